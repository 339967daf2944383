import { wordReferences } from '~/selectors/words/word-references'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** Words that place something before others. 第三产业 and 第七次普查 count, and place nothing. */
const superlative =
  /第[一二三四五六七八九十\d]+[位名]|全[市省国]第[一二三四五六七八九十\d]+|首位|榜首|前[一二三四五六七八九十\d]+(?:位|名|强)|前[十五三]强|前列|百强|最[大高多快]|唯一|首[家个批条座]|领先|领跑/
const year = /\d{4}年|“十[三四五]五”/

interface Words {
  readonly placed: Placed<unknown>
  readonly field: string
  readonly words: string
  /** A reading whose number stands beside these words. */
  readonly beside?: string
}

/** What is read from afar: titles of figures and scenes, what counties are known by, the words of the first screen. */
function farSeen(data: Dataset): readonly Words[] {
  const { site } = data
  return [
    ...data.figures.flatMap((placed) =>
      (['title', 'short', 'neutral'] as const).map((field) => ({ placed, field, words: placed.row[field] })),
    ),
    ...data.scenes.flatMap((placed) => [
      { placed, field: 'title', words: placed.row.title },
      // Who listens has the sentence before no more.
      ...placed.row.speech.split('。').map((words) => ({ placed, field: 'speech', words })),
    ]),
    ...data.milestones.flatMap((placed) => {
      const { highlight, text, lines = [] } = placed.row
      return highlight
        ? [
            { placed, field: 'text', words: text },
            { placed, field: 'lines', words: lines.join('') },
          ]
        : []
    }),
    { placed: site, field: 'headline', words: site.row.headline.join('') },
    { placed: site, field: 'standfirst', words: site.row.standfirst },
    ...(['headlines', 'themeFacts'] as const).flatMap((list) =>
      site.row[list].map(({ name, line, obs }, index) => ({
        placed: site,
        field: `${list} 第${index + 1}项 line`,
        words: name + line,
        beside: obs,
      })),
    ),
  ]
}

/** A superlative or a rank is true of its year and no other: the words that claim it name the year. */
export function checkSuperlativeYears(data: Dataset): Finding[] {
  const observations = indexed(data.observations, (row) => row.id)
  const indicators = indexed(data.indicators, (row) => row.id)
  const isRank = (id: string) => indicators.get(observations.get(id)?.indicator ?? '')?.relation === 'rank'
  return farSeen(data).flatMap(({ placed, field, words, beside }) => {
    const plain = words.replace(/\{[^}]*\}/g, '')
    const named = [...wordReferences(words).map(({ id }) => id), ...(beside === undefined ? [] : [beside])]
    const said = superlative.exec(plain)?.[0] ?? (named.some(isRank) ? '位次' : null)
    return said === null || year.test(plain)
      ? []
      : [at(placed, field, `“${said}”没有写年份；位次和“最”“首”之类的话只在一年里成立，请写明，例如“2024年居全省第4位”`)]
  })
}
