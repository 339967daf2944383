import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import { bulletChart } from '~/charts/bullet-chart'
import type { Chart } from '~/charts/chart'
import { drawingHeight } from '~/charts/chart-height'
import { lightTheme } from '~/charts/chart-theme'
import { gaugeChart } from '~/charts/gauge-chart'
import { structureChart } from '~/charts/structure-chart'
import { trendChart } from '~/charts/trend-chart'
import type { JudgedTarget, TrendRecord } from '~/selectors/figure-record'
import * as fixtures from './fixtures-stats'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

const Series = z.looseObject({ type: z.string(), data: z.array(z.unknown()) })
const seriesOf = (chart: Chart) => z.object({ series: z.array(Series) }).parse(chart.option).series

const marks = ['plain', 'preliminary', 'preliminary-reprinted', 'reprinted', 'census'] as const

/** Any trend of three to nine years: readings and gaps as they come, a new basis at any of them. */
const trends = fc
  .array(
    fc.record({ held: fc.boolean(), value: fc.integer({ min: 1, max: 999999 }), breaks: fc.boolean(), mark: fc.constantFrom(...marks) }),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((entries): TrendRecord => {
    const years = entries.map((_, at) => 2016 + at)
    const held = entries.flatMap((entry, at) => (entry.held ? [{ ...entry, year: 2016 + at }] : []))
    const points = held.map(({ year, value, mark }) => fixtures.yearPoint(year, String(value / 100), '亿元', mark))
    const runs: number[][] = []
    held.forEach(({ year, breaks }, at) => {
      if (at > 0 && !breaks && held[at - 1]?.year === year - 1) runs.at(-1)?.push(at)
      else runs.push([at])
    })
    const breaks = held.flatMap(({ year, breaks: broken }, at) =>
      broken && at > 0
        ? [
            {
              after: held[at - 1]?.year ?? year,
              before: year,
              note: '前后口径不同（疑为第五次经济普查修订，待核）',
              short: '口径不同（待核）',
            },
          ]
        : [],
    )
    return {
      ...fixtures.productTrend,
      years,
      points,
      runs,
      gaps: years.filter((year) => !held.some((entry) => entry.year === year)),
      breaks,
    }
  })

test.prop([trends])('a line never joins across a year without a reading or a change of basis', (record) => {
  const lines = seriesOf(trendChart(record, contextOf(564, 280, 12, 'page'))).filter(({ type }) => type === 'line')
  for (const { data } of lines) {
    const drawn = record.years.filter((_, at) => data[at] !== null)
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn).toEqual(record.years.filter((year) => year >= Math.min(...drawn) && year <= Math.max(...drawn)))
    expect(drawn.filter((year) => record.gaps.includes(year))).toEqual([])
    expect(record.breaks.filter(({ before }) => before > Math.min(...drawn) && before <= Math.max(...drawn))).toEqual([])
  }
})

test.prop([trends, fc.constantFrom(354, 564, 828, 1286)])(
  'values, notes, years and marks of any trend keep apart and inside',
  (record, width) => {
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const words = drawnWords(trendChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
  },
)

test.prop([trends])('the last value of a trend is always on the picture', (record) => {
  const words = drawnWords(trendChart(record, contextOf(564, 280, 12, 'page'))).map(({ text }) => text)
  const last = record.points.at(-1)
  expect(last === undefined || words.includes(last.printed.number)).toBe(true)
})

test.each([292, 318, 354, 564, 828])('the change of basis is named at its zigzag in a frame %i wide', (width) => {
  const chart = trendChart(fixtures.productTrend, contextOf(width, drawingHeight(fixtures.productTrend, width, 12, 'page'), 12, 'page'))
  const drawn = drawnWords(chart)
    .map(({ text }) => text)
    .join('')
  expect(drawn).toContain(width < 400 ? '口径不同（待核）' : '前后口径不同（疑为第五次经济普查修订，待核）')
})

test.prop([trends])('every year stands in the table, and every gap and break in the sentence', (record) => {
  const { table, sentence } = trendChart(record, contextOf(564, 280, 12, 'page'))
  expect(table.rows).toHaveLength(record.years.length)
  for (const year of record.gaps) expect(table.rows.find(([period]) => period === `${year}年`)?.[1]).toBe('暂未收录')
  for (const { after, before } of record.breaks) expect(sentence).toContain(`${after}年与${before}年之间口径变化，不连线`)
})

const Zone = z.object({
  markArea: z.object({ data: z.array(z.tuple([z.object({ xAxis: z.number() }), z.object({ xAxis: z.number() })])) }),
})

/** What a bullet's option draws for one row. */
function bulletParts(row: JudgedTarget) {
  const drawn = seriesOf(bulletChart({ ...fixtures.embedBullets, rows: [row] }, contextOf(564, 85, 12, 'page')))
  const zones = drawn.flatMap((series) => Zone.safeParse(series).data?.markArea.data ?? [])
  return {
    zones,
    ticks: drawn.filter(({ type }) => type === 'scatter'),
    bars: drawn.filter(({ type, data }) => type === 'bar' && data.length > 0),
  }
}

const [jobs, prices, growth, half] = fixtures.wallBullets.rows
const rowsHeld = [jobs, prices, growth, half, fixtures.unemployment, fixtures.investment, fixtures.fields].flatMap((row) => row ?? [])

test.each(rowsHeld)('the zone of the bullet $name is the zone of its record, and nothing else', (row) => {
  const { zones } = bulletParts(row)
  expect(zones).toEqual(row.zone ? [[{ xAxis: row.zone.from }, { xAxis: row.zone.to }]] : [])
})

test.each(rowsHeld)('the zone of the gauge $name is the zone of its record, and nothing else', (row) => {
  const Colors = z.object({
    axisLine: z.object({ show: z.literal(true), lineStyle: z.object({ color: z.array(z.tuple([z.number(), z.string()])) }) }),
  })
  const chart = gaugeChart({ ...fixtures.gaugesOf2024, gauges: [row] }, contextOf(300, 210, 12, 'page'))
  const stops = seriesOf(chart).flatMap((series) => Colors.safeParse(series).data?.axisLine.lineStyle.color ?? [])
  const { max } = row.scale
  const wanted = row.zone
    ? [
        [row.zone.from / max, 'transparent'],
        [row.zone.to / max, lightTheme.zone],
        [1, 'transparent'],
      ]
    : []
  expect(stops).toEqual(wanted)
})

test('a part of a year has stripes, and neither zone nor tick, in a bullet and in a gauge', () => {
  const row = rowsHeld.find(({ partial }) => partial)
  if (!row) throw new Error('no part-year row among the fixtures')
  const { zones, ticks, bars } = bulletParts(row)
  expect([zones.length, ticks.length, bars.length]).toEqual([0, 0, 1])
  expect(JSON.stringify(bars)).toContain('"type":"pattern"')
  const series = seriesOf(gaugeChart({ ...fixtures.gaugesOf2024, gauges: [row] }, contextOf(300, 210, 12, 'page')))
  expect(series).toHaveLength(1)
  expect(JSON.stringify(series)).toContain('"type":"pattern"')
})

test('what is not held has no bar and no band, and says 暂未收录', () => {
  const row = fixtures.unemployment
  expect(bulletParts(row).bars).toEqual([])
  const chart = gaugeChart({ ...fixtures.gaugesOf2024, gauges: [row] }, contextOf(300, 210, 12, 'page'))
  expect(seriesOf(chart).filter((series) => JSON.stringify(series).includes('"progress":{"show":true'))).toEqual([])
  expect(drawnWords(chart).map(({ text }) => text)).toEqual(expect.arrayContaining(['—', '暂未收录']))
})

test('a value in another unit is grey, keeps its own unit, and has no bar', () => {
  const chart = bulletChart({ ...fixtures.embedBullets, rows: [fixtures.investment] }, contextOf(564, 85, 12, 'page'))
  const words = drawnWords(chart)
  expect(words.find(({ text }) => text === '682.6')?.color).toBe(lightTheme.ink3)
  expect(words.map(({ text }) => text)).toContain('亿元')
  expect(bulletParts(fixtures.investment).bars).toEqual([])
})

test('vermilion is for a missed binding target alone', () => {
  const option = (row: JudgedTarget) =>
    JSON.stringify(bulletChart({ ...fixtures.embedBullets, rows: [row] }, contextOf(564, 85, 12, 'page')).option)
  expect(rowsHeld.filter((row) => option(row).includes(lightTheme.vermilion)).map(({ name }) => name)).toEqual(['高标准农田建设'])
})

test('a plan is a dashed frame: nothing is judged, and a value not held is said inside', () => {
  const option = JSON.stringify(bulletChart(fixtures.plans, contextOf(640, 340, 12, 'page')).option)
  expect(option).toContain('"borderType":"dashed"')
  expect(option).not.toContain('"markArea"')
  const words = drawnWords(bulletChart(fixtures.plans, contextOf(640, 340, 12, 'page'))).map(({ text }) => text)
  expect(words.filter((text) => text === '现值暂未收录')).toHaveLength(2)
})

const shares = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([a, b]) => {
  const [low = 0, high = 0] = [a, b].sort((x, y) => x - y)
  return [low, high - low, 100 - high]
})

test.prop([shares, fc.constantFrom(292, 374, 564, 828)])(
  'the words of any three parts keep apart and inside, and none is lost',
  (parts, width) => {
    const row = {
      ...fixtures.industries.rows[0],
      place: '140702',
      name: '榆次区',
      period: '未注明年份',
      readings: parts.map((value) => fixtures.reading(String(value), '%', '未注明年份')),
    }
    const record = { ...fixtures.industries, rows: [row] }
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const words = drawnWords(structureChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
    const all = words.map(({ text }) => text).join('｜')
    for (const [at, value] of parts.entries()) {
      expect(all).toContain(fixtures.industries.parts[at]?.name)
      expect(all).toContain(`${value}%`)
    }
  },
)

const ticks = fc.record({
  at: fc.integer({ min: 1, max: 99 }),
  text: fc.constantFrom('目标3.2万人', '3%左右', '目标100微克/立方米以内', '目标5.5%以上'),
  value: fc.integer({ min: 0, max: 100 }),
})

test.prop([ticks, fc.constantFrom(292, 354, 564, 900, 1286)])(
  'a target’s words stay with their bullet wherever the tick stands',
  ({ at, text, value }, width) => {
    const row = {
      ...fixtures.unemployment,
      targetText: text,
      tick: at,
      zone: { from: 0, to: at },
      scale: { max: 100, unit: '%' },
      reading: fixtures.reading(String(value), '%', '2024年'),
    }
    const record = { ...fixtures.embedBullets, rows: [row] }
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const words = drawnWords(bulletChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
  },
)

test.prop([ticks, fc.constantFrom(180, 240, 291)])(
  'a target’s words stay in the cell of their gauge, clear of the arc, wherever the tick stands',
  ({ at, text, value }, width) => {
    const row = {
      ...fixtures.unemployment,
      targetText: text,
      tick: at,
      zone: { from: 0, to: at },
      scale: { max: 100, unit: '%' },
      reading: fixtures.reading(String(value), '%', '2024年'),
    }
    const record = { ...fixtures.gaugesOf2024, gauges: [row] }
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const chart = gaugeChart(record, context)
    const words = drawnWords(chart)
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
    const Dial = z.looseObject({ center: z.tuple([z.number(), z.number()]), radius: z.number() })
    const dials = z.array(Dial).parse(seriesOf(chart))
    const radius = Math.max(...dials.map((dial) => dial.radius))
    const [x, y] = dials[0]?.center ?? [0, 0]
    const box = words.find((word) => word.text === text)?.box
    const nearX = box ? Math.max(box.left - x, 0, x - box.left - box.width) : 0
    const nearY = box ? Math.max(box.top - y, 0, y - box.top - box.height) : 0
    expect(Math.hypot(nearX, nearY)).toBeGreaterThan(radius)
  },
)
