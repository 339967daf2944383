import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { bareFrame } from '~/outputs/embed/embed-codes'
import { indexedFigure } from '~/outputs/embed/figure-index'
import { frameHeight } from '~/outputs/embed/frame-height'
import { oEmbed } from '~/outputs/embed/oembed'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { selectFigure } from '~/selectors/figure/select-figure'
import { oneOfEachKind, onePlaced } from '../../e2e/kinds'
import { pngSize } from '../../scripts/embed-files'
import { live, recordOf } from '../data/live-catalogue'

const siteUrl = 'https://www.example.gov.cn/dajuan/'
const ids = [...live.figures.keys()]

test('the index of figures says of each what the issue asks for, and nothing else, in addresses beside it', () => {
  const index = ids.map((id) => indexedFigure(recordOf(live, id), id, pngSize))
  expect(new Set(index.map(({ id }) => id)).size).toBe(ids.length)
  for (const figure of index) {
    const { id } = figure
    expect(Object.keys(figure)).toEqual([
      'id',
      'kind',
      'title',
      'description',
      'updated',
      'embed',
      'svg',
      'png',
      'csv',
      'json',
      'width',
      'height',
    ])
    const { title, lead, kind, asOf } = recordOf(live, id)
    expect(figure).toMatchObject({ kind, title, description: lead, updated: asOf, width: pngSize.width, height: pngSize.height })
    for (const ending of ['svg', 'png', 'csv', 'json'] as const) expect(figure[ending]).toBe(`../embed/${id}.${ending}`)
    expect(figure.embed).toBe(`../embed/${id}.html`)
  }
})

test.each(oneOfEachKind)('oEmbed answers for %s with a rich type, whose code is that of the frame', (id) => {
  const record = recordOf(live, id)
  const answer = oEmbed(record, id, live.site.name, siteUrl, pngSize)
  const src = `${siteUrl}embed/${id}.html`
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: record.title,
    provider_name: live.site.name,
    provider_url: siteUrl,
    html: bareFrame({ src, title: record.title, height: frameHeight(record) }),
    width: 600,
    height: frameHeight(record),
    thumbnail_url: `${siteUrl}embed/${id}.png`,
    thumbnail_width: pngSize.width,
    thumbnail_height: pngSize.height,
  })
})

test('a figure without PNGs is indexed, and answered for by oEmbed, without any', () => {
  const placed = embeddedFigures(live).find(({ id }) => id === onePlaced)
  if (!placed) throw new Error(`no embed ${onePlaced}`)
  const record = selectFigure(live, placed.figure)
  const indexed = indexedFigure(record, onePlaced, pngSize)
  expect(Object.keys(indexed)).toEqual(['id', 'kind', 'title', 'description', 'updated', 'embed', 'svg', 'csv', 'json'])
  expect(indexed).toMatchObject({ id: onePlaced, embed: `../embed/${onePlaced}.html`, svg: `../embed/${onePlaced}.svg` })
  const answer = oEmbed(record, onePlaced, live.site.name, siteUrl, pngSize)
  expect(answer.html).toContain(`src="${siteUrl}embed/${onePlaced}.html"`)
  expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([])
})

test.each(oneOfEachKind)('the frame of %s is higher than its drawing for an article, in whole tens', (id) => {
  const record = recordOf(live, id)
  const height = frameHeight(record)
  expect(height % 10).toBe(0)
  expect(height).toBeGreaterThan(drawingHeight(record, 564, 12, 'embed'))
})

const words = ['title', 'short', 'lead', 'note', 'sourceLine'] as const
check.prop([fc.constantFrom(...oneOfEachKind), fc.constantFrom(...words), fc.integer({ min: 1, max: 400 })], { numRuns: 40 })(
  'more words never make a frame lower, and a long note makes it higher',
  (id, field, count) => {
    const record = recordOf(live, id)
    const longer = (times: number) => frameHeight({ ...record, [field]: record[field] + '增'.repeat(times) })
    expect(longer(count)).toBeGreaterThanOrEqual(frameHeight(record))
    expect(longer(count * 2)).toBeGreaterThanOrEqual(longer(count))
    expect(frameHeight({ ...record, note: '增'.repeat(400) })).toBeGreaterThan(frameHeight({ ...record, note: '' }))
  },
)
