import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Scene } from '~/domain/figure/scene'
import type { WallOptions } from '~/domain/link/wall-link'
import type { ListScene } from '~/selectors/briefing/briefing-scenes'
import { selectScene, type SceneRecord } from '~/selectors/wall/select-scene'

/** The requested scenes, in the order of the link or else of the data: those of other counties are left out. */
export function chosenScenes(catalogue: Catalogue, { scenes, region }: Pick<WallOptions, 'scenes' | 'region'>): readonly Scene[] {
  const all = [...catalogue.scenes.values()]
  const named = scenes.flatMap((id) => catalogue.scenes.get(id) ?? [])
  const chosen = named.length > 0 ? named : all
  const own = chosen.filter(({ layout, regions }) => region === null || layout !== 'county' || regions.includes(region))
  return own.length > 0 ? own : all
}

/** What a wall lays out: a scene of the data, or figures of a reader's list. */
export type StageRecord = SceneRecord | ListScene

/** A scene of the round with its record, or why there is none. */
export type SceneOrFault = { readonly scene: Pick<Scene, 'id' | 'title' | 'dwellSeconds' | 'speech' | 'claims'> } & (
  | { readonly record: StageRecord; readonly fault: null }
  | { readonly record: null; readonly fault: string }
)

/** Selects a scene; what cannot be shown says why, in Chinese. */
export function sceneOrFault(catalogue: Catalogue, scene: Scene): SceneOrFault {
  try {
    return { scene, record: selectScene(catalogue, scene), fault: null }
  } catch (error) {
    return { scene, record: null, fault: error instanceof Error ? error.message : '原因不明' }
  }
}
