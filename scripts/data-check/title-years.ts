import type { Claim } from '~/domain/figure/figure'
import { parsePeriod } from '~/domain/period/parse-period'
import { isDated } from '~/domain/period/period-span'
import { wordReferences } from '~/selectors/words/word-references'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'
import { atWords, wordsOf } from './words'

/** A row that has a time. */
interface Timed {
  readonly id: string
  readonly period: string
}

const years = (words: string): readonly number[] =>
  [...words.replace(/\{[^}]*\}/g, '').matchAll(/(\d{4})年/g)].map(([, year]) => Number(year))

/** Whether a row can be what words of these years tell: its time touches one of them. Nothing contradicts words without a year. */
function fits(said: readonly number[], { period }: Timed): boolean {
  const { start, end } = parsePeriod(period)
  const [first, last] = [start === null ? 0 : Number(start.slice(0, 4)), Number(end?.slice(0, 4))]
  return said.length === 0 || said.some((year) => first <= year && year <= last)
}

function fault({ id, period }: Timed, said: readonly number[]): string {
  const when = period === 'undated' ? '未注明年份' : period
  return `写的是${[...new Set(said)].join('、')}年，而 ${id} 的时期是 ${when}；请改写年份，或换成这一年的一条`
}

/** The rows that a claim leans on. */
function claimed(claim: Claim): readonly string[] {
  if ('target' in claim) return [claim.target]
  return claim.kind === 'share' ? [claim.part, claim.whole] : [claim.obs]
}

/**
 * The large number of a county's scene stands under its highlight as the title, that of the overview under the headline. A county's
 * number has its own period beside it: only where the title itself names the measure or gives its number do the two have to agree.
 */
function heroes(data: Dataset, rowOf: (id: string) => Timed | undefined): Finding[] {
  const check = (placed: Placed<unknown>, field: string, title: string, ids: readonly (string | undefined)[]) => {
    const [hero] = ids.flatMap((id) => (id === undefined ? [] : (rowOf(id) ?? [])))
    const said = years(title)
    if (!hero || !isDated(parsePeriod(hero.period)) || fits(said, hero)) return []
    return [at(placed, field, `这一场的标题“${title.replace(/\{[^}]*\}/g, '…')}”${fault(hero, said)}`)]
  }
  const observations = indexed(data.observations, ({ id }) => id)
  const names = indexed(data.indicators, ({ id }) => id)
  const measureOf = (id: string) => observations.get(id)?.indicator
  const scenes = data.scenes.filter(({ row }) => row.layout === 'county')
  return [
    ...scenes.flatMap((placed) => {
      const { regions, facts } = placed.row
      const highlight = data.milestones.find(({ row }) => row.highlight === true && row.regions[0] === regions[0])
      const hero = facts[0]?.obs ?? ''
      const told = highlight?.row.text ?? ''
      const name = names.get(measureOf(hero) ?? '')?.name ?? told
      const isNamed = told.includes(name) || wordReferences(told).some(({ id }) => measureOf(id) === measureOf(hero))
      return highlight && isNamed ? check(placed, 'facts 第1项', highlight.row.text, [hero]) : []
    }),
    ...check(data.site, 'headlines 第1项', data.site.row.headline.join(''), [data.site.row.headlines[0]?.obs]),
  ]
}

/** A line beside a number of the overview that refers to nothing tells of that number. */
function lines(data: Dataset, rowOf: (id: string) => Timed | undefined): Finding[] {
  const { headlines, themeFacts } = data.site.row
  const named = [
    ...headlines.map(({ line, obs, from }, index) => ({ line, ids: [obs, from], field: `headlines 第${index + 1}项 line` })),
    ...themeFacts.map(({ line, obs, share }, index) => ({
      line,
      ids: [obs, share],
      field: `themeFacts 第${index + 1}项 line`,
    })),
  ]
  return named.flatMap(({ line, ids, field }) => {
    const own = line.split(/[，；。]/).filter((clause) => wordReferences(clause).length === 0)
    const rows = ids.flatMap((id) => (id === undefined ? [] : (rowOf(id) ?? [])))
    const [hero] = rows
    const said = own.flatMap(years)
    return hero === undefined || rows.some((row) => fits(said, row)) ? [] : [at(data.site, field, fault(hero, said))]
  })
}

/**
 * A year in words is the year of the number that they name: in one clause with a reference, in a title over its claims, over the large
 * number of a scene. A reading that is put in the place of last year's would otherwise stand under last year's words.
 */
export function checkTitleYears(data: Dataset): Finding[] {
  const rows = indexed<Timed>([...data.observations, ...data.targets], ({ id }) => id)
  const rowOf = (id: string) => rows.get(id)
  const clauses = wordsOf(data).flatMap((piece) =>
    piece.words.split(/[，；。（）]/).flatMap((clause) => {
      const said = years(clause)
      const told = wordReferences(clause).flatMap(({ id }) => rowOf(id) ?? [])
      return told.filter((row) => !fits(said, row)).map((row) => atWords(piece, fault(row, said)))
    }),
  )
  const claims = data.figures.flatMap((placed) => {
    const said = years(placed.row.title)
    const told = placed.row.claims.flatMap(claimed).flatMap((id) => rowOf(id) ?? [])
    return told.filter((row) => !fits(said, row)).map((row) => at(placed, 'claims', `标题${fault(row, said)}`))
  })
  return [...clauses, ...claims, ...lines(data, rowOf), ...heroes(data, rowOf)]
}
