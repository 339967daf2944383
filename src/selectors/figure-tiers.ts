import type { Catalogue } from '~/domain/catalogue'
import { Tier } from '~/domain/source'
import type { FigureRecord } from './figure-record'
import { figureRows } from './figure-rows'
import { known } from './known'

/** The tiers of sources that a figure rests on. */
export interface FigureTiers {
  /** The best tier of each row, the best first, each once. */
  readonly tiers: readonly Tier[]
  /** Whether each is A or B: a document that was published, at its own address or in print. */
  readonly original: boolean
}

const originals: ReadonlySet<Tier> = new Set(['A1', 'A2', 'B'])

/** What each number, target and event of a figure rests on; what is missing rests on nothing and counts for nothing. */
export function figureTiers(catalogue: Catalogue, record: FigureRecord): FigureTiers {
  const rows = figureRows(catalogue, record).filter(({ sources }) => sources.length > 0)
  const held = new Set(
    rows.map(({ sources }) => {
      const own = sources.map(({ document }) => known(catalogue.sources, document, '来源').tier)
      return Tier.options.find((tier) => own.includes(tier)) ?? 'U'
    }),
  )
  const tiers = Tier.options.filter((tier) => held.has(tier))
  return { tiers, original: tiers.length > 0 && tiers.every((tier) => originals.has(tier)) }
}
