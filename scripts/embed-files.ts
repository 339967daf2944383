import type { Frame } from '~/charts/chart'
import { drawingCells } from '~/charts/drawing-cells'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { darkTheme, lightTheme, type ChartTheme } from '~/charts/theme/chart-theme'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { figureHref } from '~/domain/link/href'
import { renderSvg } from '~/engine/render-svg'
import { hasPng, siteAddress } from '~/outputs/embed/embed-address'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { embedJson } from '~/outputs/embed/embed-json'
import { embedPage } from '~/outputs/embed/embed-page'
import { slimSvg } from '~/outputs/embed/slim-svg'
import { twoThemeSvgs } from '~/outputs/embed/two-theme-svg'
import { figureCells } from '~/outputs/figure-cells'
import { figureCsv } from '~/outputs/figure-csv'
import { figurePicture } from '~/outputs/picture/figure-picture'
import type { PicturePlace } from '~/outputs/picture/picture-shape'
import { postPicture } from '~/outputs/picture/post-picture'
import { safeSvg } from '~/outputs/safe-svg'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { restsOnOriginals } from '~/selectors/record/cited-sources'
import { policyHash } from '../build/policy-hash'
import type { PictureFonts } from './picture-fonts'
import { renderPng } from './render-png'

/** Of `<id>.png`, in pixels. */
export const pngSize = { width: 1600, height: 900 }
/** The width of the picture for posts and of the thumbnail, in pixels. */
const postWidth = 1080
const thumbnailWidth = 800

function drawn(record: FigureRecord, frame: Frame, theme: ChartTheme, prefix: string): string {
  const chart = drawChart(record, { theme, frame, locale: 'zh' })
  const safe = safeSvg(renderSvg(chart, frame), { idPrefix: prefix, use: 'page', title: record.title, desc: chart.sentence })
  return slimSvg(safe, drawingCells(record, frame))
}

/** Where the files will be; null where it is not known. */
export interface EmbedSite {
  readonly catalogue: Catalogue
  readonly siteUrl: string | null
}

/** The page of `<id>.html`; `top` leads from its folder to `embed/`. */
export function embedFileOf({ catalogue, siteUrl }: EmbedSite, record: FigureRecord, id: Id, top = ''): string {
  const frames = embedFrames(record)
  const pictures = twoThemeSvgs(
    frames.map((frame, index) => {
      const prefix = `w${index}`
      return { light: drawn(record, frame, lightTheme, prefix), dark: drawn(record, frame, darkTheme, prefix) }
    }),
  )
  return embedPage({
    record,
    id,
    pictures: pictures.svgs,
    pictureCss: pictures.css,
    table: recordTable(record),
    siteName: catalogue.site.name,
    version: catalogue.version,
    original: restsOnOriginals(catalogue, record),
    siteUrl,
    png: pngSize,
    top,
    hashOf: policyHash,
  })
}

/** A figure's pictures, and how wide each is as PNG. */
export interface EmbedPictures {
  readonly record: FigureRecord
  readonly id: Id
  /** The picture of `<id>.svg`, and the PNGs by the ends of their names, where there are any. */
  readonly svg: string
  readonly pngs: readonly { readonly ending: string; readonly svg: string; readonly width: number }[]
}

function placeOf({ catalogue, siteUrl }: EmbedSite, record: FigureRecord): PicturePlace {
  const link = siteUrl === null ? '' : siteAddress(siteUrl, `index.html${figureHref(record)}`)
  return { name: catalogue.site.name, asOf: record.asOf, version: catalogue.version, link }
}

/** The picture of `<id>.svg`. */
export function embedSvg(site: EmbedSite, record: FigureRecord): string {
  return figurePicture({ record, theme: 'light', ratio: '16:9', place: placeOf(site, record) }).svg
}

export function embedPictures(site: EmbedSite, record: FigureRecord, id: Id): EmbedPictures {
  const svg = embedSvg(site, record)
  if (!hasPng(record)) return { record, id, svg, pngs: [] }
  const place = placeOf(site, record)
  const square = figurePicture({ record, theme: 'light', ratio: '1:1', place })
  return {
    record,
    id,
    svg,
    pngs: [
      { ending: '.png', svg, width: pngSize.width },
      { ending: '.post.png', svg: postPicture(record, place).svg, width: postWidth },
      { ending: '.thumb.png', svg: square.svg, width: thumbnailWidth },
    ],
  }
}

/** The files of one figure in `embed/`, by the ends of their names. */
export async function embedFiles(
  site: EmbedSite,
  { record, id, svg, pngs }: EmbedPictures,
  fonts: PictureFonts,
): Promise<ReadonlyMap<string, string | Buffer>> {
  const { catalogue } = site
  const drawnPngs = pngs.map(async (png) => [png.ending, await renderPng(png.svg, png.width, fonts)] as const)
  return new Map<string, string | Buffer>([
    ['.html', embedFileOf(site, record, id)],
    ['.svg', svg],
    ['.csv', figureCsv(figureCells(catalogue, record))],
    ['.json', `${JSON.stringify(embedJson(catalogue, record, id, placeOf(site, record)), null, 1)}\n`],
    ...(await Promise.all(drawnPngs)),
  ])
}
