import { createContext } from 'react'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'

/** The theme that charts of this surface are drawn in. */
export const ThemeContext = createContext<ChartTheme>(chartThemes.light)
