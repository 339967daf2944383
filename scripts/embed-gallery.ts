import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { galleryPage } from '~/outputs/embed/gallery-page'
import { figureShelves } from '~/selectors/figure/figure-shelf'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { restsOnOriginals } from '~/selectors/record/cited-sources'
import { policyHash } from '../build/policy-hash'

/** The page of all figures that can be embedded; `records` are those of the named figures. */
export function embedGallery(catalogue: Catalogue, records: ReadonlyMap<Id, FigureRecord>): string {
  const shelves = figureShelves(catalogue)
  const figures = shelves.flatMap(({ name, figures: own }) =>
    own.flatMap(({ id, title, kind }) => {
      const figure = catalogue.figures.get(id)
      const record = records.get(id)
      if (!figure || !record) return []
      const regions = figure.spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
      return [{ id, title, kind, theme: name, regions, original: restsOnOriginals(catalogue, record) }]
    }),
  )
  return galleryPage({
    figures,
    siteName: catalogue.site.name,
    asOf: catalogue.asOf.slice(0, 7),
    version: catalogue.version,
    hashOf: policyHash,
  })
}
