import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { kindNames } from '~/domain/figure/figure'
import { figureHref } from '~/domain/link/href'
import { galleryPage } from '~/outputs/embed/gallery-page'
import { placedFigures } from '~/selectors/county/placed-figures'
import { figureShelves, figureTheme, severalThemes } from '~/selectors/figure/figure-shelf'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { restsOnOriginals } from '~/selectors/record/cited-sources'
import { policyHash } from '../build/policy-hash'

/** The page of all figures that can be embedded; `records` are theirs, by the names of their files. */
export function embedGallery(catalogue: Catalogue, records: ReadonlyMap<Id, FigureRecord>): string {
  // A list of all counties is looked for by the one whose page it is on, and so are targets, which name no place in their spec.
  const shown = (id: Id, place?: Adcode) => {
    const record = records.get(id)
    if (!record) return []
    const { kind, spec, title } = record
    const isFew = spec.regions.length > 0 && spec.regions.length < catalogue.counties.length
    const codes = place === undefined || isFew ? spec.regions : [place]
    const regions = codes.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
    const theme = catalogue.themes.get(figureTheme(catalogue, record) ?? '')?.name ?? severalThemes
    const original = restsOnOriginals(catalogue, record)
    return [{ id, title, kind: kindNames[kind].name, theme, regions, original, link: figureHref(record) }]
  }
  const placed = placedFigures(catalogue)
  const places = [catalogue.site.region, ...catalogue.counties.map(({ adcode }) => adcode)]
  return galleryPage({
    figures: figureShelves(catalogue).flatMap(({ figures }) => figures.flatMap(({ id }) => shown(id))),
    placed: places.flatMap((place) => {
      const figures = placed.filter(({ adcode }) => adcode === place).flatMap(({ id }) => shown(id, place))
      return figures.length > 0 ? [{ place: catalogue.regions.get(place)?.name ?? '', figures }] : []
    }),
    siteName: catalogue.site.name,
    asOf: catalogue.asOf.slice(0, 7),
    version: catalogue.version,
    hashOf: policyHash,
  })
}
