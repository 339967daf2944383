import type { FigureRecord } from '~/selectors/figure-record'
import type { SceneRecord } from '~/selectors/select-scene'
import { columnOf } from './figure-column'
import { figureCount, figurePanels } from './figure-panels'
import { mapSteps } from './map-scene'
import { openCells } from './open-cells'
import { panelTitle, type Panel } from './panel'
import { screenScene } from './screen-scene'
import type { WallCells, WallSize } from './wall-size'

/** What stands on one of a wall's screens, measured from the corner of its own room. */
type Cell = readonly Panel[]

/** Figures by themselves on one screen, the first of them large; a map of a tour of maps with its list. */
function storyCell(scene: SceneRecord['scene'], figures: readonly FigureRecord[], size: WallSize): Cell {
  const layout = scene.layout === 'map' && figures[0]?.kind === 'map' ? 'map' : 'figures'
  return screenScene({ scene: { ...scene, layout }, lead: null, map: null, figures }, 0, size)
}

/** Some of a scene's figures on one screen: one alone is large, several stand side by side. */
function figureCell(scene: SceneRecord['scene'], figures: readonly FigureRecord[], size: WallSize): Cell {
  const { inner, u, panels } = size
  if (figures.length === 1 || panels !== 2) return storyCell(scene, figures, size)
  const count = figureCount(inner / u, figures.length)
  // The seam parts the first from what is before it.
  return figurePanels(figures, { left: 0, width: inner, count }, size).map((panel, at) =>
    panel.kind === 'figures' && at === 0 ? { ...panel, ruled: false } : panel,
  )
}

const shownIn = (cell: Cell): ReadonlySet<FigureRecord> =>
  new Set(cell.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.map(({ record }) => record) : [])))

/** `figures` in so many parts, in their order; the later ones have one more where it does not come out even. */
export function shareOut<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  const least = Math.floor(items.length / parts)
  const firstLarger = parts - (items.length % parts)
  return Array.from({ length: parts }, (_, at) => {
    const from = at * least + Math.max(0, at - firstLarger)
    return items.slice(from, from + least + (at >= firstLarger ? 1 : 0))
  })
}

/** Screens under one another's rule on portrait ones: each as full as it gets. */
function columnCells(figures: readonly FigureRecord[], size: WallSize): readonly Cell[] {
  const cells: Cell[] = []
  let rest = figures
  while (rest.length > 0) {
    const column = columnOf(rest, { width: size.inner, height: size.room }, size, panelTitle)
    if (!column) break
    cells.push([{ kind: 'figures', box: { left: 0, top: 0, width: size.inner, height: size.room }, blocks: column.blocks, ruled: false }])
    ;({ rest } = column)
  }
  return cells
}

/** What a scene may show besides its first screen, in the order of importance. */
function queueOf({ scene, figures }: SceneRecord, step: number): readonly FigureRecord[] {
  if (scene.layout !== 'map') return figures
  const maps = mapSteps(figures)
  const shown = maps[step % Math.max(1, maps.length)]
  return [...figures.filter((figure) => figure.kind !== 'map'), ...maps.filter((map) => map !== shown)]
}

/**
 * The cells of a scene in order: each is complete in itself, since nobody sees all of them. Where there are more screens than pieces the
 * first is opened up, and where that is not enough the pieces begin again.
 */
function cellsOf(record: SceneRecord, step: number, size: WallSize, count: number): readonly Cell[] {
  const { scene } = record
  const whole = screenScene(record, step, size)
  const singles = queueOf(record, step).flatMap((figure) => {
    const cell = storyCell(scene, [figure], size)
    return cell.length > 0 ? [{ figure, cell }] : []
  })
  const shown = shownIn(whole)
  const rest = singles.flatMap(({ figure }) => (shown.has(figure) ? [] : [figure]))
  if (size.portrait && scene.layout !== 'map') return [whole, ...columnCells(rest, size)]
  if (rest.length >= count - 1) return [whole, ...shareOut(rest, count - 1).map((figures) => figureCell(scene, figures, size))]
  const opened = openCells(record, step, size)
  if (opened === null) return [whole, ...singles.filter(({ figure }) => rest.includes(figure)).map(({ cell }) => cell)]
  const round = [...opened, ...singles.map(({ cell }) => cell)]
  // One screen that is left over after the rounds has all of the first in it.
  return round.length < count && count % round.length === 1
    ? [...Array.from({ length: count - 1 }, (_, at) => round[at % round.length] ?? whole), whole]
    : round
}

/** A scene on a wall that is built of several screens: no panel crosses a seam, no screen is empty. */
export function cellScene(record: SceneRecord, step: number, { size, boxes }: WallCells): readonly Panel[] {
  const cells = cellsOf(record, step, size, boxes.length).filter((cell) => cell.length > 0)
  return boxes.flatMap(({ left, top }, at) =>
    (cells[at % Math.max(1, cells.length)] ?? []).map((panel) => ({
      ...panel,
      box: { ...panel.box, left: panel.box.left + left, top: panel.box.top + top },
    })),
  )
}
