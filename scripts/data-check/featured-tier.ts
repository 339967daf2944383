import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** A reading known from reference works alone is for tables; to feature one, the row has to say why, or its sources by what they were verified. */
export function checkFeaturedTier(data: Dataset): Finding[] {
  const sources = indexed(data.sources, (source) => source.id)
  return data.observations.flatMap((placed) => {
    const { display, displayReason, sources: citations } = placed.row
    const reprinted = citations.every(({ document }) => sources.get(document)?.tier === 'D')
    const proven = citations.every(({ document }) => sources.get(document)?.proof !== undefined)
    if (!reprinted || proven || display !== 'featured' || displayReason !== undefined) return []
    return [at(placed, 'display', '只有 D 级来源（转引，待核），一般只列入数据表；请改为 table，或在 displayReason 写明为何可以展示')]
  })
}
