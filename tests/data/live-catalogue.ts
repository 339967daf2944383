import { loadCatalogue } from '~/data/load-catalogue'
import { ReadFailure, type Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import { selectComparison } from '~/selectors/figure/comparison-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { diskRead } from '../../scripts/disk-read'
import { withRow } from './broken-copy'

const disk = diskRead('public/data')

/** The catalogue that the page builds of the datasets as they stand. */
export const live: Catalogue = await loadCatalogue(disk)

/** The same without one file, as when a server answers 404 for it. */
export function without(path: string): Promise<Catalogue> {
  const read: Read = async (asked) => {
    if (asked === path) throw new ReadFailure('missing', '服务器答复 404')
    return disk(asked)
  }
  return loadCatalogue(read)
}

/** The same with these texts in the place of its own. */
export function catalogueOf(texts: ReadonlyMap<string, string>): Promise<Catalogue> {
  return loadCatalogue(async (asked) => texts.get(asked) ?? disk(asked))
}

/** The same with some fields of one row set to something else. */
export function changed(path: string, id: string, fields: Record<string, unknown>): Promise<Catalogue> {
  return catalogueOf(withRow(path, id, fields))
}

/** The record of a named figure. */
export function recordOf(catalogue: Catalogue, id: string): FigureRecord {
  const figure = catalogue.figures.get(id)
  if (!figure) throw new Error(`no figure ${id}`)
  return selectFigure(catalogue, figure)
}

/** A named figure's record that has to be of one kind. */
export function recordOfKind<Kind extends FigureRecord['kind']>(
  catalogue: Catalogue,
  id: string,
  kind: Kind,
): Extract<FigureRecord, { kind: Kind }> {
  const record = recordOf(catalogue, id)
  if (!isOfKind(record, kind)) throw new Error(`figure ${id} is a ${record.kind}`)
  return record
}

function isOfKind<Kind extends FigureRecord['kind']>(record: FigureRecord, kind: Kind): record is Extract<FigureRecord, { kind: Kind }> {
  return record.kind === kind
}

/** What a reader's choice could ask for: every indicator as a map of the counties, and over the years of every place. */
export function askedFigures(catalogue: Catalogue): readonly RequestedFigure[] {
  const counties = catalogue.counties.map((county) => county.adcode)
  return [...catalogue.indicators.values()].flatMap(({ id, name }) => {
    const figure = (kind: 'map' | 'trend', regions: readonly string[]): RequestedFigure => ({
      id: null,
      spec: { kind, indicators: [id], regions: [...regions], periods: [], options: {} },
      neutral: name,
    })
    return [figure('map', counties), ...[catalogue.site.region, ...counties].map((place) => figure('trend', [place]))]
  })
}

/** Every record of a figure: named, and as a reader's choice could ask for it. */
export function figureRecords(catalogue: Catalogue): readonly FigureRecord[] {
  return [...catalogue.figures.values(), ...askedFigures(catalogue)].map((figure) => selectFigure(catalogue, figure))
}

/** What stands side by side when a reader goes through all counties, as many at once as there is room for, on every indicator. */
export function askedComparisons(catalogue: Catalogue): readonly RequestedFigure[] {
  const abreast = 4
  const counties = catalogue.counties.map((county) => county.adcode)
  const indicators = [...catalogue.indicators.keys()]
  return Array.from({ length: Math.ceil(counties.length / abreast) }, (_, group) => {
    const regions = counties.slice(group * abreast, (group + 1) * abreast)
    return { id: null, spec: { kind: 'comparison', indicators, regions, periods: [], options: {} }, neutral: regions.join('、') }
  })
}

/** The records of these comparisons. */
export function comparisonRecords(catalogue: Catalogue): readonly ComparisonRecord[] {
  return askedComparisons(catalogue).map((figure) => selectComparison(catalogue, figure))
}

/** Every value in a record, at any depth, with the name of the field that holds it. */
export function fieldsIn(value: unknown, field = ''): readonly (readonly [field: string, value: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => fieldsIn(item, field))
  if (typeof value !== 'object' || value === null) return [[field, value]]
  return Object.entries(value).flatMap(([name, inner]) => fieldsIn(inner, name))
}

/** The ids of all readings that a record shows. */
export function readingsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"obs":"([^"]+)"/g)].flatMap(([, id]) => id ?? [])
}
