import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Source } from '~/domain/source/source'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { known } from '~/selectors/reading/require-row'
import { recordRows } from './record-rows'

/** The documents behind a figure, each once, best tier first, as in its source line. */
export function citedSources(catalogue: Catalogue, record: FigureRecord): readonly Source[] {
  const { observations, targets, milestones } = recordRows(catalogue, record)
  const ids = new Set([...observations, ...targets, ...milestones].flatMap(({ sources }) => sources.map(({ document }) => document)))
  const sources = [...ids].map((id) => known(catalogue.sources, id, '来源'))
  return sources.sort((a, b) => a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id))
}
