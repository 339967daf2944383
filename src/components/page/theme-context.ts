import { createContext } from 'react'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'

/** 大字: what sizes of type are multiplied by; src/styles.css has the same number. */
export const largeScale = 1.25

/** How much larger than usual the type of drawings is. */
export const TypeScaleContext = createContext(1)

/** The theme that charts of this surface are drawn in. */
export const ThemeContext = createContext<ChartTheme>(chartThemes.light)
