import { createContext } from 'react'
import type { ThemeName } from '~/charts/chart-theme'

/** The theme that charts of this surface are drawn in. */
export const ThemeContext = createContext<ThemeName>('light')
