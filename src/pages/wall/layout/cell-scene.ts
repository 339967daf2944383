import type { FigureRecord } from '~/selectors/figure/kinds'
import type { SceneRecord } from '~/selectors/wall/select-scene'
import { emptyScreens } from './empty-screens'
import { columnOf } from './figure-column'
import { figureCount, figurePanels } from './figure-panels'
import { mapSteps } from './map-scene'
import { panelTitle, type Panel } from './panel'
import { storyParts, storyTitle } from './portrait-scene'
import { screenScene } from './screen-scene'
import { timelineParts } from './timeline-parts'
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
  const { inner, u, panels, portrait } = size
  if (figures.length === 1 || portrait || panels > 2) return storyCell(scene, figures, size)
  const count = figureCount(inner / u, figures.length)
  // The seam parts the first from what is before it.
  return figurePanels(figures, { left: 0, width: inner, count }, size).map((panel, at) =>
    panel.kind === 'figures' && at === 0 ? { ...panel, ruled: false } : panel,
  )
}

/** Items in so many parts, in their order; the later ones have one more where it does not come out even. */
export function shareOut<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  const least = Math.floor(items.length / parts)
  const firstLarger = parts - (items.length % parts)
  return Array.from({ length: parts }, (_, at) => {
    const from = at * least + Math.max(0, at - firstLarger)
    return items.slice(from, from + least + (at >= firstLarger ? 1 : 0))
  })
}

/** Figures on portrait screens: each is as full as it gets, a timeline that is too long for one goes on on the next. */
function columnCells(figures: readonly FigureRecord[], size: WallSize, title: number): readonly Cell[] {
  const cells: Cell[] = []
  const place = { width: size.inner, height: size.room }
  const fits = (figure: FigureRecord) => columnOf([figure], place, size, title) !== null
  let rest: readonly FigureRecord[] = figures.flatMap((figure): readonly FigureRecord[] =>
    figure.kind === 'timeline' ? timelineParts(figure, fits) : [figure],
  )
  while (rest.length > 0) {
    const column = columnOf(rest, place, size, title)
    if (!column) break
    cells.push([{ kind: 'figures', box: { left: 0, top: 0, ...place }, blocks: column.blocks, ruled: false }])
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

/** What of a scene's figures its first screen does not show. */
function restOf(record: SceneRecord, step: number, whole: Cell): readonly FigureRecord[] {
  const shown = new Set(whole.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.map((block) => block.record.spec) : [])))
  return queueOf(record, step).filter((figure) => !shown.has(figure.spec))
}

/** Portrait screens, each as full as it gets. */
function portraitCells(record: SceneRecord, step: number, size: WallSize): readonly Cell[] {
  const { scene, lead, figures } = record
  if (!lead && scene.layout !== 'map') {
    // The parts of a long timeline stand on screens one after another.
    return columnCells(
      figures.flatMap((figure) => storyParts(figure, size)),
      size,
      storyTitle,
    )
  }
  const whole = screenScene(record, step, size)
  const rest = restOf(record, step, whole)
  return [whole, ...(lead ? columnCells(rest, size, panelTitle) : rest.map((figure) => storyCell(scene, [figure], size)))]
}

/** Screens on which things stand side by side. Where there are more of them than pieces the first is opened up. */
function wideCells(record: SceneRecord, step: number, size: WallSize, count: number): readonly Cell[] {
  const { scene } = record
  const whole = screenScene(record, step, size)
  // A figure that fits no screen is passed over.
  const singles = queueOf(record, step).flatMap((figure) => {
    const cell = storyCell(scene, [figure], size)
    return cell.length > 0 ? [{ figure, cell }] : []
  })
  const left = new Set(restOf(record, step, whole))
  const rest = singles.filter(({ figure }) => left.has(figure))
  if (rest.length >= count - 1) {
    const unshown = rest.map(({ figure }) => figure)
    return [whole, ...shareOut(unshown, count - 1).map((figures) => figureCell(scene, figures, size))]
  }
  const opened = emptyScreens(record, step, size)
  if (opened === null) return [whole, ...rest.map(({ cell }) => cell)]
  const round = [...opened, ...singles.map(({ cell }) => cell)]
  // One screen that is left over after the rounds has all of the first on it.
  const isLeftOver = round.length < count && count % round.length === 1
  return isLeftOver ? [...Array.from({ length: count - 1 }, (_, at) => round[at % round.length] ?? whole), whole] : round
}

/** How far a line's opening quotation mark hangs out of its column, in its type; how far from a seam it may come, in units. */
const hanging = 0.48
const safe = 0.8

/** A finding whose quotation mark hangs too far towards the seam stands as much further in. */
function offSeam(panel: Panel, { margin, u }: WallSize): Panel {
  if (panel.kind !== 'lead') return panel
  const { lines, size } = panel.sizes.headline
  const over = lines.some((line) => line.startsWith('“')) ? Math.max(0, hanging * size - (margin - safe * u)) : 0
  return { ...panel, box: { ...panel.box, left: panel.box.left + over, width: panel.box.width - over } }
}

/**
 * A scene on a wall that is built of several screens. No panel crosses a seam. Each screen is complete in itself, since nobody sees all
 * of them, and none is empty: where pieces run out they begin again.
 */
export function cellScene(record: SceneRecord, step: number, { size, boxes }: WallCells): readonly Panel[] {
  const all = size.portrait ? portraitCells(record, step, size) : wideCells(record, step, size, boxes.length)
  const cells = all.filter((cell) => cell.length > 0)
  return boxes.flatMap(({ left, top }, at) =>
    (cells[at % Math.max(1, cells.length)] ?? [])
      .map((panel) => offSeam(panel, size))
      .map((panel) => ({ ...panel, box: { ...panel.box, left: panel.box.left + left, top: panel.box.top + top } })),
  )
}
