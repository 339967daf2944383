import { trendGeometry } from '~/charts/trend/layout'
import type { FigureBlock } from './figure-block'
import type { Panel } from './panel'

/** What stands under the axis of a line that has a panel of its own, in pixels; null for anything else. */
function underAxis([block, more]: readonly FigureBlock[]): number | null {
  if (!block || more || block.own || block.record.kind !== 'trend') return null
  return block.frame.height - trendGeometry(block.record, block.frame).foot
}

/** Lines side by side stand on one level: what has fewer words under its axis is drawn as much less high, with space under it. */
export function levelAxes(panels: readonly Panel[]): readonly Panel[] {
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
