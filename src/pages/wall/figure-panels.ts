import type { FigureRecord } from '~/selectors/figure-record'
import { columnOf, type FigureColumn } from './figure-column'
import { panelGap, panelTitle, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Widths of a figure's panel in units: the least, and where it is at its best. */
const least = 40
const best = 62

/** How many of the figures stand side by side in `units` of width. */
export function figureCount(units: number, available: number): number {
  if (units < least) return 0
  return Math.max(1, Math.min(available, Math.round(units / best), Math.floor(units / least)))
}

/** Panels of figures from `left` on, of equal width, filled in the order of the figures; one that fits nowhere is passed over. */
export function figurePanels(
  queue: readonly FigureRecord[],
  span: { readonly left: number; readonly width: number; readonly count: number },
  size: WallSize,
): readonly Panel[] {
  const { left, width, count } = span
  const { room, u } = size
  const each = width / count
  const columns: FigureColumn[] = []
  let rest = queue
  for (let at = 0; at < count; at += 1) {
    const column = columnOf(rest, { width: each - 2 * panelGap * u, height: room - 2 * u }, size, panelTitle)
    if (column === null) break
    columns.push(column)
    ;({ rest } = column)
  }
  // What fewer columns leave is shared out: they are laid out again in the width that they get.
  if (columns.length > 0 && columns.length < count) return figurePanels(queue, { left, width, count: columns.length }, size)
  return columns.map(({ blocks }, at) => ({
    kind: 'figures',
    box: { left: left + at * each, top: 0, width: each, height: room },
    blocks,
    ruled: true,
  }))
}
