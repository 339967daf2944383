import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Source, Tier } from '~/domain/source/source'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { bestTier, known } from '~/selectors/reading/require-row'
import { figureRows } from './figure-rows'
import { recordRows } from './record-rows'

const originals: ReadonlySet<Tier> = new Set(['A1', 'A2', 'B'])

/**
 * Whether each number, target and event of a figure rests on tier A or B: a document that was published, at its own address or in
 * print. What is missing rests on nothing and counts for nothing; a figure of nothing else does not.
 */
export function restsOnOriginals(catalogue: Catalogue, record: FigureRecord): boolean {
  const rows = figureRows(catalogue, record).filter(({ sources }) => sources.length > 0)
  return rows.length > 0 && rows.every((row) => originals.has(bestTier(catalogue, row)))
}

/** The documents behind a figure, each once, best tier first, as in its source line. */
export function citedSources(catalogue: Catalogue, record: FigureRecord): readonly Source[] {
  const { observations, targets, milestones } = recordRows(catalogue, record)
  const ids = new Set([...observations, ...targets, ...milestones].flatMap(({ sources }) => sources.map(({ document }) => document)))
  const sources = [...ids].map((id) => known(catalogue.sources, id, '来源'))
  return sources.sort((a, b) => a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id))
}
