import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Chart, Frame } from '~/charts/chart'
import { comparisonChart } from '~/charts/comparison/chart'
import { drawingHeight } from '~/charts/heights'
import { recordTable } from '~/charts/kinds'
import { darkTheme, lightTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { twoThemeSvgs } from '~/outputs/embed/two-theme-svg'
import { safeSvg } from '~/outputs/safe-svg'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonRow } from '~/selectors/figure/comparison-row'
import { drawnBars } from './drawn-bars'
import { comparisonOf, fourCounties, oneCounty, printed, threeCounties, twoCounties } from './fixtures-comparison'
import { contextOf, drawnWords, meetings, strays } from './stats-words'
import { steadySvg } from './steady-svg'

type Size = readonly [width: number, u: number, medium: Frame['medium'], height?: number]

const sizes: readonly Size[] = [
  [284, 12, 'page'],
  [292, 12, 'embed'],
  [322, 12, 'print'],
  [354, 12, 'page'],
  [510, 12, 'page'],
  [564, 12, 'embed'],
  [613, 12, 'page'],
  [682, 10, 'print'],
  [688, 12, 'page'],
  [828, 16, 'page'],
  [1080, 12, 'page'],
  [1286, 12, 'page'],
  [1728, 16, 'page'],
  [828, 18, 'wall', 800],
  [965, 31.8, 'wall', 1500],
  [1700, 18, 'wall', 1000],
  [1700, 18, 'wall', 420],
  [3400, 36, 'wall', 1700],
]
const records = [oneCounty, twoCounties, threeCounties, fourCounties]

const drawn = records.flatMap((record) =>
  sizes.map(([width, u, medium, height]) => {
    const context = contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium)
    const { frame } = context
    return {
      name: `${record.id} at ${width} × ${frame.height}, u ${u}, ${medium}`,
      record,
      context,
      chart: comparisonChart(record, context),
    }
  }),
)

test.each(drawn)('no two words of $name share a place, and none leaves the frame', ({ chart, context }) => {
  const words = drawnWords(chart)
  expect(words.length).toBeGreaterThan(5)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
})

test.each(drawn)(
  'no word of $name is under the smallest type of its surface, and its option survives JSON',
  ({ chart, context: { frame } }) => {
    const least = frame.medium === 'wall' ? frame.u : frame.medium === 'print' ? 9 : 11
    expect(Math.min(...drawnWords(chart).map(({ size }) => size))).toBeGreaterThanOrEqual(least)
    expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option)
  },
)

test.each(drawn)('the bars of $name keep inside the frame and off the words', ({ chart, context: { frame } }) => {
  const words = drawnWords(chart)
  for (const { left, top, width, height } of drawnBars(chart)) {
    expect(left).toBeGreaterThanOrEqual(-0.5)
    expect(left + width).toBeLessThanOrEqual(frame.width + 0.5)
    const met = words.filter(
      ({ box }) => box.left < left + width && left < box.left + box.width && box.top < top + height && top < box.top + box.height,
    )
    expect(met.map(({ text }) => text)).toEqual([])
  }
})

test.each(drawn)('every number of $name stands where its digits are drawn, and says what it is', ({ chart, record }) => {
  const words = drawnWords(chart)
  expect(chart.numbers.length).toBeGreaterThan(0)
  for (const { obs, name, box } of chart.numbers) {
    const reading = record.rows.flatMap(({ cells }) => cells).find((cell) => cell.reading?.obs === obs)?.reading
    const text = reading?.printed.number ?? ''
    expect(name).toContain(reading?.printed.text)
    expect(name).toContain(reading?.period)
    const inside = words.filter(
      (word) => word.text === text && word.box.left >= box.left - 0.1 && word.box.left + word.box.width <= box.left + box.width + 0.1,
    )
    expect(inside.some((word) => Math.abs(word.box.top + word.box.height / 2 - box.top - box.height / 2) < 0.1)).toBe(true)
  }
})

const natural = drawn.filter(({ context }) => context.frame.medium !== 'wall')

test.each(natural)('at its own height $name shows every row and every reading of its record', ({ chart, record }) => {
  const texts = drawnWords(chart).map(({ text }) => text)
  for (const { name } of record.rows) expect(texts.join('')).toContain(name)
  const held = record.rows.flatMap(({ cells }) => cells.flatMap(({ reading }) => reading?.obs ?? []))
  expect(chart.numbers.map(({ obs }) => obs)).toEqual(held)
  const holes = record.rows.flatMap(({ cells }) => cells).filter(({ reading }) => reading === null)
  expect(texts.filter((text) => text === '—')).toHaveLength(holes.length)
})

const at = (record: ComparisonRecord, width: number, u = 12, medium: Frame['medium'] = 'page', height?: number): Chart =>
  comparisonChart(record, contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium))

test.each([354, 613, 1286])('a missing reading and an unlike row have no bar in a frame %i wide', (width) => {
  for (const record of [twoCounties, threeCounties, fourCounties]) {
    const wanted = record.rows.flatMap(({ cells }) => cells).filter(({ share }) => share !== null)
    expect(drawnBars(at(record, width))).toHaveLength(wanted.length)
  }
})

test('bars of one row are to one scale in every column', () => {
  for (const [record, width] of [
    [twoCounties, 1286],
    [twoCounties, 354],
    [fourCounties, 1286],
  ] as const) {
    const shares = record.rows.flatMap(({ cells }) => cells.flatMap(({ share }) => share ?? []))
    const lengths = drawnBars(at(record, width)).map((bar) => bar.width)
    const longest = Math.max(...lengths)
    const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
    sorted(lengths).forEach((length, index) => expect(length / longest).toBeCloseTo(sorted(shares)[index] ?? 0, 2))
  }
})

test('the last of two counties is gold in its bars and its name, and of more than two none is', () => {
  const gold = (chart: Chart) => drawnBars(chart).filter(({ color }) => color === lightTheme.gold).length
  for (const width of [354, 613, 1286]) {
    const two = at(twoCounties, width)
    expect(gold(two)).toBe(twoCounties.rows.filter(({ cells }) => (cells[1]?.share ?? null) !== null).length)
    expect(
      drawnWords(two)
        .filter(({ color }) => color === lightTheme.goldText)
        .map(({ text }) => text),
    ).toContain('昔阳县')
    expect(gold(at(fourCounties, width))).toBe(0)
  }
})

test('two counties grow from the middle: to the left the first, to the right the second', () => {
  const bars = drawnBars(at(twoCounties, 1286))
  const feet = bars.map((bar) => (bar.color === lightTheme.gold ? bar.left : bar.left + bar.width))
  const [first, second] = [Math.min(...feet), Math.max(...feet)]
  expect(first + second).toBeCloseTo(1286, 0)
  expect(new Set(feet.map((foot) => Math.round(foot))).size).toBe(2)
})

test.each([
  [1286, 2],
  [613, 2],
  [510, 0],
  [354, 0],
])('a frame %i wide carries %i locator maps, and says whose map it is where there are any', (width, count) => {
  const chart = at(twoCounties, width)
  const option = z.object({ graphic: z.object({ elements: z.array(z.looseObject({ type: z.string(), style: z.looseObject({}) })) }) })
  const gold = option
    .parse(chart.option)
    .graphic.elements.filter(({ type, style }) => type === 'polygon' && style['fill'] === lightTheme.gold)
  expect(gold).toHaveLength(count)
  expect(chart.sentence.includes(twoCounties.notice)).toBe(count > 0)
})

test('a low frame leaves rows out, those with holes first, and shrinks nothing', () => {
  const high = at(twoCounties, 1700, 18, 'wall', 1000)
  const low = at(twoCounties, 1700, 18, 'wall', 420)
  const sizesOf = (chart: Chart) => Math.max(...drawnWords(chart).map(({ size }) => size))
  expect(sizesOf(low)).toBe(sizesOf(high))
  const shown = new Set(low.numbers.map(({ obs }) => obs))
  const rows = twoCounties.rows.filter(({ cells }) => cells.some(({ reading }) => reading && shown.has(reading.obs)))
  expect(rows.map(({ name }) => name)).toEqual(['地区生产总值', '常住人口'])
  expect(recordTable(twoCounties).rows).toHaveLength(twoCounties.rows.length)
})

test('the table has a cell a county whose number opens its source, with its own period where the row has none', () => {
  const { columns, rows } = recordTable(twoCounties)
  expect(columns).toEqual(['指标', '期别', '榆次区', '昔阳县', '说明'])
  expect(rows[0]).toEqual([
    '地区生产总值（亿元）',
    '2024年',
    { text: '479.5', obs: 'reading-479.5-figure' },
    { text: '180.3', obs: 'reading-180.3-figure' },
    '',
  ])
  expect(rows[3]?.[3]).toBe('—')
  expect(rows[5]?.[3]).toEqual({ text: '超过252（2024年）', obs: 'reading-252-figure' })
})

test('the sentence says every row, what is missing and why a row is not to be compared', () => {
  const { sentence } = at(twoCounties, 354)
  expect(sentence).toContain('地区生产总值（2024年）：榆次区479.5亿元，昔阳县180.3亿元；')
  expect(sentence).toContain('城镇居民收入年均增速（“十四五”）：榆次区4.96%，昔阳县资料收集中；')
  expect(sentence).toContain(
    '民生投入占比：榆次区八成以上（未注明年份），昔阳县超过85%（“十四五”）（榆次区为占财政收入，昔阳县为年均占支出，不可比）。',
  )
})

test('colours are the theme’s alone', () => {
  const hexes = (chart: Chart) => new Set(JSON.stringify(chart.option).match(/#[0-9a-f]{6}/g))
  const light = hexes(at(twoCounties, 1286))
  const dark = hexes(at(twoCounties, 1286, 12, 'wall'))
  expect([...light].filter((hex) => dark.has(hex))).toEqual([])
  expect(dark.has(darkTheme.gold)).toBe(true)
})

test.each([354, 1286])('the pictures of both themes are one geometry in a frame %i wide', (width) => {
  const frame = { width, height: drawingHeight(twoCounties, width, 12, 'page'), u: 12, medium: 'page' as const }
  const [light = '', dark = ''] = [lightTheme, darkTheme].map((theme) =>
    safeSvg(renderSvg(comparisonChart(twoCounties, { theme, frame, locale: 'zh' }), frame), {
      idPrefix: 'c',
      use: 'page',
      title: 't',
      desc: 'd',
    }),
  )
  expect(twoThemeSvgs([{ light, dark }]).css).toContain(darkTheme.gold)
})

const values = fc.option(fc.record({ value: fc.integer({ min: 0, max: 9_999_999 }), words: fc.boolean() }), { nil: null, freq: 5 })
const anyRow = fc.record({
  name: fc.constantFrom('地区生产总值', '农村居民人均可支配收入年均增速', '社会消费品零售总额', '每千人口拥有三岁以下婴幼儿托位数'),
  unit: fc.constantFrom('亿元', '%', '万千瓦', '微克/立方米', '个/千人'),
  period: fc.constantFrom('2024年', '2025年上半年', '', '2020年普查'),
  caution: fc.constantFrom('', '', '年份不一，不作比较', '榆次区为占财政收入，昔阳县为年均占支出，不可比'),
  cells: fc.tuple(values, values, values, values),
})
const counts = [['140702'], ['140702', '140724'], ['140702', '140703', '140724'], ['140702', '140703', '140724', '140781']] as const

/** A row as a selector makes one: bars where nothing warns and every value is in figures. */
function rowOf(
  { cells, ...row }: typeof anyRow extends fc.Arbitrary<infer Value> ? Value : never,
  codes: readonly string[],
  key: string,
): ComparisonRow {
  const own = cells.slice(0, codes.length)
  const top = Math.max(0, ...own.map((cell) => cell?.value ?? 0))
  const bars = codes.length > 1 && row.caution === '' && row.period !== '' && top > 0 && own.every((cell) => !cell?.words)
  return {
    ...row,
    key,
    cells: own.map((cell, index) => {
      const period = row.period === '' ? '未注明年份' : row.period
      const number = cell?.words ? '八成以上' : String((cell?.value ?? 0) / 100)
      const reading = cell && { ...printed(number, cell.words ? '' : row.unit, period), obs: `${key}-${index}` }
      return { adcode: codes[index] ?? '', reading, share: bars && cell ? cell.value / top : null }
    }),
  }
}

test.prop([fc.array(anyRow, { minLength: 1, maxLength: 8 }), fc.constantFrom(...counts), fc.constantFrom(284, 354, 510, 613, 828, 1286)], {
  numRuns: 60,
})('whatever the rows hold, words keep apart and inside, and every reading is there', (rows, codes, width) => {
  const record = { ...comparisonOf(...codes), rows: rows.map((row, index) => rowOf(row, codes, `row-${index}`)) }
  const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
  const chart = comparisonChart(record, context)
  const words = drawnWords(chart)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
  expect(chart.numbers).toHaveLength(record.rows.flatMap(({ cells }) => cells.flatMap(({ reading }) => reading ?? [])).length)
})

test.each([
  ['comparison-1286-light', 1286],
  ['comparison-354-light', 354],
] as const)('the picture %s is the one that was looked at', async (file, width) => {
  const frame = { width, height: drawingHeight(twoCounties, width, 12, 'page'), u: 12, medium: 'page' as const }
  const svg = renderSvg(comparisonChart(twoCounties, { theme: lightTheme, frame, locale: 'zh' }), frame)
  await expect(steadySvg(svg)).toMatchFileSnapshot(`svg/${file}.svg`)
})
