import { trendGeometry } from '~/charts/trend/layout'
import type { SceneRecord } from '~/selectors/wall/select-scene'
import type { FigureBlock } from './figure-block'
import { leadScene } from './lead-scene'
import { mapScene } from './map-scene'
import type { Panel } from './panel'
import { portraitScene } from './portrait-scene'
import { storyScene } from './story-scene'
import type { WallSize } from './wall-size'

/** What stands under the axis of a line that has a panel of its own, in pixels; null for anything else. */
function underAxis([block, more]: readonly FigureBlock[]): number | null {
  if (!block || more || block.own || block.record.kind !== 'trend') return null
  return block.frame.height - trendGeometry(block.record, block.frame).foot
}

/** Lines side by side stand on one level: what has fewer words under its axis is drawn as much less high, with space under it. */
function levelAxes(panels: readonly Panel[]): readonly Panel[] {
  const depths = panels.map((panel) => (panel.kind === 'figures' ? underAxis(panel.blocks) : null))
  const deepest = Math.max(...depths.map((depth) => depth ?? 0))
  return panels.map((panel, at) => {
    const depth = depths[at] ?? null
    if (depth === null || panel.kind !== 'figures') return panel
    const under = Math.round(deepest - depth)
    const blocks = panel.blocks.map((block) => ({ ...block, under, frame: { ...block.frame, height: block.frame.height - under } }))
    return { ...panel, blocks }
  })
}

/** Where everything of a scene stands on one screen, by its shape. */
export function screenScene(record: SceneRecord, step: number, size: WallSize): readonly Panel[] {
  if (size.portrait) return portraitScene(record, step, size)
  if (record.lead) return levelAxes(leadScene(record, record.lead, size))
  return levelAxes(record.scene.layout === 'map' ? mapScene(record.figures, step, size) : storyScene(record.figures, size))
}
