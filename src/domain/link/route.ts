import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'

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
  | { readonly page: 'wall'; readonly part: string; readonly asked: string }
  | { readonly page: 'unknown'; readonly path: string }
