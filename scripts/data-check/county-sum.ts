import type { Observation } from '~/domain/reading/observation'
import { convertUnit } from '~/domain/value/unit'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** What is counted: shares and averages of places do not add up. */
const counted = new Set(['persons', 'households'])

/** Where every county has an exact count on a census basis, they add up to the city's printed count. */
export function checkCountySum(data: Dataset): Finding[] {
  const { region: city } = data.site.row
  const counties = data.regions.filter(({ row }) => row.kind === 'county' && row.parent === city).map(({ row }) => row.adcode)
  const units = indexed(data.units, (unit) => unit.id)
  const census = new Set(data.bases.filter(({ row }) => row.census).map(({ row }) => row.id))
  const inUnitOf = (whole: Observation, row: Observation) => {
    const [from, to] = [units.get(row.unit), units.get(whole.unit)]
    return from && to ? convertUnit(row.value ?? 0, from, to) : Number.NaN
  }
  const check = (whole: Placed<Observation>): Finding[] => {
    const { indicator, period, basis, value } = whole.row
    const alike = data.observations
      .map(({ row }) => row)
      .filter((row) => row.indicator === indicator && row.period === period && row.basis === basis)
    const parts = counties.flatMap((adcode) => alike.find((row) => row.region === adcode) ?? [])
    if (value === null || parts.length < counties.length) return []
    const sum = parts.reduce((total, row) => total + inUnitOf(whole.row, row), 0)
    if (sum === value) return []
    return [at(whole, 'value', `${value} 与各县（区、市）合计 ${sum} 相差 ${Math.abs(sum - value)}；普查数应逐位相等，请核对各行`)]
  }
  return data.observations
    .filter(({ row }) => row.region === city && census.has(row.basis) && counted.has(units.get(row.unit)?.dimension ?? ''))
    .flatMap(check)
}
