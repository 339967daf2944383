import type { Box } from '~/charts/draw/box'
import type { MapRecord } from '~/selectors/figure/map-figure'
import type { SceneLead, SceneMap } from '~/selectors/wall/select-scene'
import type { FigureBlock } from './figure-block'
import type { LeadSizes } from './lead-sizes'
import type { MapWords } from './map-words'
import { shares } from './wall-shares'

/** One panel of a scene, complete in itself: its box in the room between head, foot and margins, in pixels, and what stands in it. */
export type Panel = { readonly box: Box } & (
  | { readonly kind: 'lead'; readonly lead: SceneLead; readonly sizes: LeadSizes; readonly rows: number }
  /** `titled`: its title stands in its empty corner, where nothing beside it says what it is. */
  | { readonly kind: 'map'; readonly record: SceneMap; readonly titled: boolean }
  /** What a map says in words: title, how to read it, every county with its value. */
  /** `ruled`, here and below: a rule parts it from the panel before. */
  | { readonly kind: 'list'; readonly record: MapRecord; readonly words: MapWords; readonly ruled: boolean }
  | { readonly kind: 'figures'; readonly blocks: readonly FigureBlock[]; readonly ruled: boolean }
)

/** Inside a panel's box, when it stands behind a rule or before one. */
export function insideWidth({ width }: Box, u: number, ruled: boolean): number {
  return width - (ruled ? 2 : 1) * shares.panelGap * u
}

/** Whether a map is among what these panels show: it owes its notice and credit. */
export function showsMap(panels: readonly Panel[]): boolean {
  return panels.some((panel) => panel.kind === 'map' || (panel.kind === 'figures' && panel.blocks.some(({ record }) => 'notice' in record)))
}

/** Whether a map tells of all counties; one that shows where a single county lies is told by the finding beside it. */
export const isWhole = (record: SceneMap): boolean => record.kind === 'map' || record.focus === null
