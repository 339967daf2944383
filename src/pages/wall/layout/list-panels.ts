import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { Panel } from './panel'
import { place } from './place'
import { readerBlock } from './scene-blocks'
import { cellsOf, type WallSize } from './wall-size'

/** How many figures stand side by side on one screen: each is as wide as two panels, so that none is drawn out. */
const perScreen = ({ panels }: Pick<WallSize, 'panels'>): number => Math.max(1, Math.floor(panels / 2))

/** How many figures of a list stand on a wall at once, on all of its screens. */
export function figuresAbreast({ panels, cells }: Pick<WallSize, 'panels' | 'cells'>, count: number): number {
  return Math.max(1, Math.min(count, cells ? cells.boxes.length * perScreen(cells.size) : perScreen({ panels })))
}

/** Figures of a reader's list side by side, as many on each screen as it has room for; where there are more screens they begin again. */
export function listPanels(list: readonly BriefingFigure[], wall: WallSize): readonly Panel[] {
  const cells = cellsOf(wall)
  const each = perScreen(cells.size)
  const contents = Array.from({ length: Math.ceil(list.length / each) }, (_, at) => ({
    blocks: list.slice(at * each, (at + 1) * each).map((figure) => readerBlock(figure, cells.size)),
    figures: [],
  }))
  return place(contents, cells)
}
