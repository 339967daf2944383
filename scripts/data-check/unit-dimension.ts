import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** A row's unit counts what its indicator counts; an indicator's own unit belongs to its dimension. */
export function checkUnitDimension(data: Dataset): Finding[] {
  const units = indexed(data.units, (unit) => unit.id)
  const indicators = indexed(data.indicators, (indicator) => indicator.id)
  const fitting = (dimension: string) =>
    [...units.values()]
      .filter((unit) => unit.dimension === dimension)
      .map((unit) => `"${unit.id}"（${unit.name}）`)
      .join('、')
  const mismatch = (placed: Placed<unknown>, unitId: string, dimension: string, name: string): Finding[] => {
    const unit = units.get(unitId)
    if (!unit || unit.dimension === dimension) return []
    return [at(placed, 'unit', `“${unit.name}”不能用于指标“${name}”，两者不是同类量；可用的单位：${fitting(dimension)}`)]
  }
  const rows = [...data.observations, ...data.targets, ...data.derived]
  return [
    ...data.indicators.flatMap((placed) => mismatch(placed, placed.row.unit, placed.row.dimension, placed.row.name)),
    ...rows.flatMap((placed) => {
      const indicator = indicators.get(placed.row.indicator)
      return indicator ? mismatch(placed, placed.row.unit, indicator.dimension, indicator.name) : []
    }),
  ]
}
