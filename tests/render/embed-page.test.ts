import { brotliCompressSync, constants } from 'node:zlib'
import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { drawingCells } from '~/charts/drawing-cells'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { figureHref } from '~/domain/link/href'
import { renderSvg } from '~/engine/render-svg'
import { escapeMarkup } from '~/lib/escape-markup'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { embedScript } from '~/outputs/embed/embed-script'
import { slimSvg } from '~/outputs/embed/slim-svg'
import { safeSvg } from '~/outputs/safe-svg'
import { parseXml, type XmlElement } from '~/outputs/xml-tree'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { policyHash } from '../../build/policy-hash'
import { oneOfEachKind, onePlaced } from '../../e2e/kinds'
import { embedFileOf } from '../../scripts/embed-files'
import { byTier } from '../by-tier'
import { live, recordOf } from '../data/live-catalogue'

const site = { catalogue: live, siteUrl: 'https://www.example.gov.cn/dajuan/' }
const pageOf = (record: FigureRecord, siteUrl: string | null = site.siteUrl, id = record.id ?? '') =>
  embedFileOf({ ...site, siteUrl }, record, id)

/** The most bytes of a page under Brotli, by kind, with all widths, words, table and metadata. */
const most: Partial<Record<FigureRecord['kind'], number>> = {
  trend: 5000,
  gauge: 5000,
  bullet: 5000,
  ranking: 5000,
  structure: 5000,
  map: 12_000,
  highlights: 12_000,
  'trend-grid': 12_000,
}
const brotli = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const embedded = new Map(embeddedFigures(live).map(({ id, figure }) => [id, figure]))
const embeddedRecord = (id: string): FigureRecord => {
  const figure = embedded.get(id)
  if (!figure) throw new Error(`no embed ${id}`)
  return selectFigure(live, figure)
}

test.each(byTier([...embedded.keys()], [...oneOfEachKind, onePlaced]))(
  'the embed page of %s keeps its weight, asks for nothing and allows its own script alone',
  (id) => {
    const record = embeddedRecord(id)
    const page = pageOf(record, site.siteUrl, id)
    expect(brotli(page)).toBeLessThanOrEqual(most[record.kind] ?? 8000)
    expect(page).not.toMatch(/<(?:img|link rel="(?:stylesheet|preload|icon)|script[^>]* src)/)
    const scripts = [...page.matchAll(/<script(?<kind> type="[^"]*")?[^>]*>(?<text>[\s\S]*?)<\/script>/g)]
    expect(scripts.filter(({ groups }) => groups?.['kind'] === undefined).map(({ groups }) => groups?.['text'])).toEqual([embedScript('')])
    expect(page).toContain(policyHash(embedScript('')))
    expect(page.replace(embedScript(''), '')).not.toMatch(/\bon[a-z]+=/)
    expect(page).not.toMatch(/alert\(|eval\(|localStorage|document\.cookie/)
  },
)

test('without the address of the site nothing that needs one stands in the page', () => {
  const page = pageOf(recordOf(live, 'gdp-trend'), null)
  expect(page).not.toMatch(/og:(?!site_name)|oembed|canonical|ld\+json|https?:\/\/(?!www\.w3\.org)/)
  expect(page).toContain('<meta name="description"')
})

test('linked data and cards name the files of the figure by absolute addresses', () => {
  const page = pageOf(recordOf(live, 'gdp-trend'))
  const linked: unknown = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '')
  expect(linked).toMatchObject({
    '@type': 'Dataset',
    url: `${site.siteUrl}embed/gdp-trend.html`,
    image: { '@type': 'ImageObject', contentUrl: `${site.siteUrl}embed/gdp-trend.png` },
    distribution: [{ contentUrl: `${site.siteUrl}embed/gdp-trend.csv` }, { contentUrl: `${site.siteUrl}embed/gdp-trend.json` }],
  })
  for (const tag of [
    `<link rel="canonical" href="${site.siteUrl}embed/gdp-trend.html">`,
    `href="${site.siteUrl}oembed/gdp-trend.json"`,
    `<meta property="og:image" content="${site.siteUrl}embed/gdp-trend.png">`,
  ])
    expect(page).toContain(tag)
})

test('the page of a figure that the site puts on a county page leads to that figure, and names no PNG, which it has not', () => {
  const record = embeddedRecord(onePlaced)
  const page = pageOf(record, site.siteUrl, onePlaced)
  expect(record.id).toBe(null)
  expect(page).toContain(`<link rel="canonical" href="${site.siteUrl}embed/${onePlaced}.html">`)
  expect(page).toContain(`href="../index.html${escapeMarkup(figureHref(record))}"`)
  expect(page).toContain('<meta name="twitter:card" content="summary">')
  expect(page).not.toMatch(/\.png|og:image|ImageObject/)
  const linked: unknown = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '')
  expect(linked).toMatchObject({
    url: `${site.siteUrl}embed/${onePlaced}.html`,
    distribution: [{ contentUrl: `${site.siteUrl}embed/${onePlaced}.csv` }, { contentUrl: `${site.siteUrl}embed/${onePlaced}.json` }],
  })
})

const nasty = fc.oneof(
  // A title without words is refused before it comes here.
  fc.string({ maxLength: 60 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--<script>',
    '\u202e倒过来\u202c',
    "'--></style><style>*{}",
    '甲'.repeat(3400),
  ),
)

check.prop([nasty, nasty, nasty], { numRuns: 12 })('no words of a figure become markup, and none are lost', (title, lead, note) => {
  const record = { ...recordOf(live, 'jobs-gauge'), title, short: title, lead, note }
  const page = pageOf(record)
  const calm = pageOf({ ...record, title: '题', short: '题', lead: '引', note: '注' })
  const tags = (html: string) => [...html.replace(/<template[\s\S]*?<\/template>/g, '').matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag)
  expect(tags(page)).toEqual(tags(calm))
  const carried: unknown = JSON.parse(/id="figure-data">([\s\S]*?)<\/template>/.exec(page)?.[1] ?? '')
  expect(carried).toMatchObject({ title, lead })
})

/** Every text of a picture with the place where it stands. */
function placedTexts(element: XmlElement, dx = 0, dy = 0): readonly { readonly text: string; readonly x: number; readonly y: number }[] {
  const [, left = '0', top = '0'] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(element.attrs.get('transform') ?? '') ?? []
  const x = dx + Number(left) + Number(element.attrs.get('x') ?? 0)
  const y = dy + Number(top) + Number(element.attrs.get('y') ?? 0)
  if (element.tag === 'text') return [{ text: element.children.filter((child) => typeof child === 'string').join(''), x, y }]
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : placedTexts(child, dx + Number(left), dy + Number(top))))
}

test.each(oneOfEachKind)('slimmed, the pictures of %s say the same at the same places, and a second pass changes nothing', (id) => {
  const record = recordOf(live, id)
  for (const frame of embedFrames(record)) {
    const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    const safe = safeSvg(renderSvg(chart, frame), { idPrefix: 'w', use: 'page', title: record.title, desc: chart.sentence })
    const slim = slimSvg(safe, drawingCells(record, frame))
    const order = (list: ReturnType<typeof placedTexts>) => list.toSorted((a, b) => a.text.localeCompare(b.text) || a.y - b.y || a.x - b.x)
    const before = order(placedTexts(parseXml(safe)))
    const after = order(placedTexts(parseXml(slim)))
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    for (const [index, { x, y }] of after.entries()) {
      expect(Math.abs(x - (before[index]?.x ?? 0))).toBeLessThanOrEqual(0.6)
      expect(Math.abs(y - (before[index]?.y ?? 0))).toBeLessThanOrEqual(0.6)
    }
    expect(slim.length).toBeLessThan(safe.length)
  }
})
