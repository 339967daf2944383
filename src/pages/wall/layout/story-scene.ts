import type { FigureRecord } from '~/selectors/figure/kinds'
import type { SceneRecord } from '~/selectors/wall/select-scene'
import { columnOf } from './figure-column'
import { figureCount, figurePanels } from './figure-panels'
import { insideWidth, panelTitle, sceneTitle, type Panel } from './panel'
import type { WallSize } from './wall-size'

/** The least width in units of the figure that a scene is about, and its share of a wall that shows others. */
const leastMain = 62
const mainShare = 0.4
/** Kinds that are as good at half of a 16:9 wall as at all of it. */
const abreast: ReadonlySet<FigureRecord['kind']> = new Set(['trend', 'ranking', 'structure'])

function widthOfMain(first: FigureRecord, others: number, size: WallSize): { readonly main: number; readonly count: number } {
  const { u, inner, panels } = size
  if (panels <= 2) return abreast.has(first.kind) && others > 0 ? { main: inner * 0.54, count: 1 } : { main: inner, count: 0 }
  const count = figureCount((inner / u) * (1 - mainShare / 1.6), others)
  return count === 0
    ? { main: inner, count }
    : { main: Math.max(leastMain * u, Math.min(inner * mainShare, (1.5 * inner) / (count + 1.5))), count }
}

/** The figure that the scene is about under its title, the others beside it. */
export function storyScene(figures: SceneRecord['figures'], size: WallSize): readonly Panel[] {
  const { u, inner, room } = size
  const [first, ...others] = figures
  if (!first) return []
  const { main: largest, count } = widthOfMain(first, others.length, size)
  const placed = (width: number) => {
    const box = { left: 0, top: 0, width, height: room }
    const place = { width: count === 0 ? width : insideWidth(box, u, false), height: room - 2 * u }
    const column = columnOf([first], place, size, sceneTitle) ?? columnOf([first], place, size, panelTitle)
    return column && { box, column }
  }
  const placement = placed(largest) ?? placed(inner / (count + 1))
  // A figure that fits neither a larger share of the wall nor an equal one is passed over, and its place is the others'.
  if (!placement) return storyScene(others, size)
  const { box, column } = placement
  const main = box.width
  const panels = count === 0 ? [] : figurePanels(others, { left: main, width: inner - main, count }, size)
  // Where none of the others fits beside it, all of the wall is its own.
  if (count > 0 && panels.length === 0) return storyScene([first], size)
  return [{ kind: 'figures', box, blocks: column.blocks, ruled: false }, ...panels]
}
