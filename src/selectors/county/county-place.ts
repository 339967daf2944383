import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import type { Region } from '~/domain/place/region'

/** The region of a county's page: one of the divisions, or the city itself; null for any other code. */
export function countyPlace(catalogue: Catalogue, adcode: Adcode): Region | null {
  if (adcode === catalogue.site.region) return catalogue.regions.get(adcode) ?? null
  return catalogue.counties.find((county) => county.adcode === adcode) ?? null
}
