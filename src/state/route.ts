import type { Adcode, Id } from '~/domain/id'

/** The pages. `unknown` keeps what was asked for, so that the page can say it. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'county'; readonly adcode: Adcode }
  | { readonly page: 'figure'; readonly id: Id }
  | { readonly page: 'targets' }
  | { readonly page: 'wall'; readonly scene: Id | null }
  | { readonly page: 'unknown'; readonly path: string }
