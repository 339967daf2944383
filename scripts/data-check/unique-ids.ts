import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

function doubles<Row>(rows: readonly Placed<Row>[], field: string, key: (row: Row) => string): Finding[] {
  const first = new Map<string, Placed<Row>>()
  return rows.flatMap((placed) => {
    const id = key(placed.row)
    const other = first.get(id)
    if (!other) {
      first.set(id, placed)
      return []
    }
    return [at(placed, field, `“${id}”已用在 ${other.file} ${other.name}；每行要有自己的名称，请换一个`)]
  })
}

/** The same figure from the same sentence about the same thing is one reading written twice. */
function readingTwice(data: Dataset): Finding[] {
  const key = ({ indicator, region, subject, period, basis, unit, value, sources }: Dataset['observations'][number]['row']) =>
    JSON.stringify([indicator, region, subject ?? null, period, basis, unit, value, sources])
  const first = new Map<string, Placed<unknown>>()
  return data.observations.flatMap((placed) => {
    const other = first.get(key(placed.row))
    if (!other) {
      first.set(key(placed.row), placed)
      return []
    }
    return [at(placed, '', `与 ${other.file} ${other.name}是同一条数据；请删去一条，两个来源的同一数值并在一行的 sources 里`)]
  })
}

/** Every row's name is its own among rows of its kind, across the theme files too. */
export function checkUniqueIds(data: Dataset): Finding[] {
  const id = (row: { id: string }) => row.id
  return [
    ...doubles(data.plans, 'id', id),
    ...doubles(data.themes, 'id', id),
    ...doubles(data.regions, 'adcode', (row) => row.adcode),
    ...doubles(data.subjects, 'id', id),
    ...doubles(data.units, 'id', id),
    ...doubles(data.bases, 'id', id),
    ...doubles(data.indicators, 'id', id),
    ...doubles(data.sources, 'id', id),
    ...doubles(data.figures, 'id', id),
    ...doubles(data.scenes, 'id', id),
    // A link names a reading or a target by its id alone.
    ...doubles<{ readonly id: string }>([...data.observations, ...data.targets], 'id', id),
    ...doubles(data.milestones, 'id', id),
    ...doubles(data.derived, 'id', id),
    ...doubles(data.editions, 'region', (row) => row.region),
    ...readingTwice(data),
  ]
}
