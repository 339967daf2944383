import { createContext, use } from 'react'
import type { Slot } from '~/components/page/bands'
import type { Elements } from '~/components/page/elements'
import type { Adcode } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'

export interface DrawingProps {
  readonly record: FigureRecord
  readonly slot: Slot
  /** A county was clicked or tapped on a map. */
  readonly onPick?: (adcode: Adcode) => void
  readonly onPainted?: () => void
}

/** How a figure is drawn here: live in the page, as pictures for every band in the static first screen. */
export type Draw = (props: DrawingProps) => Elements

const DrawContext = createContext<Draw>(() => null)
export const DrawProvider = DrawContext.Provider

/** The drawing of a figure, by whatever draws on this surface. */
export function Drawing(props: DrawingProps): Elements {
  return use(DrawContext)(props)
}
