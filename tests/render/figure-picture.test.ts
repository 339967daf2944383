import qrcode from 'qrcode-generator'
import { expect, test } from 'vitest'
import type { FigureSpec } from '~/domain/figure/figure'
import { asOfWords } from '~/domain/period/format-period'
import { figurePicture, type Picture } from '~/outputs/picture/figure-picture'
import { pictureShapes, type PictureRatio } from '~/outputs/picture/picture-shape'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { oneOfEachKind } from '../../e2e/kinds'
import { byTier } from '../by-tier'
import { live, recordOf } from '../data/live-catalogue'
import { pictureWords, type PictureWord } from './picture-words'

const ratios: readonly PictureRatio[] = ['16:9', '4:3', '1:1', '9:16']
const placeOf = (id: string) => ({
  name: live.site.name,
  asOf: live.asOf.slice(0, 7),
  version: live.version.slice(0, 12),
  link: `http://10.20.30.40/dajuan/index.html#/figure/${id}`,
})
const cases = byTier([...live.figures.keys()], oneOfEachKind).flatMap((id) => ratios.map((ratio) => [id, ratio] as const))

const pictureOf = (id: string, ratio: PictureRatio) =>
  figurePicture({ record: recordOf(live, id), theme: 'light', ratio, place: placeOf(id) })

/** Pairs of words that share more than half a pixel both ways. */
function meetings(words: readonly PictureWord[]): readonly string[] {
  return words.flatMap((a, at) =>
    words.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.box.left + a.box.width, b.box.left + b.box.width) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.top + a.box.height, b.box.top + b.box.height) - Math.max(a.box.top, b.box.top)
      return across > 0.5 && down > 0.5 ? [`${a.text} / ${b.text} (${across.toFixed(1)} × ${down.toFixed(1)})`] : []
    }),
  )
}

function strays(words: readonly PictureWord[], { width, height }: { readonly width: number; readonly height: number }): readonly string[] {
  return words.flatMap(({ text, box }) => {
    const out = Math.max(8 - box.left, 8 - box.top, box.left + box.width - width + 8, box.top + box.height - height + 8)
    return out > 0 ? [`${text} (${out.toFixed(1)})`] : []
  })
}

/** What has to hold of every picture, whatever it shows. */
function expectSound({ svg, width, height }: Picture): readonly PictureWord[] {
  const words = pictureWords(svg)
  expect(meetings(words)).toEqual([])
  expect(strays(words, { width, height })).toEqual([])
  expect(words.filter(({ size }) => size < 10.95).map(({ text }) => text)).toEqual([])
  // A canvas that has drawn one of these cannot be read, and a strict page drops styles.
  expect(svg).not.toMatch(/<foreignObject|<image|<script|style=|href=/)
  return words
}

/** Everything that is printed, blanks aside: lines break where there is room. */
const textOf = (words: readonly PictureWord[]): string =>
  words
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')

test.each(cases)('in the picture of %s as %s words keep apart, inside and legible, and all is said that has to be', (id, ratio) => {
  const record = recordOf(live, id)
  const place = placeOf(id)
  const picture = pictureOf(id, ratio)
  expect(picture).toMatchObject({ width: pictureShapes[ratio].width, height: pictureShapes[ratio].height })
  const text = textOf(expectSound(picture))
  const notice = 'notice' in record ? record.notice : ''
  for (const said of [
    record.title,
    record.lead,
    record.note,
    `来源：${record.sourceLine}。${notice}`,
    place.link,
    place.name,
    asOfWords(place.asOf),
    place.version,
  ])
    expect(text).toContain(said.replace(/\s/g, ''))
  expect(text).not.toContain('限于篇幅')
  const [head = ''] = picture.svg.split('data-part="drawing"')
  for (const [, line = ''] of head.matchAll(/<text[^>]*>([^<]*)/g)) expect(line.length).toBeGreaterThan(1)
  expect(picture.svg).not.toMatch(/(?:…|\.\.\.)<\/text>/)
})

test.each(['dark', 'print'] as const)('the %s picture has the words and places of the light one', (theme) => {
  for (const id of byTier(
    ['highlights', 'county-population', 'gdp-trend', 'gauges', 'targets-2024', 'five-years'],
    ['county-population', 'targets-2024'],
  )) {
    const picture = figurePicture({ record: recordOf(live, id), theme, ratio: '16:9', place: placeOf(id) })
    expect(pictureWords(picture.svg)).toEqual(pictureWords(pictureOf(id, '16:9').svg))
    expect(picture.svg).toContain(`fill="${theme === 'dark' ? '#0c171c' : '#ffffff'}"`)
  }
})

const targets = [...live.targets.values()].filter(({ display }) => display === 'featured').map(({ id }) => id)
const asked = (spec: Partial<FigureSpec> & Pick<FigureSpec, 'kind'>) =>
  selectFigure(live, unnamedFigure(live, { indicators: [], regions: [], periods: [], options: {}, ...spec }))

test.each(ratios)('what is too long for a picture of %s is left out whole, and the picture says how much', (ratio) => {
  const record = asked({ kind: 'bullet', regions: ['140700'], options: { targets } })
  if (record.kind !== 'bullet') throw new Error('no bullets')
  const words = expectSound(figurePicture({ record, theme: 'light', ratio, place: placeOf('x') }))
  const said = /另有(\d+)项未列/.exec(textOf(words))
  const shown = record.rows.length - Number(said?.[1] ?? 0)
  expect(said).not.toBeNull()
  expect(shown).toBeGreaterThan(3)
  const verdicts = words.filter(({ text }) => record.rows.some(({ status }) => status.word === text))
  expect(verdicts).toHaveLength(shown)
})

test.each(byTier<PictureRatio>(ratios, ['16:9']))('whatever a reader asks for makes a sound picture of %s', (ratio) => {
  const counties = live.counties.map(({ adcode }) => adcode)
  const indicators = [...live.indicators.keys()]
  const records = [
    ...['gdp', 'population', 'urbanisation', 'area']
      .filter((id) => live.indicators.has(id))
      .map((id) => asked({ kind: 'map', indicators: [id], regions: counties })),
    asked({ kind: 'comparison', indicators: ['gdp', 'population', 'urbanisation'], regions: counties.slice(0, 4) }),
    asked({ kind: 'comparison', indicators: [...byTier(indicators, indicators.slice(0, 90))], regions: ['140702', '140724'] }),
    asked({ kind: 'timeline' }),
    asked({
      kind: 'trend',
      indicators: ['population'],
      regions: ['140702'],
      periods: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
    }),
  ]
  for (const record of records) {
    const link = `http://10.20.30.40/dajuan/index.html#/figure?kind=${record.kind}&regions=${counties.join()}&milestones=${'a-long-name-of-a-milestone,'.repeat(12)}`
    expectSound(figurePicture({ record, theme: 'light', ratio, place: { ...placeOf('x'), link } }))
  }
})

test('a page on this machine has no link: the picture says none and has no code', () => {
  const picture = figurePicture({
    record: recordOf(live, 'gdp-trend'),
    theme: 'light',
    ratio: '16:9',
    place: { ...placeOf('x'), link: '' },
  })
  expect(textOf(expectSound(picture))).not.toContain('本图链接')
  expect(picture.svg).not.toContain('crispEdges')
})

test('the code holds the address of the figure', () => {
  const code = qrcode(0, 'M')
  code.addData(placeOf('gdp-trend').link)
  code.make()
  const size = code.getModuleCount()
  const path = /<path d="([^"]+)"[^>]*crispEdges/.exec(pictureOf('gdp-trend', '16:9').svg)?.[1] ?? ''
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) expect(dark.has(`${x} ${y}`)).toBe(code.isDark(y, x))
})
