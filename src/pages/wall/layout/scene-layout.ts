import type { StageRecord } from '~/pages/wall/wall-scenes'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import type { SceneRecord } from '~/selectors/wall/select-scene'
import type { Block, Content } from './block'
import { figureBlock } from './figure-block'
import { listPanels } from './list-panels'
import type { Panel } from './panel'
import { place } from './place'
import { figureItems, leadBlock, mapBlock, mapWidth, mapWordsBlock } from './scene-blocks'
import { timelineParts } from './timeline-parts'
import { shares } from './wall-shares'
import { cellsOf, type WallCells, type WallSize } from './wall-size'

const isMap = (record: FigureRecord): record is MapRecord => record.kind === 'map'

const pair = (record: MapRecord, size: WallSize): readonly Block[] => {
  const [list, map] = [mapWordsBlock(record, size), mapBlock(record, true, size)]
  return size.portrait ? [map, list] : [list, map]
}

/**
 * The steps of a tour of maps: as many of them, each with its words, as the breadth of a screen has room for; beside one alone the scene's
 * other figures, on other screens the other maps.
 */
function tourSteps(figures: readonly FigureRecord[], size: WallSize): readonly Content[] {
  const maps = figures.filter(isMap)
  const abreast = Math.max(1, Math.min(maps.length, Math.floor(size.inner / size.u / (mapWidth(size) + shares.list.best))))
  return Array.from({ length: Math.ceil(maps.length / abreast) }, (_, step) => {
    const shown = Array.from({ length: abreast }, (_map, at) => maps[(step * abreast + at) % maps.length] ?? []).flat()
    const others = [...figures.filter((record) => !isMap(record)), ...maps.filter((map) => !shown.includes(map))]
    const items = figureItems(others, size).map((item) => (isMap(item.record) ? { ...item, own: pair(item.record, size) } : item))
    return { blocks: shown.flatMap((map) => pair(map, size)), figures: abreast > 1 ? [] : items }
  })
}

/** A figure in the parts that a portrait screen has room for: a long timeline in several. */
function partsOf(record: FigureRecord, size: WallSize): readonly FigureRecord[] {
  if (!size.portrait || record.kind !== 'timeline') return [record]
  const room = { width: size.inner, height: size.room }
  return timelineParts(record, (part) => figureBlock(part, room, size, shares.title.story) !== null)
}

/**
 * What the screens of a wall show at each step of a scene: a tour of maps has several, and what a scene is about where it is a timeline too
 * long for a portrait wall; where that is built of several screens, its parts stand on them one after another.
 */
function sceneContents({ scene, lead, map, figures }: SceneRecord, { size, boxes }: WallCells): readonly Content[] {
  if (scene.layout === 'map') return tourSteps(figures, size)
  const [first, ...others] = figures
  if (first && !lead && boxes.length === 1)
    return partsOf(first, size).map((part) => ({ blocks: [], figures: figureItems([part, ...others], size, true) }))
  const blocks = lead ? [leadBlock(lead, size), ...(map ? [mapBlock(map, false, size)] : [])] : []
  const shown = boxes.length === 1 ? figures : figures.flatMap((record) => partsOf(record, size))
  return [{ blocks, figures: figureItems(shown, size, !lead) }]
}

/** A scene on the screens of a wall. */
export function cellScene(record: SceneRecord, step: number, cells: WallCells): readonly Panel[] {
  const contents = sceneContents(record, cells)
  return place(contents.slice(step % contents.length).slice(0, 1), cells)
}

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: StageRecord, step: number, size: WallSize): readonly Panel[] {
  return 'list' in record ? listPanels(record.list, size) : cellScene(record, step, cellsOf(size))
}

/** How many steps a scene has on a wall, at least one. */
export function sceneSteps(record: StageRecord, size: WallSize): number {
  return 'list' in record ? 1 : Math.max(1, sceneContents(record, cellsOf(size)).length)
}
