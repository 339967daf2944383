import { at, type Dataset, type Placed } from './dataset'

/** Words that readers see, with the place they stand in. `own` are numerals that may stand bare: cited or claimed. */
export interface PlacedWords {
  readonly placed: Placed<unknown>
  readonly field: string
  readonly words: string
  readonly own: readonly string[]
}

/** All words of the dataset that may refer to readings. */
export function wordsOf(data: Dataset): PlacedWords[] {
  const { site } = data
  return [
    ...data.figures.flatMap((placed) => {
      const own = placed.row.claims.map((claim) => claim.says)
      return (['title', 'short', 'neutral', 'note'] as const).map((field) => ({ placed, field, words: placed.row[field], own }))
    }),
    ...data.scenes.flatMap((placed) => {
      const own = placed.row.claims.map((claim) => claim.says)
      return (['title', 'speech'] as const).map((field) => ({ placed, field, words: placed.row[field], own }))
    }),
    ...data.milestones.flatMap((placed) => {
      const own = placed.row.sources.map((citation) => citation.printed)
      return [placed.row.text, ...(placed.row.lines ?? [])].map((words, index) => ({
        placed,
        field: index === 0 ? 'text' : 'lines',
        words,
        own,
      }))
    }),
    ...[site.row.kicker, ...site.row.headline, site.row.standfirst].map((words) => ({
      placed: site,
      field: 'headline',
      words,
      own: site.row.headlineClaims.map(({ says }) => says),
    })),
    ...data.editions.flatMap((placed) => {
      const own = placed.row.claims.map((claim) => claim.says)
      const heads = placed.row.items.map(({ head }) => head)
      const cards = placed.row.cards.flatMap(({ name = '', line = '' }) => [name, line])
      return [
        { placed, field: 'lead', words: placed.row.lead, own },
        ...[...cards, ...heads].map((words) => ({ placed, field: 'cards、items', words, own: [] })),
      ]
    }),
    ...site.row.headlines.map((headline, index) => ({
      placed: site,
      field: `headlines 第${index + 1}项 line`,
      words: headline.line,
      own: [],
    })),
    ...site.row.themeFacts.map((fact, index) => ({ placed: site, field: `themeFacts 第${index + 1}项 line`, words: fact.line, own: [] })),
  ]
}

/** A finding about such words. */
export const atWords = ({ placed, field }: PlacedWords, message: string) => at(placed, field, message)
