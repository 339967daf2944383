import type { Claim } from '~/domain/figure/figure'
import { wordReferences } from '~/selectors/words/word-references'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset, indexed } from './dataset'
import { drawnRows } from './drawn-rows'
import type { Finding } from './finding'

/** The reading that a claim leans on, where it is one that a drawing can bear out. */
const leansOn = (claim: Claim) => (claim.kind === 'rank' || claim.kind === 'multiple' ? [claim.obs] : [])

/** A title tells what is seen under it: its numbers are drawn, and its ranks and multiples are of a measure that is drawn. */
export function checkTitleReadings(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const observations = indexed(data.observations, (row) => row.id)
  const indicators = indexed(data.indicators, (row) => row.id)
  return data.figures.flatMap((placed) => {
    const rows = drawnRows(catalogue, placed.row)
    if (!rows) return []
    const drawn = new Set([...rows.observations, ...rows.targets].map(({ id }) => id))
    const numbers = (['title', 'short'] as const).flatMap((field) =>
      wordReferences(placed.row[field])
        .filter(({ id }) => !drawn.has(id))
        .map(({ id }) => at(placed, field, `标题里的 ${id} 图上没有画；请改写标题，或把它的指标加进图里`)),
    )
    // A timeline has events and no measures.
    if (placed.row.spec.kind === 'timeline') return numbers
    const measured = new Set(placed.row.spec.indicators)
    const claims = placed.row.claims.flatMap((claim, index) =>
      leansOn(claim)
        .filter((id) => {
          const indicator = indicators.get(observations.get(id)?.indicator ?? '')
          return indicator !== undefined && !measured.has(indicator.id) && !measured.has(indicator.of ?? '')
        })
        .map((id) =>
          at(placed, `claims 第${index + 1}项`, `“${claim.says}”说的是 ${id}，图上没有这项指标；请改写标题，或把它的指标加进图里`),
        ),
    )
    return [...numbers, ...claims]
  })
}
