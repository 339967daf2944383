import type { Box } from '~/charts/draw/box'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { Extent } from './abreast'
import type { Panel } from './panel'

/** What everything that is placed says of itself. */
interface Ranked {
  /** 0 is what a scene is about; the larger, the sooner it is left out. */
  readonly rank: number
  /** Its smallest type, in pixels. */
  readonly least: number
  /** Side by side with others. */
  readonly width: Extent
}

/** What a block's words depend on beside it. */
export interface Beside {
  /** Panels of figures on the same screen. */
  readonly figures: readonly Panel[]
  /** How far a title may reach over what stands at the right, in pixels. */
  readonly across: number
  /** Nothing else stands on the screen. */
  readonly isAlone: boolean
}

/** Words, a map or a reader's figure: a screen that has it cannot do without it. */
export interface Block extends Ranked {
  /** One under another with others. */
  readonly height: Extent
  readonly set: (box: Box, beside: Beside) => Panel
}

/** A figure that is shown where there is room for it. */
export interface FigureItem extends Ranked {
  readonly record: FigureRecord
  /** What stands in its place on a screen of its own; empty where that is the figure itself. */
  readonly own: readonly Block[]
}

/** What a screen shows: its blocks, and as many of the figures, by rank, as there is room for. */
export interface Content {
  readonly blocks: readonly Block[]
  readonly figures: readonly FigureItem[]
}
