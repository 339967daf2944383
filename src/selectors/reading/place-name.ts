import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Observation } from '~/domain/reading/observation'

/** What a reading or a target is about, by name; an enterprise's figures are never its county's. */
export function placeName(catalogue: Catalogue, { region, subject }: Pick<Observation, 'region' | 'subject'>): string {
  const name = subject === undefined ? undefined : catalogue.subjects.get(subject)?.name
  return name ?? (region === null ? undefined : catalogue.regions.get(region)?.name) ?? ''
}
