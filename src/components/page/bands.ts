import { useSyncExternalStore } from 'react'

/**
 * The page is laid out in bands of fixed width: `from` is the viewport width at which a band begins, the others are the
 * widths of the drawing slots in it, in pixels, and `u` its type unit. src/styles.css has the same numbers.
 */
export interface Band {
  readonly from: number
  readonly page: number
  readonly map: number
  readonly half: number
  readonly column: number
  readonly quarter: number
  readonly sheet: number
  readonly u: number
}

export const bands = [
  { from: 0, page: 284, map: 304, half: 284, column: 284, quarter: 284, sheet: 284, u: 12 },
  { from: 360, page: 324, map: 344, half: 324, column: 324, quarter: 324, sheet: 324, u: 12 },
  { from: 390, page: 354, map: 374, half: 354, column: 354, quarter: 354, sheet: 354, u: 12 },
  { from: 768, page: 688, map: 688, half: 688, column: 688, quarter: 334, sheet: 322, u: 12 },
  { from: 1160, page: 1080, map: 700, half: 510, column: 494, quarter: 245, sheet: 322, u: 12 },
  { from: 1366, page: 1286, map: 806, half: 613, column: 597, quarter: 296, sheet: 322, u: 12 },
  { from: 1920, page: 1728, map: 1130, half: 828, column: 828, quarter: 392, sheet: 322, u: 16 },
] as const satisfies readonly Band[]

/**
 * The place of a drawing on the page: `column` is one of the two columns of a county's page, wider apart than halves; `tall` is a
 * half next to two rows of quarters, `pair` as wide as the page but on a sheet that lies across, `sheet` half of an A4 sheet's text
 * width, `strip` the foot of the first screen.
 */
export type Slot = 'page' | 'map' | 'half' | 'column' | 'tall' | 'pair' | 'quarter' | 'sheet' | 'strip'

const queries = bands.slice(1).map((band) => `(min-width: ${band.from}px)`)

function subscribe(listener: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

const current = (): number => queries.filter((query) => window.matchMedia(query).matches).length

/** The band that the style sheet is in, by the same media queries. */
export function useBand(): Band {
  return bands[useSyncExternalStore(subscribe, current)] ?? bands[0]
}
