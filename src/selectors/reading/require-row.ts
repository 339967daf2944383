import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Observation } from '~/domain/reading/observation'
import { type Citation, Tier } from '~/domain/source/source'
import { NotLoaded } from '~/lib/reader-error'

/** Whether what a link names as its source, a reading or a target, is among what is loaded. */
export function hasSource(catalogue: Catalogue, id: Id): boolean {
  return catalogue.observations.has(id) || catalogue.targets.has(id)
}

/** The best tier among the sources of a reading, or of whatever else cites some. */
export function bestTier(catalogue: Catalogue, row: { readonly sources: readonly Pick<Citation, 'document'>[] }): Tier {
  const tiers = row.sources.map(({ document }) => known(catalogue.sources, document, '来源').tier)
  return Tier.options.find((tier) => tiers.includes(tier)) ?? 'U'
}

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
