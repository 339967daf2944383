import { selectMap } from '~/selectors/figure/map-figure'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset } from './dataset'
import type { Finding } from './finding'

/** The classes of a map tell its places apart: every bound that a figure names has a reading on either side, in the unit that is drawn. */
export function checkMapBreaks(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  return data.figures.flatMap((placed) => {
    const { kind, options } = placed.row.spec
    if (kind !== 'map' || options.breaks === undefined) return []
    const { regions, classes, unit } = selectMap(catalogue, placed.row)
    const values = regions.flatMap(({ reading }) => (reading ? [reading.value] : []))
    if (classes.length === 0 || values.length < 3) return []
    const [least, greatest] = [Math.min(...values), Math.max(...values)]
    const idle = options.breaks.filter((bound) => bound <= least || bound > greatest)
    if (idle.length === 0) return []
    return [
      at(
        placed,
        'spec.options.breaks',
        `分级的界限 ${idle.join('、')} 不把数据分开：图上从 ${least} 到 ${greatest}${unit}；请改成两者之间的数（单位与图上相同），或删去`,
      ),
    ]
  })
}
