import type { BriefingFigure } from '~/selectors/briefing-record'
import { listBlock } from './list-block'
import { insideWidth, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** Title type in units, the largest first: of a figure alone on the wall, of one among others, of one on a portrait wall. */
const titles = { alone: [3.2, 2.6, 2], among: [2.6, 2], portrait: [2.4, 2] } as const

/** How many figures of a list stand side by side: each is as wide as two panels of the wall, so that none is drawn out. */
export function figuresAbreast({ panels }: Pick<WallSize, 'panels'>, count: number): number {
  return Math.max(1, Math.min(count, Math.floor(panels / 2)))
}

/** Figures of a reader's list side by side, a panel each. */
export function listPanels(list: readonly BriefingFigure[], size: WallSize): readonly Panel[] {
  const { u, inner, room, panels } = size
  const width = inner / Math.max(1, list.length)
  const sizes = panels === 1 ? titles.portrait : list.length === 1 ? titles.alone : titles.among
  return list.map((figure, at) => {
    const box = { left: at * width, top: 0, width, height: room }
    const inside = list.length === 1 ? width : insideWidth(box, u, at > 0)
    return { kind: 'figures', box, blocks: [listBlock(figure, { width: inside, height: room - u }, size, sizes)], ruled: at > 0 }
  })
}
