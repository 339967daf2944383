import type { Elements } from '~/components/page/elements'
import type { Form } from '~/domain/link/view'

/** What a reader may do with the panel; null on the static first screen. */
export interface MainActions {
  readonly onIndicator: (indicator: string) => void
  readonly onPeriod: (period: string) => void
  readonly onForm: (form: Form) => void
  readonly onPick: (adcode: string) => void
  readonly onPainted: () => void
  /** What the reader has picked on the map, and the way to it; null before. */
  readonly picked: Elements
  /** The list of all indicators, as the live page has it. */
  readonly more: Elements
}
