import { inDivisionOrder } from '~/domain/place/region'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** Counties stand in division order in every list, and no list names one twice. */
export function checkDivisionOrder(data: Dataset): Finding[] {
  const regions = indexed(data.regions, (region) => region.adcode)
  const check = (placed: Placed<unknown>, field: string, adcodes: readonly string[]): Finding[] => {
    const counties = adcodes.flatMap((adcode) => regions.get(adcode) ?? []).filter((region) => region.kind === 'county')
    const wanted = inDivisionOrder([...new Set(counties)])
    if (counties.length === wanted.length && counties.every((region, index) => region === wanted[index])) return []
    return [at(placed, field, `县（区、市）要按行政区划顺序、不重复；应为 ${wanted.map((region) => region.short).join('、')}`)]
  }
  return [
    ...check(
      { row: null, file: 'regions.json', name: '' },
      '',
      data.regions.map(({ row }) => row.adcode),
    ),
    ...data.figures.flatMap((placed) => check(placed, 'spec.regions', placed.row.spec.regions)),
    ...data.scenes.flatMap((placed) => check(placed, 'regions', placed.row.regions)),
    ...data.milestones.flatMap((placed) => check(placed, 'regions', placed.row.regions)),
  ]
}
