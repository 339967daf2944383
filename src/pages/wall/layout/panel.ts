import type { Box } from '~/charts/draw/box'
import type { MapRecord } from '~/selectors/figure/map-figure'
import type { SceneLead, SceneMap } from '~/selectors/wall/select-scene'
import type { FigureBlock } from './figure-block'
import type { LeadSizes } from './lead-sizes'
import type { SetWords } from './set-words'

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

/** The words beside a map, in lines; sizes in pixels. */
export interface MapWords {
  readonly title: SetWords
  readonly lead: SetWords
  /** Type size of a row of the list and its height. */
  readonly row: { readonly size: number; readonly height: number }
  readonly columns: 1 | 2
}

/** Space on each side of the rule between two panels, in units. */
export const panelGap = 1.6
/** Height of a county map by its width, with its margins. */
export const mapAspect = 0.66
/** Height of a line of the county highlights in two columns, which a map that is too small for them has under it; in units. */
export const highlightLine = 1.25
/** Rows of facts beside the hero: never more than four. */
export const mostRows = 4
/** Title type, in units: of a panel's figure, of the one that a scene is about. */
export const panelTitle = 2
export const sceneTitle = 3.6

/** Inside a panel's box, when it stands behind a rule or before one. */
export function insideWidth({ width }: Box, u: number, ruled: boolean): number {
  return width - (ruled ? 2 : 1) * panelGap * u
}

/** Whether a map is among what these panels show: it owes its notice and credit. */
export function showsMap(panels: readonly Panel[]): boolean {
  return panels.some((panel) => panel.kind === 'map' || (panel.kind === 'figures' && panel.blocks.some(({ record }) => 'notice' in record)))
}

/** Whether a map tells of all counties; one that shows where a single county lies is told by the finding beside it. */
export const isWhole = (record: SceneMap): boolean => record.kind === 'map' || record.focus === null
