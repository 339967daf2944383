import type { StageRecord } from '~/pages/wall/wall-scenes'
import { cellScene } from './cell-scene'
import { listPanels } from './list-panels'
import { mapSteps, mapsAbreast } from './map-scene'
import type { Panel } from './panel'
import { portraitSteps } from './portrait-scene'
import { screenScene } from './screen-scene'
import type { WallSize } from './wall-size'

/** Where everything of a scene stands on a wall, at one of its steps. Pure: the same scene and size give the same panels. */
export function sceneLayout(record: StageRecord, step: number, size: WallSize): readonly Panel[] {
  if ('list' in record) return listPanels(record.list, size)
  return size.cells ? cellScene(record, step, size.cells) : screenScene(record, step, size)
}

/**
 * How many steps a scene has on a wall: a tour of maps has one for each that stands alone, a long timeline on a portrait wall some (where such a wall is
 * built of several screens it goes on on the next), any other scene one.
 */
export function sceneSteps(record: StageRecord, size: WallSize): number {
  if ('list' in record) return 1
  if (record.scene.layout === 'map') {
    const maps = mapSteps(record.figures).length
    // Where screens are small walls, or all stands under one another, each map is a step.
    return Math.max(1, size.portrait || size.cells ? maps : Math.ceil(maps / mapsAbreast(maps, size)))
  }
  return size.portrait && !size.cells ? portraitSteps(record, size) : 1
}
