import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { timelineChart } from '~/charts/timeline/chart'
import { lineWidth } from '~/lib/text-width'
import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'
import { fiveYears, plannedYears } from './fixtures-timeline'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

type Size = readonly [width: number, u: number, medium: Frame['medium'], height?: number]

const sizes: readonly Size[] = [
  [284, 12, 'page'],
  [292, 12, 'embed'],
  [354, 12, 'page'],
  [564, 12, 'embed'],
  [613, 12, 'page'],
  [682, 10, 'print'],
  [688, 12, 'page'],
  [804, 12, 'embed'],
  [828, 16, 'page'],
  [1080, 12, 'page'],
  [1286, 12, 'page'],
  [1728, 16, 'page'],
  [1700, 18, 'wall', 1000],
  [860, 20, 'wall', 900],
  [790, 18, 'wall', 820],
  [1020, 31.8, 'wall', 900],
  [300, 12, 'page', 180],
  [1286, 12, 'page', 120],
]

const drawn = [fiveYears, plannedYears].flatMap((record) =>
  sizes.map(([width, u, medium, height]) => {
    const context = contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium)
    return { name: `${record.id} at ${width} × ${context.frame.height}, u ${u}`, record, context, chart: drawChart(record, context) }
  }),
)

test.each(drawn)('no two words of $name share a place, and none leaves the frame', ({ chart, context }) => {
  const words = drawnWords(chart)
  expect(words.length).toBeGreaterThan(2)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
})

test.each(drawn)('no word of $name is under the smallest type of its surface', ({ chart, context: { frame } }) => {
  const least = frame.medium === 'wall' ? frame.u : frame.medium === 'print' ? 9 : 11
  expect(Math.min(...drawnWords(chart).map(({ size }) => size))).toBeGreaterThanOrEqual(least)
})

test.each(drawn)('the option of $name survives JSON', ({ chart }) => {
  expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option)
})

const entries = fc.array(
  fc.record({
    place: fc.constantFrom('全市', '祁县', '榆次区', '榆次区等'),
    words: fc.array(
      fc.constantFrom('开通客运服务', '，', '实施797个建设项目', 'PM2.5年均', '获批', '“考古中国”重大发现', '2024年9月26日'),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
    number: fc.option(fc.constantFrom('194.57亿元', '37微克/立方米', '5人')),
    planned: fc.boolean(),
  }),
  { minLength: 1, maxLength: 7 },
)

/** Any timeline of one to six years. */
const timelines = fc.array(entries, { minLength: 1, maxLength: 6 }).map((years): TimelineRecord => ({
  ...fiveYears,
  years: years.map((held, at) => ({
    label: String(2021 + at),
    name: `${2021 + at}年`,
    entries: held.map(({ place, words, number, planned }, nth) => ({
      milestone: `m-${at}-${nth}`,
      place,
      date: `${2021 + at}年`,
      pieces: [{ text: words.join('') }, ...(number === null ? [] : [{ text: number, obs: `o-${at}-${nth}` }])],
      planned,
    })),
  })),
}))

/** Every word of every entry, as it should stand. */
const textsOf = (record: TimelineRecord) =>
  record.years.flatMap(({ entries: held }) => held.map(({ pieces }) => pieces.map(({ text }) => text).join('')))

test.prop([timelines, fc.constantFrom(284, 354, 613, 828, 1286, 1728)])(
  'at its own height every entry of any timeline stands whole, apart from the others',
  (record, width) => {
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const chart = timelineChart(record, context)
    const words = drawnWords(chart)
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
    const said = words.map(({ text }) => text).join('')
    for (const text of textsOf(record)) expect(said.replace(/全市|榆次区等|榆次区|祁县|计划/g, '')).toContain(text)
    const lowest = Math.max(...words.map(({ box }) => box.top + box.height))
    expect(context.frame.height - lowest).toBeLessThan(8)
    expect(chart.numbers.map(({ obs }) => obs)).toEqual(
      record.years.flatMap(({ entries: held }) => held.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.obs ?? []))),
    )
  },
)

test.prop([timelines, fc.constantFrom<Size>([1700, 18, 'wall', 500], [860, 20, 'wall', 460], [300, 12, 'page', 180])])(
  'what a low frame has no room for is left out whole, from the ends of the years',
  (record, [width, u, medium, height = 0]) => {
    const context = contextOf(width, height, u, medium)
    const chart = timelineChart(record, context)
    const words = drawnWords(chart)
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
    for (const { box } of chart.numbers) expect(box.top + box.height).toBeLessThanOrEqual(height + 1)
    expect(recordTable(record).rows.length).toBe(record.years.reduce((sum, year) => sum + year.entries.length, 0))
  },
)

test('entries are taken from the end of a year: what stands first stays', () => {
  const words = drawnWords(timelineChart(fiveYears, contextOf(860, 500, 20, 'wall'))).map(({ text }) => text)
  expect(words).toContain('阳涉铁路开通客运服务')
  expect(words.join('')).not.toContain('钟村夏商墓地')
})

test('columns take the width that their words ask for, none under its least', () => {
  const lefts = drawnWords(timelineChart(fiveYears, contextOf(1286, 300, 12, 'page')))
    .filter(({ text }) => /^20\d\d$/.test(text))
    .map(({ box }) => box.left)
  const widths = [...lefts.slice(1), 1286].map((right, at) => right - (lefts[at] ?? 0))
  expect(widths).toHaveLength(5)
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(150)
  expect(widths[3]).toBeGreaterThan((widths[2] ?? 0) * 1.3)
})

test('a narrow page has its years one below the other, a narrow panel of the wall one row an entry', () => {
  const lefts = (width: number, u: number, medium: Frame['medium'], height: number) =>
    drawnWords(timelineChart(fiveYears, contextOf(width, height, u, medium)))
      .filter(({ text }) => /^20\d\d$/.test(text))
      .map(({ box }) => box.left)
  expect(new Set(lefts(354, 12, 'page', 900)).size).toBe(1)
  expect(lefts(354, 12, 'page', 900)).toHaveLength(5)
  expect(lefts(860, 20, 'wall', 1000)).toHaveLength(10)
})

test('what is said of the plan’s years as a whole stands under its name, and no entry of a year beside it runs into that', () => {
  const block = { label: '“十四五”期间', name: '“十四五”期间', entries: fiveYears.years[3]?.entries ?? [] }
  const record = { ...fiveYears, years: [...fiveYears.years.slice(3, 4), block] }
  for (const [width, medium] of [
    [1286, 'page'],
    [700, 'page'],
    [354, 'page'],
    [600, 'wall'],
  ] as const) {
    const words = drawnWords(timelineChart(record, contextOf(width, 1200, 12, medium)))
    const label = words.find(({ text }) => text === block.label)
    expect(label).toBeDefined()
    const beside = words.filter(
      ({ text, box }) => text !== block.label && label && Math.abs(box.top - label.box.top) < label.box.height / 2,
    )
    for (const { box } of beside)
      if (label && box.left > label.box.left) expect(box.left).toBeGreaterThanOrEqual(label.box.left + label.box.width)
  }
})

test('a plan says so in a dashed frame, and a year of nothing but plans has a dashed ring', () => {
  const chart = timelineChart(plannedYears, contextOf(1286, 200, 12, 'page'))
  expect(drawnWords(chart).filter(({ text }) => text === '计划')).toHaveLength(3)
  const Dashed = z.object({ type: z.enum(['circle', 'rect']), style: z.object({ lineDash: z.array(z.number()) }) })
  const { graphic } = z.object({ graphic: z.object({ elements: z.array(z.unknown()) }) }).parse(chart.option)
  const dashed = graphic.elements.flatMap((element) => Dashed.safeParse(element).data?.type ?? [])
  expect(dashed.toSorted()).toEqual(['circle', 'rect', 'rect', 'rect'])
  expect(chart.sentence).toContain('2025年：全市，开展重大项目建设年行动，实施797个建设项目，总投资3846亿元（计划）')
})

test('a number has a dotted underline under exactly its box on pages, and none on paper or the wall', () => {
  const Dotted = z.object({
    type: z.literal('polyline'),
    shape: z.object({ points: z.array(z.tuple([z.number(), z.number()])) }),
    style: z.object({ lineDash: z.array(z.number()) }),
  })
  const dotted = (medium: Frame['medium']) => {
    const chart = timelineChart(fiveYears, contextOf(1286, 300, 12, medium))
    const { graphic } = z.object({ graphic: z.object({ elements: z.array(z.unknown()) }) }).parse(chart.option)
    return { chart, lines: graphic.elements.flatMap((element) => Dotted.safeParse(element).data?.shape.points ?? []) }
  }
  const { chart, lines } = dotted('page')
  const ends = chart.numbers.flatMap(({ box }) => [box.left, box.left + box.width])
  expect(chart.numbers).toHaveLength(4)
  expect(lines).toHaveLength(ends.length)
  lines.forEach(([x], at) => expect(Math.abs(x - (ends[at] ?? 0))).toBeLessThan(0.1))
  expect([dotted('print').lines, dotted('wall').lines]).toEqual([[], []])
})

test('a number says what it is: by the name of its reading, else by its place', () => {
  const chart = timelineChart(fiveYears, contextOf(1286, 300, 12, 'page'))
  expect(chart.numbers.map(({ obs, name }) => [obs, name])).toEqual([
    ['pm25-2021', '全市37微克/立方米'],
    ['heshun-gdp-2022', '和顺县地区生产总值2022年113.8亿元'],
    ['revenue-2023', '全市194.57亿元'],
    ['visitors-2025', '平遥县1108.54万人次'],
  ])
  const two = timelineChart(plannedYears, contextOf(1286, 300, 12, 'page'))
  expect(two.numbers.map(({ obs }) => obs)).toEqual(['second-child', 'third-child'])
})

test('the table has a row for every entry, and the number of an entry with one number opens its source', () => {
  const table = recordTable(plannedYears)
  expect(table.columns).toEqual(['年份', '时间', '地区', '事项'])
  expect(table.rows[0]?.slice(0, 3)).toEqual(['2023年', '2023年', '和顺县'])
  expect(table.rows[2]?.slice(0, 3)).toEqual(['2024年', '2024年9月26日', '榆次区等'])
  expect(table.rows).toHaveLength(6)
  const first = recordTable(fiveYears).rows[0]
  expect(first).toEqual(['2021年', '2021年', '全市', { text: 'PM2.5年均37微克/立方米', obs: 'pm25-2021' }])
})

test('places stand in gold text, and colours keep to the theme', () => {
  const light = timelineChart(fiveYears, contextOf(1286, 300, 12, 'page'))
  const gold = drawnWords(light).filter(({ color }) => color === lightTheme.goldText)
  expect(gold.map(({ text }) => text)).toEqual(fiveYears.years.flatMap((year) => year.entries.map(({ place }) => place)))
  const hexes = (json: string) => new Set(json.match(/#[0-9a-f]{6}/g))
  const dark = hexes(JSON.stringify(timelineChart(fiveYears, contextOf(1286, 300, 12, 'wall')).option))
  expect([...hexes(JSON.stringify(light.option))].filter((hex) => dark.has(hex))).toEqual([])
})

test('an opening quotation mark at a line’s start hangs into the margin', () => {
  const quoted = {
    ...fiveYears,
    years: [{ label: '2025', name: '2025年', entries: [{ ...entryOf('全市'), pieces: [{ text: '“十四五”期间通车' }] }, entryOf('全市')] }],
  }
  const words = drawnWords(timelineChart(quoted, contextOf(354, 300, 12, 'page')))
  const left = (start: string) => words.find(({ text }) => text.startsWith(start))?.box.left ?? 0
  expect(left('公路') - left('“')).toBeCloseTo(0.48 * 14, 0)
})

function entryOf(place: string): TimelineEntry {
  return { milestone: 'road', place, date: '2025年', pieces: [{ text: '公路通车' }], planned: false }
}

test('Chinese quotation marks count as whole characters, so that no face runs over', () => {
  expect(lineWidth('“考古中国”', 10)).toBe(60)
})
