import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { darkTheme, lightTheme, type ChartTheme } from '~/charts/chart-theme'
import { drawChart } from '~/charts/draw-chart'
import { drawingCells } from '~/charts/drawing-cells'
import type { Frame } from '~/charts/chart'
import { loadCatalogue } from '~/data/load-catalogue'
import type { Catalogue } from '~/domain/catalogue'
import type { Figure } from '~/domain/figure'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { embedPage } from '~/outputs/embed/embed-page'
import { safeSvg } from '~/outputs/safe-svg'
import { readSiteUrl } from '~/outputs/embed/embed-address'
import { slimSvg } from '~/outputs/embed/slim-svg'
import { twoThemeSvgs } from '~/outputs/embed/two-theme-svg'
import type { FigureRecord } from '~/selectors/figure-record'
import { figureTiers } from '~/selectors/figure-tiers'
import { selectFigure } from '~/selectors/select-figure'
import { diskRead } from './disk-read'

const folder = 'dist/embed'
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function picture(record: FigureRecord, frame: Frame, theme: ChartTheme, prefix: string): string {
  const chart = drawChart(record, { theme, frame, locale: 'zh' })
  return slimSvg(
    safeSvg(renderSvg(chart, frame), { idPrefix: prefix, title: record.title, desc: chart.sentence }),
    drawingCells(record, frame),
  )
}

function embedHtml(catalogue: Catalogue, figure: Figure): string {
  const record = selectFigure(catalogue, figure)
  const drawn = embedFrames(record).map((frame, index) => {
    const prefix = `w${index}`
    return { light: picture(record, frame, lightTheme, prefix), dark: picture(record, frame, darkTheme, prefix) }
  })
  const pictures = twoThemeSvgs(drawn)
  const frame = { width: 564, height: 400, u: 12, medium: 'embed' } as const
  return embedPage({
    record,
    pictures: pictures.svgs,
    pictureCss: pictures.css,
    table: drawChart(record, { theme: lightTheme, frame, locale: 'zh' }).table,
    siteName: catalogue.site.name,
    version: catalogue.version,
    original: figureTiers(catalogue, record).original,
    siteUrl,
    png: { width: 1920, height: 1080 },
    link: `../index.html#/figure/${figure.id}`,
    hashOf,
  })
}

const siteUrl = readSiteUrl(process.env['SITE_URL'])
const catalogue = await loadCatalogue(diskRead('dist/data'))
await mkdir(folder, { recursive: true })
for (const figure of catalogue.figures.values()) await writeFile(`${folder}/${figure.id}.html`, embedHtml(catalogue, figure))
console.log(`已写入 ${catalogue.figures.size} 个嵌入页：${folder}/`)
