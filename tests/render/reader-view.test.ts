import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { asOfWords } from '~/domain/period/format-period'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { selectFigure } from '~/selectors/figure/select-figure'
import { oneOfEachKind } from '../../e2e/kinds'
import { embedFileOf } from '../../scripts/embed-files'
import { embedGallery } from '../../scripts/embed-gallery'
import { byTier } from '../by-tier'
import { live, recordOf } from '../data/live-catalogue'

const site = { catalogue: live, siteUrl: null }

/** What a reader view makes of a page, and the document that it shows. */
function readerView(page: string) {
  const { document } = new JSDOM(page, { url: 'https://example.org/embed/figure.html' }).window
  const article = new Readability(document).parse()
  if (!article) throw new Error('a reader view finds nothing in the page')
  return { ...article, shown: new JSDOM(article.content ?? '').window.document }
}

const places = [
  { of: 'that follows the data', top: '' },
  { of: 'that is frozen', top: '../../' },
] as const
const everything = places.flatMap((place) => [...live.figures.keys()].map((id) => ({ ...place, id })))
const cases = byTier(
  everything,
  everything.filter(({ id, top }) => oneOfEachKind.some((kind) => kind === id) && (top === '' || id === 'highlights')),
)

test.each(cases)('a reader view of $id, a page $of, keeps title, drawing, lead, sources, date and table', ({ id, top }) => {
  const record = recordOf(live, id)
  const { title, siteName, shown } = readerView(embedFileOf(site, record, id, top))
  expect(title).toBe(record.title)
  expect(siteName).toBe(live.site.name)
  expect(shown.querySelectorAll('svg')).toHaveLength(1)
  const words = shown.body.textContent
  for (const said of [record.lead, `来源：${record.sourceLine}。`, record.note, asOfWords(record.asOf), live.site.name])
    expect(words).toContain(said)
  const page = new JSDOM(embedFileOf(site, record, id, top)).window.document
  const rows = (document: Document) => [...document.querySelectorAll('table tr')].map(({ textContent }) => textContent)
  expect(rows(shown).length).toBeGreaterThan(1)
  expect(rows(shown)).toEqual(rows(page))
  const lists = (document: Document) => [...document.querySelectorAll('figure:not([hidden]) li')].map(({ textContent }) => textContent)
  expect(lists(shown)).toEqual(lists(page))
})

test('a reader view of the list of embeds names the site, and the date of its data', () => {
  const records = new Map(embeddedFigures(live).map(({ id, figure }) => [id, selectFigure(live, figure)]))
  const { siteName, shown } = readerView(embedGallery(live, records))
  expect(siteName).toBe(live.site.name)
  expect(shown.body.textContent).toContain(asOfWords(live.asOf))
}, 30_000)
