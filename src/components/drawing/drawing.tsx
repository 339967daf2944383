import { createContext, use } from 'react'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import type { Slot } from '~/components/page/bands'
import type { Elements } from '~/components/page/elements'
import type { Adcode } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** 大字: what sizes of type are multiplied by; src/styles.css has the same number. */
export const largeScale = 1.25

/** How much larger than usual the type of drawings is. */
export const TypeScaleContext = createContext(1)

/** The theme that charts of this surface are drawn in. */
export const ThemeContext = createContext<ChartTheme>(chartThemes.light)

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
