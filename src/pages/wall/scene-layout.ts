import { leadScene } from './lead-scene'
import { listPanels } from './list-panels'
import { mapScene, mapSteps } from './map-scene'
import type { Panel } from './panel'
import { portraitScene } from './portrait-scene'
import { storyScene } from './story-scene'
import type { StageRecord } from './wall-scenes'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: StageRecord, step: number, size: WallSize): readonly Panel[] {
  if ('list' in record) return listPanels(record.list, size)
  if (size.panels === 1) return portraitScene(record, step, size)
  if (record.lead) return leadScene(record, record.lead, size)
  return record.scene.layout === 'map' ? mapScene(record.figures, step, size) : storyScene(record.figures, size)
}

/** How many steps a scene has: a tour of maps has one for each, every other scene has one. */
export function sceneSteps(record: StageRecord): number {
  return 'list' in record || record.scene.layout !== 'map' ? 1 : Math.max(1, mapSteps(record.figures).length)
}
