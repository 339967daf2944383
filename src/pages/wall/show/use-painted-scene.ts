import { useMemo, useState } from 'react'
import { sceneLayout } from '~/pages/wall/layout/scene-layout'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'
import type { ShownScene } from './scene-layers'

/** The scene on the wall, and why the one whose turn it is does not show; null where it does. */
interface Shown {
  /** The scene whose turn it is, or the last one that could be laid out: a wall is never empty. */
  readonly shown: ShownScene | null
  readonly failed: string | null
}

const tooSmall = '屏幕太小，放不下这一场的图'

/** A scene laid out at one of its steps, or why it cannot be. */
export function layOut({ scene, record, fault }: SceneOrFault, step: number, size: WallSize): ShownScene | string {
  if (record === null) return fault
  try {
    const panels = sceneLayout(record, step, size)
    if (panels.length === 0) return tooSmall
    return { key: `${scene.id} ${step}`, title: scene.title, panels, size, entrance: step > 0 ? 'sweep' : 'fade' }
  } catch (error) {
    return error instanceof Error ? error.message : '原因不明'
  }
}

/** The scene whose turn it is, laid out, or what stood before it. */
export function usePaintedScene(current: SceneOrFault | undefined, step: number, size: WallSize): Shown {
  const laid = useMemo(() => (current ? layOut(current, step, size) : '没有这一场'), [current, step, size])
  const [last, setLast] = useState<ShownScene | null>(null)
  if (typeof laid === 'string') return { shown: last, failed: laid }
  if (laid !== last) setLast(laid)
  return { shown: laid, failed: null }
}
