import { selectTrend } from '~/selectors/figure/trend-figure'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset } from './dataset'
import type { Finding } from './finding'

/** A value axis that does not start at 0 starts under all that stands on it; the page would go back to 0 without a word. */
export function checkTrendAxis(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  return data.figures.flatMap((placed) => {
    const { kind, options } = placed.row.spec
    if (kind !== 'trend' || options.axisFrom === undefined) return []
    const { axisFrom, points, targets, unit } = selectTrend(catalogue, placed.row)
    if (axisFrom === options.axisFrom) return []
    const least = Math.min(...[...points, ...targets].map(({ value }) => value))
    return [
      at(
        placed,
        'spec.options.axisFrom',
        `纵轴从 ${options.axisFrom} 起，图上最小的值是 ${least}${unit}；请写得不大于它，或删去这一项从0起`,
      ),
    ]
  })
}
