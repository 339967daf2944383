import type { Correction } from '~/domain/dataset/late-files'
import type { Observation } from '~/domain/reading/observation'
import { printValue } from '~/domain/value/print-value'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** The rows that a correction can be of, by kind. */
function idsOf(data: Dataset): Readonly<Record<Correction['kind'], ReadonlySet<string>>> {
  const ids = (rows: readonly Placed<{ readonly id: string }>[]) => new Set(rows.map(({ row }) => row.id))
  return { reading: ids(data.observations), target: ids(data.targets), milestone: ids(data.milestones) }
}

/** How a reading stands now; null where it is not shown. */
function shownNow(data: Dataset, id: string): string | null {
  const row = data.observations.find((placed) => placed.row.id === id)?.row
  const unit = row && data.units.find((placed) => placed.row.id === row.unit)?.row
  return row && unit && row.display !== 'hold' ? printValue(row, unit).text : null
}

/** Updates are listed with the latest first, each of a day of its own: the first gives the day at the foot of every page. */
export function checkUpdates(data: Dataset): Finding[] {
  return data.updates.flatMap((placed, index) => {
    const before = data.updates[index - 1]
    return before && before.row.date <= placed.row.date
      ? [at(placed, 'date', `“${placed.row.date}”不早于上一条（${before.row.date}）；新的写在最前，一天一条`)]
      : []
  })
}

/**
 * A correction says what changed and of what: of a row that is there, or (`new: null`) of one that is no longer shown. The last one
 * of a reading ends at what the reading is now. A misprint of a document has its place in the row, and is not told twice.
 */
export function checkCorrections(data: Dataset): Finding[] {
  const ids = idsOf(data)
  const misprints = indexed<Pick<Observation, 'id' | 'erratum'>>([...data.observations, ...data.targets], ({ id }) => id)
  const latest = new Map([...data.corrections].sort((a, b) => (a.row.date < b.row.date ? -1 : 1)).map(({ row }) => [row.id, row]))
  return data.corrections.flatMap((placed) => {
    const { row } = placed
    const fault = (field: string, message: string) => at(placed, field, message)
    if (row.old === row.new) return [fault('new', `与 old 相同（“${row.old}”），没有更正；请改正，或删去这一条`)]
    if (row.new !== null && !ids[row.kind].has(row.id))
      return [fault('id', `没有名为“${row.id}”的${row.kind}；已经撤下的写 "new": null，否则请核对编号和 kind`)]
    if (misprints.get(row.id)?.erratum?.sources.some(({ printed }) => printed === row.old))
      return [fault('old', `“${row.old}”是原件印错的，已写在这一行的 erratum，更正清单会列出；这一条请删去`)]
    if (row.kind !== 'reading' || latest.get(row.id) !== row) return []
    const now = shownNow(data, row.id)
    if (row.new === null) return now === null ? [] : [fault('new', `${row.id} 现在列为“${now}”，没有撤下；请写现在的列法`)]
    return now !== null && row.new.includes(now) ? [] : [fault('new', `写的是“${row.new}”，而 ${row.id} 现在列为“${now ?? '不列示'}”`)]
  })
}
