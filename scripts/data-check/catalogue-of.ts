import { buildCatalogue } from '~/data/build-catalogue'
import { type Core, rowPaths } from '~/data/load-core'
import type { Rows } from '~/data/load-rows'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Dataset } from './dataset'
import { manifestOf } from './manifest-of'

const values = <Row>(rows: readonly { readonly row: Row }[]) => rows.map(({ row }) => row)

/** The catalogue that a page would build of these files: claims are judged by the page's own rule. */
export function catalogueOf(data: Dataset, asOf: string): Catalogue {
  const core: Core = {
    plans: values(data.plans),
    themes: values(data.themes),
    regions: values(data.regions),
    subjects: values(data.subjects),
    units: values(data.units),
    bases: values(data.bases),
    indicators: values(data.indicators),
    sources: values(data.sources),
    figures: values(data.figures),
    scenes: values(data.scenes),
    site: data.site.row,
    hexMap: data.hexMap.row,
  }
  const manifest = manifestOf(data.texts, asOf)
  const none: Omit<Rows, 'path'> = { observations: [], targets: [], milestones: [], derived: [], editions: [], fault: null }
  const all: Omit<Rows, 'path'> = {
    observations: values(data.observations),
    targets: values(data.targets),
    milestones: values(data.milestones),
    derived: values(data.derived),
    editions: values(data.editions),
    fault: null,
  }
  // Every file counts as read: a figure of a file that is absent would be drawn with holes.
  const rows = rowPaths(manifest).map((path, index): Rows => ({ path, ...(index === 0 ? all : none) }))
  return buildCatalogue(manifest, core, rows)
}
