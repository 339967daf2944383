import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { Block } from './block'
import { listBlock } from './list-block'
import { insideWidth, type Panel } from './panel'
import { place } from './place'
import { cellsOf, type WallSize } from './wall-size'

/** Title type in units, the largest first: of a reader's figure alone on the wall, of one among others, of one on a portrait wall. */
const ownTitles = { alone: [3.2, 2.6, 2], among: [2.6, 2], portrait: [2.4, 2] } as const

/** A figure of a reader's list: it is shown whatever it takes, as wide as those beside it. */
function readerBlock(figure: BriefingFigure, size: WallSize): Block {
  const any = { least: 0, best: 1, most: Infinity }
  return {
    rank: 0,
    least: size.least,
    width: any,
    height: any,
    set: (box, { isAlone }) => {
      const ruled = box.left > 0
      const room = { width: isAlone ? box.width : insideWidth(box, size.u, ruled), height: box.height - size.u }
      const titles = ownTitles[size.portrait ? 'portrait' : isAlone ? 'alone' : 'among']
      return { kind: 'figures', box, blocks: [listBlock(figure, room, size, titles)], ruled }
    },
  }
}

/** How many figures stand side by side on one screen: each is as wide as two panels, so that none is drawn out. */
const perScreen = ({ panelWidths }: Pick<WallSize, 'panelWidths'>): number => Math.max(1, Math.floor(panelWidths / 2))

/** How many figures of a list stand on a wall at once, on all of its screens. */
export function figuresAbreast({ panelWidths, cells }: Pick<WallSize, 'panelWidths' | 'cells'>, count: number): number {
  return Math.max(1, Math.min(count, cells ? cells.boxes.length * perScreen(cells.size) : perScreen({ panelWidths })))
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
