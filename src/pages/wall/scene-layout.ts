import type { SceneRecord } from '~/selectors/select-scene'
import { leadScene } from './lead-scene'
import { mapScene, mapSteps } from './map-scene'
import type { Panel } from './panel'
import { portraitScene, portraitSteps } from './portrait-scene'
import { storyScene } from './story-scene'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  if (size.portrait) return portraitScene(record, step, size)
  if (record.lead) return leadScene(record, record.lead, size)
  return record.scene.layout === 'map' ? mapScene(record.figures, step, size) : storyScene(record.figures, size)
}

/** How many steps a scene has on a wall: a tour of maps has one for each, a long timeline on a portrait wall some, any other scene one. */
export function sceneSteps(record: SceneRecord, size: WallSize): number {
  if (record.scene.layout === 'map') return Math.max(1, mapSteps(record.figures).length)
  return size.portrait ? portraitSteps(record, size) : 1
}
