import { type Observation, placeOf } from '~/domain/reading/observation'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** One document gives one value for one thing: two rows of the same indicator, place, period, basis and value are one row. */
export function checkCitedOnce(data: Dataset): Finding[] {
  const units = indexed(data.units, (unit) => unit.id)
  const first = new Map<string, Placed<Observation>>()
  return data.observations.flatMap((placed) => {
    const { row } = placed
    const amount = row.value === null ? null : Number((row.value * (units.get(row.unit)?.scale ?? 1)).toPrecision(12))
    const documents = [...new Set(row.sources.map(({ document }) => document))]
    return documents.flatMap((document) => {
      const key = JSON.stringify([row.indicator, placeOf(row), row.period, row.basis, amount, document])
      const other = first.get(key)
      if (!other) first.set(key, placed)
      return other
        ? [
            at(
              placed,
              'sources',
              `${document} 的这个数已在 ${other.file} ${other.name}；同一来源的同一数值只写一行，请删去一行，出处并到一处`,
            ),
          ]
        : []
    })
  })
}
