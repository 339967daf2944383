import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Observation } from '~/domain/reading/observation'
import type { PointMark } from './record-parts'

/** Whether every source of a reading was seen second-hand only (tiers C 转载 and D 转引). */
function isReprinted(catalogue: Catalogue, row: Observation): boolean {
  return row.sources.every(({ document }) => ['C', 'D'].includes(catalogue.sources.get(document)?.tier ?? 'D'))
}

/** How the point of a reading is drawn: a census first, then second-hand and preliminary, alone or together. */
export function pointMark(catalogue: Catalogue, row: Observation): PointMark {
  if (catalogue.bases.get(row.basis)?.census) return 'census'
  const preliminary = row.stage === 'preliminary'
  if (isReprinted(catalogue, row)) return preliminary ? 'preliminary-reprinted' : 'reprinted'
  return preliminary ? 'preliminary' : 'plain'
}
