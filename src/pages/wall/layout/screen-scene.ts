import type { SceneRecord } from '~/selectors/wall/select-scene'
import { leadScene } from './lead-scene'
import { levelAxes } from './level-axes'
import { mapScene } from './map-scene'
import type { Panel } from './panel'
import { portraitScene } from './portrait-scene'
import { storyScene } from './story-scene'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on one screen, by its shape. */
export function screenScene(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  if (size.portrait) return portraitScene(record, step, size)
  if (record.lead) return levelAxes(leadScene(record, record.lead, size))
  return levelAxes(record.scene.layout === 'map' ? mapScene(record.figures, step, size) : storyScene(record.figures, size))
}
