import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Chart, Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { gridColumns } from '~/charts/trend-grid/height'
import { trendGridLayout } from '~/charts/trend-grid/layout'
import type { TrendGridRecord, TrendPanel } from '~/selectors/figure/trend-grid-figure'
import { live, recordOfKind } from '../data/live-catalogue'
import { reading } from './fixtures-stats'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

const product = recordOfKind(live, 'county-gdp-trends', 'trend-grid')
const residents = recordOfKind(live, 'county-residents-trends', 'trend-grid')
const [first, ...others] = product.panels
if (!first) throw new Error('no panels')
const none: TrendPanel = { ...first, points: [], runs: [], breaks: [], gaps: product.years }
const withNone: TrendGridRecord = { ...product, id: 'with-none', panels: [none, ...others] }

type Size = readonly [width: number, u: number, medium: Frame['medium'], height?: number]

const sizes: readonly Size[] = [
  [284, 12, 'page'],
  [292, 12, 'embed'],
  [354, 12, 'page'],
  [404, 12, 'embed'],
  [510, 12, 'page'],
  [564, 12, 'embed'],
  [613, 12, 'page'],
  [682, 10, 'print'],
  [682, 9.5, 'print'],
  [1026, 9.5, 'print'],
  [806, 12, 'page'],
  [828, 16, 'page'],
  [1286, 12, 'page'],
  [1728, 16, 'page'],
  [1700, 18, 'wall', 900],
  [1010, 18, 'wall', 1500],
  [965, 31.8, 'wall', 1800],
  [3650, 36, 'wall', 1900],
]

const drawn = [product, residents, withNone].flatMap((record) =>
  sizes.map(([width, u, medium, height]) => {
    const context = contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium)
    const name = `${record.id} at ${width} × ${context.frame.height}, ${medium}`
    return { name, record, context, chart: drawChart(record, context), layout: trendGridLayout(record, context.frame) }
  }),
)

const Series = z.object({
  series: z.array(z.object({ type: z.enum(['line', 'scatter']), data: z.array(z.unknown()) })),
})
const Place = z.tuple([z.number(), z.number()])
const Mark = z.object({ value: Place })

/** The places of a chart's marks and lines in pixels, read back from the option alone. */
function drawnPlaces(chart: Chart) {
  const { series } = Series.parse(chart.option)
  const of = (type: 'line' | 'scatter') => series.filter((each) => each.type === type).map(({ data }) => data)
  return {
    marks: of('scatter').flatMap((data) => data.map((point) => Mark.parse(point).value)),
    lines: of('line').map((data) => data.map((point) => Place.parse(point))),
  }
}

test.each(drawn)('no two words of $name share a place, none leaves the frame, none is too small', ({ chart, context: { frame } }) => {
  const words = drawnWords(chart)
  expect(meetings(words)).toEqual([])
  expect(strays(words, frame)).toEqual([])
  const least = frame.medium === 'wall' ? frame.u : frame.medium === 'print' ? 9 : 11
  expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(least)
  expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option)
})

test.each(drawn)('the panels of $name have one size, lie in the frame and meet no other', ({ layout, context: { frame }, record }) => {
  const { panels } = layout
  expect(panels.map(({ panel }) => panel.place)).toEqual(record.panels.map(({ place }) => place))
  const widths = panels.map(({ left, right }) => right - left)
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.01)
  for (const { left, right, top, foot } of panels)
    expect(Math.min(left, top, frame.width + 0.01 - right, frame.height - foot)).toBeGreaterThanOrEqual(0)
  const heights = panels.map(({ top, foot }) => foot - top)
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
  panels.forEach((one, at) => {
    for (const other of panels.slice(at + 1)) expect(one.right <= other.left || other.right <= one.left || one.foot < other.top).toBe(true)
  })
})

test.each(drawn)('every mark of $name stands at its year, at one place in every panel, between its name and its axis', (each) => {
  const { chart, layout, record } = each
  const { marks } = drawnPlaces(chart)
  const placed = layout.panels.flatMap(({ panel, left, right, top, foot }) =>
    panel.points.map(({ year, value }) => ({ year, value, left, right, top, foot })),
  )
  expect(marks).toHaveLength(placed.length)
  const offsets = new Map<number, Set<number>>()
  placed.forEach(({ year, left, right, top, foot }, at) => {
    const [x = 0, y = 0] = marks[at] ?? []
    offsets.set(year, (offsets.get(year) ?? new Set()).add(Math.round((x - left) * 4)))
    expect(x >= left && x <= right && y >= top && y <= foot).toBe(true)
  })
  for (const [year, found] of offsets) {
    expect([year, Math.max(...found) - Math.min(...found) <= 1]).toEqual([year, true])
  }
  const inOrder = [...offsets].sort(([a], [b]) => a - b).map(([, [offset = 0]]) => offset)
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
  expect([...offsets.keys()].every((year) => record.years.includes(year))).toBe(true)
})

test.each(drawn)('no line of $name joins over a missing year or a change of basis', ({ chart, layout }) => {
  const runs = layout.panels.flatMap(({ panel, xOf }) =>
    panel.runs.filter((run) => run.length > 1).map((run) => run.map((index) => xOf(panel.points[index]?.year ?? 0))),
  )
  const { lines } = drawnPlaces(chart)
  expect(lines.map((line) => line.map(([x]) => Math.round(x)))).toEqual(runs.map((run) => run.map((x) => Math.round(Number(x.toFixed(1))))))
  for (const { panel } of layout.panels)
    for (const run of panel.runs)
      run.slice(1).forEach((index, at) => {
        const [before, after] = [panel.points[run[at] ?? -1], panel.points[index]]
        expect((after?.year ?? 0) - (before?.year ?? 0)).toBe(1)
        expect(panel.breaks.some((shown) => shown.before === after?.year)).toBe(false)
      })
})

test.each(drawn)('every panel of $name has its name, its last value as a number that opens, or says that it has none', (each) => {
  const { chart, record } = each
  const texts = drawnWords(chart).map(({ text }) => text)
  for (const { short, points } of record.panels) {
    expect(texts).toContain(short)
    const last = points.at(-1)
    if (last) expect([short, chart.numbers.some(({ obs }) => obs === last.obs)]).toEqual([short, true])
  }
  expect(texts.filter((text) => text === '资料收集中')).toHaveLength(record.panels.filter(({ points }) => points.length === 0).length)
  const inRecord = record.panels.flatMap(({ points }) => points.map(({ obs }) => obs))
  const opened = chart.numbers.map(({ obs }) => obs)
  expect(inRecord.filter((obs) => opened.includes(obs))).toEqual(opened)
})

test.each(drawn)('the first and the last year stand once at the foot of every column of $name', ({ chart, record, context: { frame } }) => {
  const texts = drawnWords(chart).map(({ text }) => text)
  const columns = gridColumns(record.panels.length, frame)
  for (const year of [record.years[0], record.years.at(-1)]) expect(texts.filter((text) => text === String(year))).toHaveLength(columns)
  expect(texts.filter((text) => /^20\d\d$/.test(text))).toHaveLength(2 * columns)
})

test.each([
  [284, 2],
  [354, 2],
  [613, 3],
  [760, 4],
  [806, 4],
  [1286, 4],
])('a frame %i wide has %i columns', (width, columns) => {
  expect(gridColumns(11, { width, u: 12, medium: 'page' })).toBe(columns)
})

test.each([
  [682, 4],
  [1026, 6],
])('a sheet of paper %i wide has %i columns', (width, columns) => {
  expect(gridColumns(11, { width, u: 9.5, medium: 'print' })).toBe(columns)
})

test('few places are set in rows as even as can be', () => {
  const wide = { width: 1286, u: 12, medium: 'page' } as const
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => gridColumns(count, wide))).toEqual([1, 2, 3, 4, 3, 3, 4, 4, 3])
})

/** How high over its axis each value of a record stands at a width: pixels for each place and year. */
function heightsOf(record: TrendGridRecord, width: number) {
  const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
  const { panels } = trendGridLayout(record, context.frame)
  const { marks } = drawnPlaces(drawChart(record, context))
  const all = panels.flatMap(({ panel, foot }) => panel.points.map(({ value }) => ({ place: panel.place, value, foot })))
  return all.map(({ place, value, foot }, at) => ({ place, value, height: foot - (marks[at]?.[1] ?? 0) }))
}

test.each([284, 613, 806, 1286])('on one scale the same value has the same height in every panel of a frame %i wide', (width) => {
  const heights = heightsOf(product, width)
  const most = heights.reduce((found, one) => (one.value > found.value ? one : found))
  for (const { place, value, height } of heights)
    expect([place, Math.abs(height / most.height - value / most.value) < 0.02]).toEqual([place, true])
})

test.each([284, 613, 806, 1286])('on scales of their own the greatest value of every panel has the same height, %i wide', (width) => {
  const heights = heightsOf({ ...product, scale: 'own' }, width)
  const tops = product.panels.map(({ place }) => Math.max(...heights.filter((one) => one.place === place).map(({ height }) => height)))
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1.1)
  for (const { place } of product.panels) {
    const own = heights.filter((one) => one.place === place)
    const most = own.reduce((found, one) => (one.value > found.value ? one : found))
    for (const { value, height } of own) expect(Math.abs(height / most.height - value / most.value)).toBeLessThan(0.02)
  }
})

test('the table has a row for every place and a column for every year, a dash for what is missing, and says why lines break', () => {
  const { sentence } = drawChart(product, contextOf(613, 570, 12, 'page'))
  const table = recordTable(product)
  expect(table.columns).toEqual(['地区（亿元）', ...product.years.map((year) => `${year}年`), '说明'])
  expect(table.rows.map(([name]) => name)).toEqual(product.panels.map(({ name }) => name))
  table.rows.forEach((row, at) => {
    const panel = product.panels[at]
    product.years.forEach((year, column) => {
      const point = panel?.points.find((candidate) => candidate.year === year)
      const cell = row[column + 1]
      if (point) expect(cell).toEqual({ text: `${point.printed.lead}${point.printed.number}`, obs: point.obs })
      else expect(cell).toBe('—')
    })
    expect(JSON.stringify(row).includes('口径不同，不连线')).toBe((panel?.breaks.length ?? 0) > 0)
  })
  for (const { name } of product.panels) expect(sentence).toContain(`；${name}`.slice(name === product.panels[0]?.name ? 1 : 0))
  expect(drawChart(withNone, contextOf(613, 570, 12, 'page')).sentence).toContain('榆次区资料收集中；')
})

const anyPanel = fc.array(
  fc.record({
    year: fc.integer({ min: 2019, max: 2025 }),
    value: fc.integer({ min: -99_999, max: 999_999 }),
    newBasis: fc.boolean(),
  }),
  { maxLength: 7 },
)

test.prop([
  fc.array(anyPanel, { minLength: 1, maxLength: 11 }),
  fc.constantFrom('common' as const, 'own' as const),
  fc.constantFrom(284, 354, 613, 806, 1286),
])('whatever the panels hold, words keep apart and inside, and every last value is printed', (held, scale, width) => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025]
  const panels = held.map((rows, at): TrendPanel => {
    const byYear = [...new Map(rows.map((row) => [row.year, row])).values()].sort((a, b) => a.year - b.year)
    const runs: number[][] = []
    byYear.forEach((row, index) => {
      const last = byYear[index - 1]
      if (last && last.year + 1 === row.year && !row.newBasis) runs.at(-1)?.push(index)
      else runs.push([index])
    })
    return {
      place: `14070${at}`,
      name: `第${at}县`,
      short: `第${at}`,
      points: byYear.map(({ year, value }) => ({ ...reading(String(value / 100), '亿元', `${year}年`), obs: `p${at}-${year}`, year })),
      runs,
      gaps: years.filter((year) => !byYear.some((row) => row.year === year)),
      breaks: byYear.flatMap((row, index) => {
        const last = byYear[index - 1]
        return last && row.newBasis ? [{ after: last.year, before: row.year, note: '口径不同', short: '口径不同' }] : []
      }),
    }
  })
  const record: TrendGridRecord = { ...product, id: null, years, scale, panels }
  const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
  const chart = drawChart(record, context)
  const words = drawnWords(chart)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
  const opened = chart.numbers.map(({ obs }) => obs)
  expect(panels.flatMap(({ points }) => points.at(-1)?.obs ?? []).filter((obs) => !opened.includes(obs))).toEqual([])
})
