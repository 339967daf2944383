import { expect, test } from 'vitest'
import { deckFonts } from '~/outputs/slides/deck-style'
import { stripedName } from '~/outputs/slides/slide-items'
import { changed, live, recordOf } from '../data/live-catalogue'
import { askOf, madeDeck, place } from './make-deck'
import { all, relationsOf, wordsOf, type XmlElement } from './read-deck'

const every = [...live.figures.keys()]
const decks = { '16:9': await madeDeck(askOf(every, '16:9')), '4:3': await madeDeck(askOf(every, '4:3')) }
const wide = decks['16:9']

test('every part is well-formed, and nothing in it is undefined or no number', () => {
  const texts = wide.paths.filter((path) => /\.(?:xml|rels)$/.test(path))
  expect(texts.length).toBeGreaterThan(4 * every.length)
  for (const path of texts) wide.xml(path)
  const odd = texts.filter((path) => /undefined|NaN|Infinity|\[object/.test(new TextDecoder().decode(wide.bytes(path))))
  expect(odd).toEqual([])
})

test('every relation leads to a part, every part is reached, and every part has a type that is listed once', () => {
  const reached = new Set(['[Content_Types].xml'])
  for (const path of wide.paths.filter((one) => !one.includes('_rels/')))
    for (const target of relationsOf(wide, path).values()) reached.add(target)
  for (const target of wide.xml('_rels/.rels').children) reached.add(target.attrs['Target'] ?? '')
  const parts = wide.paths.filter((path) => !path.includes('_rels/'))
  expect([...reached].filter((path) => !wide.paths.includes(path))).toEqual([])
  expect(parts.filter((path) => !reached.has(path))).toEqual([])
  const types = wide.xml('[Content_Types].xml').children
  const named = types.flatMap(({ attrs }) => attrs['PartName']?.slice(1) ?? [])
  const kinds = types.flatMap(({ attrs }) => attrs['Extension'] ?? [])
  expect(named.filter((path) => !parts.includes(path))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  expect(new Set(kinds).size).toBe(kinds.length)
  const plain = parts.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
  expect(plain.filter((path) => !named.includes(path))).toEqual([])
})

test('every reference in a part has its relation, and relations are named once', () => {
  const parts = wide.paths.filter((path) => /^ppt\/(?:presentation|(?:slides|charts|slideMasters|slideLayouts)\/[^/]+)\.xml$/.test(path))
  const faults = parts.flatMap((path) => {
    const used = [...new TextDecoder().decode(wide.bytes(path)).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
    const cut = path.lastIndexOf('/')
    const known = wide.xml(`${path.slice(0, cut)}/_rels/${path.slice(cut + 1)}.rels`).children.map(({ attrs }) => attrs['Id'])
    const twice = known.filter((id, at) => known.indexOf(id) !== at)
    return [...used.filter((id) => !known.includes(id)), ...twice].map((id) => `${path} ${id}`)
  })
  expect(faults).toEqual([])
  expect(parts.length).toBeGreaterThan(every.length)
})

const emu = (element: XmlElement | undefined, name: string): number => Number(element?.attrs[name])

/** The shapes of a slide with their places in EMU. */
function shapesOf(slide: XmlElement) {
  return ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((tag) =>
    all(slide, tag).map((shape) => {
      const name = all(shape, 'p:cNvPr')[0]?.attrs['name'] ?? ''
      const [off, ext] = [all(shape, 'a:off')[0], all(shape, 'a:ext').find(({ attrs }) => 'cx' in attrs)]
      return { name, id: all(shape, 'p:cNvPr')[0]?.attrs['id'], x: emu(off, 'x'), y: emu(off, 'y'), w: emu(ext, 'cx'), h: emu(ext, 'cy') }
    }),
  )
}

test.each(['16:9', '4:3'] as const)('nothing leaves the slide at %s, and ids are given once', (shape) => {
  const deck = decks[shape]
  const size = all(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]
  const [width, height] = [emu(size, 'cx'), emu(size, 'cy')]
  expect(width / height).toBeCloseTo(shape === '16:9' ? 16 / 9 : 4 / 3, 3)
  const faults = deck.slides.flatMap(({ slide, path }) => {
    const shapes = shapesOf(slide)
    const out = shapes.filter(({ x, y, w, h }) => !(Math.min(x, y, w, h) >= 0 && x + w <= width && y + h <= height))
    const twice = shapes.filter(({ id }, at) => shapes.findIndex((other) => other.id === id) !== at)
    return [...out, ...twice].map(({ name }) => `${path} ${name}`)
  })
  expect(faults).toEqual([])
  expect(Math.min(...deck.slides.map((one) => shapesOf(one.slide).length))).toBeGreaterThan(3)
})

const blocks = [
  '标题',
  '副题',
  '单位与日期',
  '数据日期与声明',
  '说明',
  '注',
  '来源',
  '数据日期',
  '网址',
  '图例',
  '图表',
  '地图',
  '图形',
  '数值',
  '地图说明',
  '各县（区、市）',
  '目标完成情况',
  '对比',
  '大事记',
  '资料来源',
]

test.each(['16:9', '4:3'] as const)('no block of words, chart, table or picture lies over another at %s', (shape) => {
  const faults = decks[shape].slides.flatMap(({ slide, path }) => {
    const placed = shapesOf(slide).filter(({ name }) => blocks.includes(name))
    return placed.flatMap((one, at) =>
      placed.slice(at + 1).flatMap((other) => {
        const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
        const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
        // A hundredth of an inch is rounding.
        return Math.min(across, down) < 9144 ? [] : [`${path}: ${one.name}, ${other.name}`]
      }),
    )
  })
  expect(faults).toEqual([])
})

test('the parts of the presentation stand in the order of the schema: all masters before the slides', () => {
  const order = wide.xml('ppt/presentation.xml').children.map(({ tag }) => tag)
  const schema = [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ]
  expect(order).toEqual(schema.filter((tag) => order.includes(tag)))
  expect(order).toContain('p:notesMasterIdLst')
})

test('what stands for part of a year has stripes and an edge, which no office program lets fade', async () => {
  // The whole year put aside, its first half is what is left to stand beside the target: on a dial, and on a bar.
  const half = await changed('observations/industry.json', 'jinzhong-industry-growth-2025', { display: 'table' })
  const slides = ['gauges', 'targets-2025'].map((id) => {
    const record = recordOf(half, id)
    return { record, title: record.title, note: record.note, link: place.link }
  })
  const deck = await madeDeck(askOf([], '16:9', { slides, catalogue: half }))
  const striped = deck.slides.flatMap(({ slide }) =>
    all(slide, 'p:sp').filter((shape) => all(shape, 'p:cNvPr').some(({ attrs }) => attrs['name']?.startsWith(stripedName))),
  )
  expect(striped.length).toBeGreaterThan(1)
  for (const shape of striped) {
    const [look] = all(shape, 'p:spPr')
    expect(look?.children.map(({ tag }) => tag)).toEqual(['a:xfrm', 'a:prstGeom', 'a:pattFill', 'a:ln'])
  }
})

test('every slide has one title, known as such, with the words of its figure', () => {
  const titles = wide.slides.map(({ slide }) => {
    const holders = all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph').some(({ attrs }) => attrs['type'] === 'title'))
    expect(holders).toHaveLength(1)
    return holders.map(wordsOf).join('')
  })
  for (const { record } of askOf(every, '16:9').slides) expect(titles).toContain(record.title)
})

test('every paragraph has its properties once, at its start', () => {
  for (const { slide } of wide.slides) {
    for (const paragraph of all(slide, 'a:p')) {
      const at = paragraph.children.flatMap(({ tag }, index) => (tag === 'a:pPr' ? [index] : []))
      expect(at.length === 0 || (at.length === 1 && at[0] === 0)).toBe(true)
    }
  }
})

test('every face is named for Chinese as for Latin, and is one that offices have', () => {
  const parts = wide.paths.filter((path) => /^ppt\/(?:slides|charts)\/[^/]+\.xml$/.test(path))
  const runs = parts.flatMap((path) => ['a:rPr', 'a:defRPr'].flatMap((tag) => all(wide.xml(path), tag)))
  const faces = runs.map(({ children }) =>
    ['a:latin', 'a:ea'].map((tag) => children.find((child) => child.tag === tag)?.attrs['typeface']).join(),
  )
  // An empty pair is the theme's: the page number's.
  const pairs = [deckFonts.title, deckFonts.text, 'Segoe UI Symbol', ''].map((face) => `${face},${face}`)
  expect([...new Set(faces)].sort()).toEqual(pairs.sort())
  const theme = wide.xml('ppt/theme/theme1.xml')
  expect(
    ['a:majorFont', 'a:minorFont'].map((tag) => all(theme, tag)[0]?.children.find((child) => child.tag === 'a:ea')?.attrs['typeface']),
  ).toEqual([deckFonts.title, deckFonts.text])
})

test('two decks in a row are the same: nothing of the first is left in the second', async () => {
  const few = askOf(
    ['highlights', 'gdp-trend', 'county-gdp-list', 'industry-structure', 'gauges', 'verdicts', 'yuci-xiyang', 'five-years'],
    '16:9',
  )
  const [first, second] = [await madeDeck(few), await madeDeck(few)]
  const texts = ({ paths, bytes }: typeof first, pattern: RegExp) =>
    paths.filter((path) => pattern.test(path)).map((path) => new TextDecoder().decode(bytes(path)))
  for (const pattern of [/^ppt\/slides\/slide\d+\.xml$/, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, /^ppt\/charts\/chart\d+\.xml$/])
    expect(texts(second, pattern)).toEqual(texts(first, pattern))
})
