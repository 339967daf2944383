import { cellScene } from './cell-scene'
import { listPanels } from './list-panels'
import { mapSteps } from './map-scene'
import type { Panel } from './panel'
import { screenScene } from './screen-scene'
import type { StageRecord } from './wall-scenes'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: StageRecord, step: number, size: WallSize): readonly Panel[] {
  if ('list' in record) return listPanels(record.list, size)
  return size.cells ? cellScene(record, step, size.cells) : screenScene(record, step, size)
}

/** How many steps a scene has: a tour of maps has one for each, every other scene has one. */
export function sceneSteps(record: StageRecord): number {
  return 'list' in record || record.scene.layout !== 'map' ? 1 : Math.max(1, mapSteps(record.figures).length)
}
