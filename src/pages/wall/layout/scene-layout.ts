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

/** How many maps of a tour stand side by side, each with its words: the breadth of a screen says it. */
const mapsAbreast = (maps: number, size: WallSize): number =>
  Math.max(1, Math.min(maps, Math.floor(size.inner / size.u / (mapWidth(size) + shares.list.best))))

const pair = (record: MapRecord, size: WallSize): readonly Block[] => {
  const [list, map] = [mapWordsBlock(record, size), mapBlock(record, true, size)]
  return size.portrait ? [map, list] : [list, map]
}

/** A tour of maps: those of the step with their words; beside one alone the scene's other figures, on other screens the other maps. */
function tourContent(figures: readonly FigureRecord[], step: number, size: WallSize): Content {
  const maps = figures.filter(isMap)
  const abreast = mapsAbreast(maps.length, size)
  const shown = Array.from({ length: abreast }, (_, at) => maps[(step * abreast + at) % maps.length] ?? []).flat()
  const others = [...figures.filter((record) => !isMap(record)), ...maps.filter((map) => !shown.includes(map))]
  return {
    blocks: shown.flatMap((map) => pair(map, size)),
    figures:
      abreast > 1 ? [] : figureItems(others, size).map((item) => (isMap(item.record) ? { ...item, own: pair(item.record, size) } : item)),
  }
}

/** A figure in the parts that a portrait screen has room for: a long timeline in several. */
function partsOf(record: FigureRecord, size: WallSize): readonly FigureRecord[] {
  if (!size.portrait || record.kind !== 'timeline') return [record]
  const room = { width: size.inner, height: size.room }
  return timelineParts(record, (part) => figureBlock(part, room, size, shares.title.story) !== null)
}

/** Figures at a step: on several screens parts of a timeline stand one after another, on one they are the steps of what the scene is about. */
function figuresAt({ lead, figures }: SceneRecord, step: number, size: WallSize, screens: number): readonly FigureRecord[] {
  if (screens > 1) return figures.flatMap((record) => partsOf(record, size))
  const [first, ...others] = figures
  if (lead || !first) return figures
  const parts = partsOf(first, size)
  return [parts[step % parts.length] ?? first, ...others]
}

/** A scene on the screens of a wall. */
export function cellScene(record: SceneRecord, step: number, cells: WallCells): readonly Panel[] {
  const { size, boxes } = cells
  const { scene, lead, map, figures } = record
  if (scene.layout === 'map') return place([tourContent(figures, step, size)], cells)
  const blocks = lead ? [leadBlock(lead, size), ...(map ? [mapBlock(map, false, size)] : [])] : []
  return place([{ blocks, figures: figureItems(figuresAt(record, step, size, boxes.length), size, !lead) }], cells)
}

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: StageRecord, step: number, size: WallSize): readonly Panel[] {
  return 'list' in record ? listPanels(record.list, size) : cellScene(record, step, cellsOf(size))
}

/** How many steps a scene has on a wall: a tour of maps has one for each that stands alone, a long timeline on a portrait wall some, any other scene one. */
export function sceneSteps(record: StageRecord, wall: WallSize): number {
  if ('list' in record) return 1
  const { size, boxes } = cellsOf(wall)
  const { scene, lead, figures } = record
  if (scene.layout === 'map') {
    const maps = figures.filter(isMap).length
    return Math.max(1, Math.ceil(maps / mapsAbreast(maps, size)))
  }
  const [first] = figures
  return first && !lead && boxes.length === 1 ? partsOf(first, size).length : 1
}
