import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'

/** Hashes that lead to the overview, in its default state: recognised before the code that reads links has loaded. */
const overview: ReadonlySet<string> = new Set(['', '#', '#/'])

export const isOverviewHash = (hash: string): boolean => overview.has(hash)

/** What the settings of a wall lie beside the page as: the page, its worker, the start scripts and the guide name it. */
export const wallFileName = '大屏.txt'

/** Whether a hash leads to a wall or its presenter's window, and not to the page that sets one up. */
export const isWallHash = (hash: string): boolean => /^#\/wall(?!\/setup)/.test(hash)

/** The pages. `unknown` keeps what was requested, so that the page can name it. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'county'; readonly adcode: Adcode }
  | { readonly page: 'figure'; readonly id: Id }
  /** An unnamed figure; null where its words in the link make none. */
  | { readonly page: 'drawn'; readonly spec: FigureSpec | null }
  | { readonly page: 'targets' }
  | { readonly page: 'facts' }
  | { readonly page: 'about' }
  | { readonly page: 'briefing' }
  /** Setup or the presenter's window, '' for the wall itself; what its operator chose, as the link has it: read by the wall itself. */
  | { readonly page: 'wall'; readonly part: string; readonly optionText: string }
  | { readonly page: 'unknown'; readonly path: string }
