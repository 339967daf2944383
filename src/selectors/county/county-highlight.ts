import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import { isKeptBack } from '~/selectors/words/words'

/** What a county is known by, in the curator's words; null where it has none, milestones did not load, or a reading in it is on hold. */
export function countyHighlight(catalogue: Catalogue, adcode: Adcode): Milestone | null {
  const found = catalogue.milestonesOf.get(adcode)?.find(({ highlight }) => highlight)
  return found && !isKeptBack(catalogue, found.text) ? found : null
}
