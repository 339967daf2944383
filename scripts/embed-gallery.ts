import type { Catalogue } from '~/domain/catalogue'
import { galleryPage } from '~/outputs/embed/gallery-page'
import { figureShelves } from '~/selectors/figure-shelf'
import { restsOnOriginals } from '~/selectors/rests-on-originals'
import { selectFigure } from '~/selectors/select-figure'
import { policyHash } from '../build/policy-hash'

/** The page of all figures that can be embedded. */
export function embedGallery(catalogue: Catalogue): string {
  const shelves = figureShelves(catalogue)
  const figures = shelves.flatMap(({ name, figures: own }) =>
    own.flatMap(({ id, title, kind }) => {
      const figure = catalogue.figures.get(id)
      if (!figure) return []
      const regions = figure.spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
      return [{ id, title, kind, theme: name, regions, original: restsOnOriginals(catalogue, selectFigure(catalogue, figure)) }]
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
