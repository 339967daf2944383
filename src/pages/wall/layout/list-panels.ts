import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import { listBlock } from './list-block'
import { insideWidth, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Title type in units, the largest first: of a figure alone on the wall, of one among others, of one on a portrait wall. */
const titles = { alone: [3.2, 2.6, 2], among: [2.6, 2], portrait: [2.4, 2] } as const

/** How many figures stand side by side on one screen: each is as wide as two panels, so that none is drawn out. */
const perScreen = ({ panels }: Pick<WallSize, 'panels'>): number => Math.max(1, Math.floor(panels / 2))

/** How many figures of a list stand on a wall at once, on all of its screens. */
export function figuresAbreast({ panels, cells }: Pick<WallSize, 'panels' | 'cells'>, count: number): number {
  return Math.max(1, Math.min(count, cells ? cells.boxes.length * perScreen(cells.size) : perScreen({ panels })))
}

/** Figures side by side on one screen, a panel each. */
function screenPanels(list: readonly BriefingFigure[], size: WallSize): readonly Panel[] {
  const { u, inner, room, portrait } = size
  const width = inner / Math.max(1, list.length)
  const sizes = portrait ? titles.portrait : list.length === 1 ? titles.alone : titles.among
  return list.map((figure, at) => {
    const box = { left: at * width, top: 0, width, height: room }
    const inside = list.length === 1 ? width : insideWidth(box, u, at > 0)
    return { kind: 'figures', box, blocks: [listBlock(figure, { width: inside, height: room - u }, size, sizes)], ruled: at > 0 }
  })
}

/**
 * Figures of a reader's list side by side. On a wall that is built of several screens none crosses a seam, and where there are more screens
 * than figures these begin again: no screen is empty.
 */
export function listPanels(list: readonly BriefingFigure[], size: WallSize): readonly Panel[] {
  if (!size.cells || list.length === 0) return screenPanels(list, size)
  const { size: own, boxes } = size.cells
  const each = perScreen(own)
  const screens = Array.from({ length: Math.ceil(list.length / each) }, (_, at) =>
    screenPanels(list.slice(at * each, (at + 1) * each), own),
  )
  return boxes.flatMap(({ left, top }, at) =>
    (screens[at % screens.length] ?? []).map((panel) => ({
      ...panel,
      box: { ...panel.box, left: panel.box.left + left, top: panel.box.top + top },
    })),
  )
}
