import { pointWords } from '~/charts/course/legend'
import { terms } from '~/domain/dataset/terms'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { PointMark } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import { type ChartMark, type ChartPart, type ChartSeries, numberFormat } from './chart-part'
import { deckColors } from './deck-style'

const marks: Readonly<Record<PointMark, Omit<ChartMark, 'line'> & { readonly line?: string; readonly sign: string }>> = {
  plain: { symbol: 'circle', size: 9, fill: deckColors.bar, sign: '●' },
  preliminary: { symbol: 'circle', size: 9, fill: deckColors.paper, sign: '○' },
  'preliminary-reprinted': { symbol: 'square', size: 9, fill: deckColors.paper, sign: '□' },
  reprinted: { symbol: 'square', size: 9, fill: deckColors.bar, sign: '■' },
  census: { symbol: 'circle', size: 12, fill: deckColors.pale, sign: '◎' },
  derived: { symbol: 'diamond', size: 10, fill: deckColors.paper, line: deckColors.ink3, sign: '◇' },
}

function markOf(mark: PointMark): ChartMark {
  const { symbol, size, fill, line = deckColors.bar } = marks[mark]
  return { symbol, size, fill, line }
}

/** Whether two runs may be one series: a year lies between them, so that nothing joins them, and they are counted alike. */
function isSameSeries(record: TrendRecord, last: TrendPoint, next: TrendPoint): boolean {
  const broken = record.breaks.some(({ after, before }) => after >= last.year && before <= next.year)
  return (
    next.year - last.year > 1 &&
    !broken &&
    (last.mark === 'census') === (next.mark === 'census') &&
    next.mark !== 'derived' &&
    last.mark !== 'derived'
  )
}

/** The points in series: points of unlike bases are never in one, so that no program joins it. */
function groupsOf(record: TrendRecord): readonly (readonly TrendPoint[])[] {
  const groups: TrendPoint[][] = []
  for (const run of record.runs) {
    const points = run.flatMap((at) => record.points[at] ?? [])
    const [last, next] = [groups.at(-1)?.at(-1), points[0]]
    if (last && next && isSameSeries(record, last, next)) groups.at(-1)?.push(...points)
    else groups.push(points)
  }
  return groups
}

function seriesName(record: TrendRecord, points: readonly TrendPoint[], alone: boolean): string {
  const name = `${record.indicatorName}（${record.unit}）`
  if (alone) return name
  const years = [points[0]?.year, points.at(-1)?.year].filter((year, at, all) => year !== undefined && all.indexOf(year) === at)
  return `${name}${years.join('—')}年`
}

/** The value from which a line rises is printed under its point, unless the axis is right below. */
function isBelow(points: readonly TrendPoint[], at: number, { min, max }: ChartPart['axis']): boolean {
  const [last, point, next] = [points[at - 1], points[at], points[at + 1]]
  if (!point || next?.year !== point.year + 1 || last?.year === point.year - 1) return false
  return next.value > point.value && point.value - min > ((max ?? point.value) - min) * 0.12
}

function lineSeries(record: TrendRecord): readonly ChartSeries[] {
  const groups = groupsOf(record)
  const axis = axisOf(record)
  return groups.map((points) => ({
    name: seriesName(record, points, groups.length === 1),
    color: deckColors.bar,
    joined: true,
    labelColor: deckColors.ink,
    points: record.years.map((year) => {
      const point = points.find((candidate) => candidate.year === year)
      return point
        ? {
            value: point.value,
            format: numberFormat(point.printed),
            mark: markOf(point.mark),
            below: isBelow(points, points.indexOf(point), axis),
          }
        : { value: null, format: null }
    }),
  }))
}

/** Targets as gold dashes of their own series, never joined. */
function targetSeries(record: TrendRecord): readonly ChartSeries[] {
  if (record.targets.length === 0) return []
  const mark: ChartMark = { symbol: 'dash', size: 20, fill: deckColors.gold, line: deckColors.gold }
  const points = record.years.map((year) => {
    const target = record.targets.find((candidate) => candidate.year === year)
    return target
      ? { value: target.value, format: numberFormat({ lead: '', number: target.text, unit: '', tail: '', text: target.text }), mark }
      : { value: null, format: null }
  })
  return [{ name: `目标（${record.unit}）`, color: deckColors.gold, joined: false, labelColor: deckColors.goldText, points }]
}

/** Lowest and highest of the axis, and a round step that gives it two grid lines at most. */
function axisOf(record: TrendRecord): ChartPart['axis'] {
  const values = [...record.points, ...record.targets].map(({ value }) => value)
  const least = Math.min(record.axisFrom, ...values)
  const span = Math.max(record.axisFrom, ...values) - least
  if (span <= 0) return { min: least, max: null, step: null }
  const power = 10 ** Math.floor(Math.log10(span))
  const step = [0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((part) => part * power).find((candidate) => Math.floor(span / candidate) <= 2) ?? span
  const min = least < record.axisFrom ? Math.floor(least / step) * step : least
  return { min, max: Number((min + step * (Math.floor((Math.max(...values) - min) / step) + 1)).toPrecision(12)), step }
}

/** A year on the axis: 2020年普查 where its reading says so, a dash under a year without one. */
function yearLabel(record: TrendRecord, year: number): string {
  const point = record.points.find((candidate) => candidate.year === year)
  if (!point) return `${year}年\n${terms.blank}`
  return point.period.startsWith(String(year)) ? point.period : `${year}年`
}

/** A trend as a native line chart: a hole for every year without a reading, a series for every basis. */
export function trendPart(record: TrendRecord, size: number): ChartPart {
  return {
    kind: 'line',
    head: '时期',
    categories: record.years.map((year) => yearLabel(record, year)),
    series: [...lineSeries(record), ...targetSeries(record)],
    axis: axisOf(record),
    legend: false,
    size,
  }
}

/** What the words next to the line explain: which marks occur, and where the basis changes. */
export function trendKey(record: TrendRecord): readonly string[] {
  const used = [...new Set(record.points.map(({ mark }) => mark))]
  const named = used.length === 1 && used[0] === 'plain' ? [] : used.map((mark) => `${marks[mark].sign} ${pointWords[mark]}`)
  const breaks = record.breaks.map(({ after, before, note }) => `${after}年与${before}年之间口径变化，不连线：${note}。`)
  return [named.join('　'), ...breaks].filter((line) => line !== '')
}
