import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import type { Region } from '~/domain/region'

/** The region of a county's page: one of the divisions, or the city itself; null for any other code. */
export function countyPlace(catalogue: Catalogue, adcode: Adcode): Region | null {
  if (adcode === catalogue.site.region) return catalogue.regions.get(adcode) ?? null
  return catalogue.counties.find((county) => county.adcode === adcode) ?? null
}
