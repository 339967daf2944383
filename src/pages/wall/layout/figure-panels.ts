import type { Room } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { columnOf, type FigureColumn } from './figure-column'
import { panelGap, panelTitle, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Widths of a figure's panel in units: the least, and where it is at its best. */
const least = 40
const best = 62

/** How many of the figures stand side by side in `units` of width. */
export function figureCount(units: number, available: number): number {
  if (units < least || available === 0) return 0
  return Math.max(1, Math.min(available, Math.round(units / best), Math.floor(units / least)))
}

/** The room of a panel of `width` for its figures: it stands between two rules. */
const roomIn = (width: number, { room, u }: WallSize): Room => ({ width: width - 2 * panelGap * u, height: room - 2 * u })

const isMap = ({ blocks: [first, second] }: FigureColumn): boolean =>
  second === undefined && (first?.record.kind === 'map' || first?.record.kind === 'highlights')

/** Columns of equal width, filled in the order of the figures; one that fits nowhere is passed over. */
function equalColumns(queue: readonly FigureRecord[], width: number, count: number, size: WallSize): readonly FigureColumn[] {
  const columns: FigureColumn[] = []
  let rest = queue
  for (let at = 0; at < count; at += 1) {
    const column = columnOf(rest, roomIn(width, size), size, panelTitle)
    if (column === null) break
    columns.push(column)
    ;({ rest } = column)
  }
  return columns
}

/** Widths of columns: a map keeps its shape, so what it leaves is the others'. */
function widthsOf(columns: readonly FigureColumn[], each: number, { u }: WallSize): readonly number[] {
  const own = columns.map((column) => {
    const frame = isMap(column) ? column.blocks[0]?.frame : undefined
    return frame ? Math.min(each, frame.width + 2 * panelGap * u) : null
  })
  const others = own.filter((width) => width === null).length
  if (others === 0) return columns.map(() => each)
  const spare = own.reduce<number>((sum, width) => sum + (width === null ? 0 : each - width), 0)
  return own.map((width) => width ?? each + spare / others)
}

/** Panels of figures side by side from `left` on. */
export function figurePanels(
  queue: readonly FigureRecord[],
  span: { readonly left: number; readonly width: number; readonly count: number },
  size: WallSize,
): readonly Panel[] {
  const { left, width, count } = span
  const each = width / count
  const columns = equalColumns(queue, each, count, size)
  // What fewer columns leave is shared out: they are laid out again in the width that they get, in which others may fit.
  if (columns.length < count && count > 1) return figurePanels(queue, { left, width, count: Math.max(1, columns.length) }, size)
  const widths = widthsOf(columns, each, size)
  return columns.map((column, at) => {
    const own = widths[at] ?? each
    const records = column.blocks.map(({ record }) => record)
    const { blocks } = (own === each ? null : columnOf(records, roomIn(own, size), size, panelTitle)) ?? column
    const before = widths.slice(0, at).reduce((sum, other) => sum + other, 0)
    return { kind: 'figures', box: { left: left + before, top: 0, width: own, height: size.room }, blocks, ruled: true }
  })
}
