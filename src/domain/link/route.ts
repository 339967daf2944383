import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'

/** Hashes that lead to the overview, as it is by default: told before anything that reads links is there. */
const overview: ReadonlySet<string> = new Set(['', '#', '#/'])

export const isOverviewHash = (hash: string): boolean => overview.has(hash)

/** Whether a hash leads to a wall or its presenter's window, and not to the page that sets one up. */
export const isWallHash = (hash: string): boolean => /^#\/wall(?!\/setup)/.test(hash)

/** The pages. `unknown` keeps what was asked for, so that the page can say it. */
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
  /** The room beside the wall, '' for itself; what its operator chose, as the link has it: read by the wall itself. */
  | { readonly page: 'wall'; readonly part: string; readonly optionText: string }
  | { readonly page: 'unknown'; readonly path: string }
