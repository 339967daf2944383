import type { SceneRecord } from '~/selectors/select-scene'
import { cellScene } from './cell-scene'
import { mapSteps } from './map-scene'
import type { Panel } from './panel'
import { screenScene } from './screen-scene'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  return size.cells ? cellScene(record, step, size.cells) : screenScene(record, step, size)
}

/** How many steps a scene has: a tour of maps has one for each, every other scene has one. */
export function sceneSteps({ scene, figures }: SceneRecord): number {
  return scene.layout === 'map' ? Math.max(1, mapSteps(figures).length) : 1
}
