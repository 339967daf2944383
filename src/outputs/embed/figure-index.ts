import type { Id } from '~/domain/dataset/id'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { embedFile, hasPng } from './embed-address'

/** The pages of a site for those that look for them: sitemaps.org, version 0.9. `addresses` are absolute. */
export function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeMarkup(address)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}

/** One figure of `figures/index.json`; addresses are relative to that file. */
export interface IndexedFigure {
  readonly id: Id
  readonly kind: FigureRecord['kind']
  readonly title: string
  readonly description: string
  /** The day to which its data are complete. */
  readonly updated: string
  readonly embed: string
  readonly svg: string
  /** With its size in pixels; left out of a figure that has none. */
  readonly png?: string
  readonly csv: string
  readonly json: string
  readonly width?: number
  readonly height?: number
}

/** What a figure's files are, for machines that look for figures. */
export function indexedFigure(record: FigureRecord, id: Id, size: { readonly width: number; readonly height: number }): IndexedFigure {
  const at = (ending: Parameters<typeof embedFile>[1]) => `../embed/${embedFile(id, ending)}`
  return {
    id,
    kind: record.kind,
    title: record.title,
    description: record.lead,
    updated: record.asOf,
    embed: at('html'),
    svg: at('svg'),
    ...(hasPng(record) && { png: at('png') }),
    csv: at('csv'),
    json: at('json'),
    ...(hasPng(record) && size),
  }
}
