import type { Adcode, Id } from '~/domain/id'

/** How the main figure is shown. */
export type Form = 'map' | 'list' | 'table'

/**
 * What a reader chose: everything here stands in the link. `figure` null means the site's first figure, `counties` empty
 * means the site's own panels, `source` is the reading whose source sheet is open.
 */
export interface View {
  readonly figure: Id | null
  readonly form: Form
  readonly counties: readonly Adcode[]
  readonly source: Id | null
}

export const defaultView: View = { figure: null, form: 'map', counties: [], source: null }

/** At most four counties stand side by side. */
export const mostCounties = 4
