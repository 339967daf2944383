import { createContext } from 'react'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { Slot } from './bands'

/** A sheet of A4 by the way it lies: the widths of the drawing slots on it, in pixels, and its type unit. src/styles.css has the same widths. */
export interface Paper {
  readonly name: 'portrait' | 'landscape'
  readonly slots: Readonly<Record<Slot, number>>
  readonly u: number
}

/**
 * The reader chooses in the browser's own dialog how the sheet lies, after the page has drawn: so it draws for both, and the
 * style sheet shows one.
 */
export const papers = [
  {
    name: 'portrait',
    slots: { page: 682, map: 650, half: 322, column: 322, tall: 682, pair: 682, quarter: 322, sheet: 322, strip: 322 },
    u: 9.5,
  },
  {
    name: 'landscape',
    slots: { page: 1026, map: 682, half: 502, column: 502, tall: 502, pair: 682, quarter: 240, sheet: 322, strip: 1026 },
    u: 9.5,
  },
] as const satisfies readonly Paper[]

/** While the page is put on paper: the theme that it keeps on the screen. Else null. */
export const PaperContext = createContext<ChartTheme | null>(null)
