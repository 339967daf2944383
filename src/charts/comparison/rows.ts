import type { ComparisonRow } from '~/selectors/figure/comparison-row'

/** A row of the record with its natural height and, once placed, its top. */
export interface MeasuredRow {
  readonly row: ComparisonRow
  readonly height: number
}
export interface PlacedRow extends MeasuredRow {
  readonly top: number
}

const isWhole = ({ row }: MeasuredRow): boolean => row.caution === '' && row.cells.every(({ reading }) => reading !== null)

/**
 * The rows that fit a height. What does not is left out, never shrunk: rows that all counties have stay before those with
 * holes, earlier ones before later.
 */
function keptRows(rows: readonly MeasuredRow[], room: number): readonly MeasuredRow[] {
  const inTurn = [...rows.filter(isWhole), ...rows.filter((row) => !isWhole(row))]
  const kept = new Set<MeasuredRow>()
  let left = room + 0.5
  for (const row of inTurn) {
    if (row.height > left) break
    kept.add(row)
    left -= row.height
  }
  return rows.filter((row) => kept.has(row))
}

/** Rows one under the other from `top` down to `bottom`; where there is room to spare they open up by at most a third. */
export function placeRows(rows: readonly MeasuredRow[], top: number, bottom: number): readonly PlacedRow[] {
  const kept = keptRows(rows, bottom - top)
  const natural = kept.reduce((sum, { height }) => sum + height, 0)
  const stretch = natural > 0 ? Math.max(1, Math.min(1.35, (bottom - top) / natural)) : 1
  let y = top
  return kept.map(({ row, height }) => {
    const placed = { row, height: height * stretch, top: y }
    y += placed.height
    return placed
  })
}
