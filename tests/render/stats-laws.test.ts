import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import { bulletChart } from '~/charts/bullet/chart'
import type { Chart } from '~/charts/chart'
import { gaugeChart } from '~/charts/gauge/chart'
import { drawingHeight } from '~/charts/heights'
import { recordTable } from '~/charts/kinds'
import { structureChart } from '~/charts/structure/chart'
import { lightTheme } from '~/charts/theme/chart-theme'
import { breakNotes } from '~/charts/trend/axis-break'
import { trendChart } from '~/charts/trend/chart'
import { trendGeometry } from '~/charts/trend/layout'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import * as fixtures from './fixtures-stats'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

const Series = z.looseObject({ type: z.string(), data: z.array(z.unknown()) })
const seriesOf = (chart: Chart) => z.object({ series: z.array(Series) }).parse(chart.option).series

const marks = ['plain', 'preliminary', 'preliminary-reprinted', 'reprinted', 'census'] as const

/** Any trend of three to nine years: readings and gaps as they come, a new basis at any of them, a target for some. */
const trends = fc
  .array(
    fc.record({
      held: fc.boolean(),
      value: fc.integer({ min: 1, max: 999999 }),
      breaks: fc.boolean(),
      mark: fc.constantFrom(...marks),
      target: fc.option(fc.integer({ min: 1, max: 999999 })),
      lead: fc.constantFrom('', '', '', '突破', '近'),
    }),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((entries): TrendRecord => {
    const years = entries.map((_, at) => 2016 + at)
    const held = entries.flatMap((entry, at) => (entry.held ? [{ ...entry, year: 2016 + at }] : []))
    const points = held.map(({ year, value, mark, lead }) => fixtures.yearPoint(year, String(value / 100), '亿元', mark, lead))
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
              note: '前后口径不同（可能为第五次经济普查修订）',
              short: '口径不同',
            },
          ]
        : [],
    )
    const targets = entries.flatMap(({ target: aim }, at) =>
      aim === null ? [] : [{ target: `t-${at}`, year: 2016 + at, value: aim / 100, text: `目标${aim / 100}亿元` }],
    )
    return {
      ...fixtures.productTrend,
      years,
      points,
      runs,
      gaps: years.filter((year) => !held.some((entry) => entry.year === year)),
      breaks,
      targets,
    }
  })

test.prop([trends])('a line never joins across a year without a reading or a change of basis', (record) => {
  const context = contextOf(564, 280, 12, 'page')
  const { xOf } = trendGeometry(record, context.frame)
  const lines = seriesOf(trendChart(record, context)).filter(({ type }) => type === 'line')
  for (const { data } of lines) {
    const at = z
      .array(z.tuple([z.number(), z.number()]))
      .parse(data)
      .map(([x]) => x)
    const drawn = record.years.filter((year) => at.includes(xOf(year)))
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn).toEqual(record.years.filter((year) => year >= Math.min(...drawn) && year <= Math.max(...drawn)))
    expect(drawn.filter((year) => record.gaps.includes(year))).toEqual([])
    expect(record.breaks.filter(({ before }) => before > Math.min(...drawn) && before <= Math.max(...drawn))).toEqual([])
  }
})

test.prop([trends])(
  'an empty year before a break takes the room of its name at most, any other as much as a year with a value',
  (record) => {
    const { frame } = contextOf(828, 280, 12, 'page')
    const { xOf, band, sizes, right } = trendGeometry(record, frame)
    const slim = record.years.filter(
      (year) => record.gaps.includes(year) && record.breaks.some(({ after, before }) => after < year && year < before),
    )
    const widths = record.years.map(
      (year, at) => 2 * (xOf(year) - (at === 0 ? 0 : record.years.slice(0, at).reduce((edge, one) => 2 * xOf(one) - edge, 0))),
    )
    record.years.forEach((year, at) => expect(widths[at]).toBeCloseTo(slim.includes(year) ? Math.min(band, sizes.axis * 2.6) : band, 3))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(right, 3)
  },
)

test.prop([trends, fc.constantFrom(354, 564, 828, 1286)])('the note of a break is three lines at most', (record, width) => {
  const { frame } = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
  const long = record.breaks.slice(0, 1).map((shown) => ({ ...shown, note: `${shown.note}，${shown.note}`, short: shown.note }))
  expect(breakNotes({ ...record, breaks: long }, trendGeometry(record, frame), frame, []).length).toBeLessThanOrEqual(3)
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

test.prop([trends, fc.constantFrom([245, 170, 12], [280, 170, 16], [300, 180, 12], [400, 190, 16])])(
  'values, notes, targets and years of any small multiple keep apart and inside',
  (record, [width = 0, height = 0, u = 0]) => {
    const context = contextOf(width, height, u, 'page')
    const words = drawnWords(trendChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
  },
)

test.prop([trends])('the numbers of a trend are the values that stand on it, each at its own place', (record) => {
  const chart = trendChart(record, contextOf(564, 280, 12, 'page'))
  const words = drawnWords(chart)
  const names = new Map(record.points.map(({ obs, period, printed }) => [`晋中市地区生产总值${period}${printed.text}`, { obs, printed }]))
  const aims = new Map(record.targets.map(({ target, year, text }) => [target, `晋中市地区生产总值${year}年${text}`]))
  const [values, targets] = [chart.numbers.filter(({ obs }) => !aims.has(obs)), chart.numbers.filter(({ obs }) => aims.has(obs))]
  for (const { obs, name } of targets) expect(name).toBe(aims.get(obs))
  for (const { obs, name, box } of values) {
    expect(names.get(name)?.obs).toBe(obs)
    const { lead = '', number } = names.get(name)?.printed ?? {}
    const word = words.find(({ text, box: { left } }) => text === `${lead}${number}` && Math.abs(left - box.left) < 0.2)
    expect(word?.box.width).toBeCloseTo(box.width, 5)
  }
  expect(values.length > 0).toBe(record.points.length > 0)
  const cells = recordTable(record).rows.flatMap(([, cell]) => (typeof cell === 'object' ? [cell.obs] : []))
  expect(cells).toEqual(record.points.map(({ obs }) => obs))
})

test('a target stands as a gold line over its year at the height of its value, with its words in gold', () => {
  const record = fixtures.growthWithTarget
  const chart = trendChart(record, contextOf(400, 190, 12, 'page'))
  const Line = z.object({
    type: z.literal('polyline'),
    shape: z.object({ points: z.array(z.tuple([z.number(), z.number()])) }),
    style: z.object({ stroke: z.literal(lightTheme.gold), lineWidth: z.number() }),
  })
  const Grid = z.object({ grid: z.object({ top: z.number(), height: z.number() }), yAxis: z.object({ min: z.number(), max: z.number() }) })
  const { graphic } = z.object({ graphic: z.object({ elements: z.array(z.unknown()) }) }).parse(chart.option)
  const [line, ...others] = graphic.elements.flatMap((element) => Line.safeParse(element).data ?? [])
  const { grid, yAxis } = Grid.parse(chart.option)
  const wanted = grid.top + grid.height * (1 - (5.5 - yAxis.min) / (yAxis.max - yAxis.min))
  expect(others).toEqual([])
  expect(line?.style.lineWidth).toBe(3)
  for (const [, y] of line?.shape.points ?? []) expect(Math.abs(y - wanted)).toBeLessThan(0.1)
  const [from, to] = (line?.shape.points ?? []).map(([x]) => x)
  expect(((from ?? 0) + (to ?? 0)) / 2).toBeCloseTo(400 * 0.9, 0)
  expect(drawnWords(chart).find(({ text }) => text === '目标5.5%')?.color).toBe(lightTheme.goldText)
  expect(recordTable(record).rows.at(-1)?.[2]).toContain('目标5.5%')
  expect(chart.sentence).toContain('2024年目标5.5%')
})

test('a value axis starts where the record says, and under it where a value lies lower', () => {
  const lowest = (record: TrendRecord) =>
    z.object({ yAxis: z.object({ min: z.number() }) }).parse(trendChart(record, contextOf(828, 300, 14, 'page')).option).yAxis.min
  expect(lowest(fixtures.populationTrend)).toBe(0)
  expect(lowest(fixtures.populationFrom330)).toBe(330)
  expect(lowest({ ...fixtures.populationFrom330, axisFrom: 335 })).toBe(333.85)
  const words = drawnWords(trendChart(fixtures.populationFrom330, contextOf(828, 300, 14, 'page'))).map(({ text }) => text)
  expect(words).toContain('335')
})

test('where a value is below 0, the line of the axis runs through the plot, and every value lies on its own side of it', () => {
  const point = (year: number, text: string) => fixtures.yearPoint(year, text, '%', 'plain', '')
  const points = [point(2019, '7.2'), point(2020, '-4.8'), point(2021, '8.3'), point(2022, '3.7')]
  const record: TrendRecord = {
    ...fixtures.growthTrend,
    years: [2019, 2020, 2021, 2022],
    points,
    runs: [[0, 1, 2, 3]],
    breaks: [],
    gaps: [],
    targets: [],
  }
  for (const width of [292, 354, 564, 828]) {
    const context = contextOf(width, 240, 12, 'page')
    const geometry = trendGeometry(record, context.frame)
    const zero = geometry.yOf(0)
    expect(zero).toBeLessThan(geometry.foot - 12)
    for (const { value, year } of points) expect(geometry.yOf(value) < zero).toBe(value > 0 && geometry.xOf(year) > 0)
    const chart = trendChart(record, context)
    const low = drawnWords(chart).find(({ text }) => text === '-4.8')
    expect(low?.box.top).toBeGreaterThan(geometry.yOf(-4.8))
    expect(meetings(drawnWords(chart))).toEqual([])
  }
})

test('small multiples of one size have their axes at one height, with a legend or without', () => {
  const feet = [fixtures.growthWithTarget, fixtures.populationFrom330, fixtures.firmsTrend, fixtures.researchTrend].map((record) => {
    const words = drawnWords(trendChart(record, contextOf(300, 180, 12, 'page')))
    return words.find(({ text }) => text === '2021')?.box.top
  })
  expect(new Set(feet).size).toBe(1)
  const words = drawnWords(trendChart(fixtures.populationFrom330, contextOf(280, 170, 12, 'page')))
  const legend = words.filter(({ text }) => ['统计公报、政府报告', '引自其他公开资料', '普查'].includes(text))
  expect(new Set(legend.map(({ box }) => box.top)).size).toBe(1)
  expect(legend).toHaveLength(3)
})

test.prop([trends])('the last value of a trend is always on the picture', (record) => {
  const words = drawnWords(trendChart(record, contextOf(564, 280, 12, 'page'))).map(({ text }) => text)
  const last = record.points.at(-1)
  expect(last === undefined || words.includes(`${last.printed.lead}${last.printed.number}`)).toBe(true)
})

test.each([292, 318, 354, 564, 828])('the change of basis is named at its zigzag in a frame %i wide', (width) => {
  const chart = trendChart(fixtures.productTrend, contextOf(width, drawingHeight(fixtures.productTrend, width, 12, 'page'), 12, 'page'))
  const drawn = drawnWords(chart)
    .map(({ text }) => text)
    .join('')
  expect(drawn).toContain(width < 400 ? '口径不同' : '前后口径不同（可能为第五次经济普查修订）')
})

test.prop([trends])('every year stands in the table, and every gap and break in the sentence', (record) => {
  const { sentence } = trendChart(record, contextOf(564, 280, 12, 'page'))
  const table = recordTable(record)
  expect(table.rows).toHaveLength(record.years.length)
  for (const year of record.gaps) expect(table.rows.find(([period]) => period === `${year}年`)?.[1]).toBe('—')
  for (const { after, before } of record.breaks) expect(sentence).toContain(`${after}年与${before}年之间口径变化，不连线`)
})

const Rect = z.object({
  type: z.literal('rect'),
  shape: z.object({ x: z.number(), width: z.number() }),
  style: z.object({ fill: z.string() }),
})
const Scaled = z.object({
  grid: z.tuple([z.object({ left: z.number(), width: z.number() })]),
  xAxis: z.tuple([z.object({ max: z.number() })]),
  graphic: z.object({ elements: z.array(z.unknown()) }),
})

/** The zones that an option paints, as shares of its scale. */
function paintedZones(option: unknown): readonly (readonly [number, number])[] {
  const {
    grid: [{ left, width }],
    graphic,
  } = Scaled.parse(option)
  return graphic.elements.flatMap((element) => {
    const { data } = Rect.safeParse(element)
    if (data?.style.fill !== lightTheme.zone) return []
    return [[(data.shape.x - left) / width, (data.shape.x + data.shape.width - left) / width] as const]
  })
}

/** What a bullet's option draws for one row. */
function bulletParts(row: JudgedTarget) {
  const chart = bulletChart({ ...fixtures.embedBullets, rows: [row] }, contextOf(564, 85, 12, 'page'))
  const drawn = seriesOf(chart)
  return {
    zones: paintedZones(chart.option),
    ticks: drawn.filter(({ type }) => type === 'scatter'),
    bars: drawn.filter(({ type, data }) => type === 'bar' && data.length > 0),
  }
}

const [jobs, prices, growth, half] = fixtures.wallBullets.rows
const rowsHeld = [jobs, prices, growth, half, fixtures.unemployment, fixtures.investment, fixtures.fields].flatMap((row) => row ?? [])

test.each(rowsHeld)('the zone of the bullet $name is the zone of its record, and nothing else', (row) => {
  const { zones } = bulletParts(row)
  const { zone, scale } = row
  expect(zones).toHaveLength(zone ? 1 : 0)
  for (const [from, to] of zones) {
    expect(from).toBeCloseTo((zone?.from ?? 0) / scale.max, 2)
    expect(to).toBeCloseTo(Math.min(1, (zone?.to ?? 0) / scale.max), 2)
  }
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

test('what is not held has no bar and no band, and says 资料收集中', () => {
  const row = fixtures.unemployment
  expect(bulletParts(row).bars).toEqual([])
  const chart = gaugeChart({ ...fixtures.gaugesOf2024, gauges: [row] }, contextOf(300, 210, 12, 'page'))
  expect(seriesOf(chart).filter((series) => JSON.stringify(series).includes('"progress":{"show":true'))).toEqual([])
  expect(drawnWords(chart).map(({ text }) => text)).toEqual(expect.arrayContaining(['—', '资料收集中']))
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
  expect(option).not.toContain(lightTheme.zone)
  const words = drawnWords(bulletChart(fixtures.plans, contextOf(640, 340, 12, 'page'))).map(({ text }) => text)
  expect(words.filter((text) => text === '—')).toHaveLength(2)
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
      whole: 100,
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

test.prop([shares, fc.constantFrom(292, 320, 374, 564, 828)])(
  'three amounts of value added keep apart and inside, each with its industry',
  (parts, width) => {
    const readings = parts.map((value) => fixtures.reading((value * 1.37).toFixed(2), '亿元', '2024年'))
    const row = { place: '140721', name: '榆社县', period: '2024年', readings, whole: 137 }
    const names = ['第一产业', '第二产业', '第三产业']
    const record = { ...fixtures.industries, parts: names.map((name) => ({ indicator: name, name: `${name}增加值` })), rows: [row] }
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const words = drawnWords(structureChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
    const all = words.map(({ text }) => text).join('｜')
    for (const name of names) expect(all).toContain(name)
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
