import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Observation } from '~/domain/reading/observation'
import { NotLoaded } from '~/lib/reader-error'

/** What a reading or a target is about, by name; an enterprise's figures are never its county's. */
export function placeName(catalogue: Catalogue, { region, subject }: Pick<Observation, 'region' | 'subject'>): string {
  const name = subject === undefined ? undefined : catalogue.subjects.get(subject)?.name
  return name ?? (region === null ? undefined : catalogue.regions.get(region)?.name) ?? ''
}

/** The row of an id that `npm run data:check` has found to exist; a NotLoaded in Chinese names what is missing otherwise. */
export function known<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new NotLoaded(`本站没有${what}“${id}”`)
  return row
}
