import type { Adcode, Id } from '~/domain/dataset/id'
import type { PeriodText } from '~/domain/period/period'
import type { StatusFilter } from '~/domain/target/status'
import type { Target } from '~/domain/target/target'
import { defaultFacts, type FactsFields } from './facts-fields'

/** How the main figure is shown. */
export type Form = 'map' | 'list' | 'table'

/**
 * What a reader chose: everything here is part of the link. `indicator` null means the site's first figure, `period` null the
 * latest that the indicator has, `theme` null no theme opened, `counties` empty the site's own panels, on a county's page those next to it; `source` is the
 * reading whose source sheet is open. `year`, `nature`, `status` and `theme` narrow the list of targets; null means all.
 */
export interface View {
  readonly indicator: Id | null
  readonly period: PeriodText | null
  readonly theme: Id | null
  readonly year: number | null
  readonly nature: Target['nature'] | null
  readonly status: StatusFilter | null
  readonly form: Form
  readonly counties: readonly Adcode[]
  /** The figures of the briefing list, as features/briefing writes them. */
  readonly items: string
  /** What the page of data is narrowed by; in the links of that page alone. */
  readonly facts: FactsFields
  readonly source: Id | null
}

export const defaultView: View = {
  indicator: null,
  period: null,
  theme: null,
  year: null,
  nature: null,
  status: null,
  form: 'map',
  counties: [],
  items: '',
  facts: defaultFacts,
  source: null,
}

/** At most this many counties are shown side by side. */
export const mostCounties = 4
