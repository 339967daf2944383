import type { ChartCell, ChartTable } from '~/charts/chart'
import { pointWords } from '~/charts/course/legend'
import { valueText } from '~/charts/course/lines'
import { terms } from '~/domain/dataset/terms'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { PointMark } from '~/selectors/figure/record-parts'
import type { TrendGridRecord, TrendPanel } from '~/selectors/figure/trend-grid-figure'

/** What a printed value is: 榆次区地区生产总值2024年479.5亿元 */
export function panelReading({ indicatorName }: TrendGridRecord, { name }: TrendPanel, { period, printed }: TrendPoint): string {
  return `${name}${indicatorName}${period}${printed.text}`
}

/** What a point says when it is asked: the same, and how far it is settled. */
export function panelPoint({ indicatorName }: TrendGridRecord, { name }: TrendPanel, { period, printed, mark }: TrendPoint): string {
  return `${name}${indicatorName}：${period}${printed.text}${mark === 'plain' ? '' : `（${pointWords[mark]}）`}`
}

/** 2019—2021、2023: years in a row by their ends. */
function yearSpans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1))
  const ends = years.filter((year) => !years.includes(year + 1))
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}—${ends[at]}`)).join('、')
}

/** 2019—2021年引自其他公开资料 */
function markNotes({ points }: TrendPanel): readonly string[] {
  const marks = [...new Set(points.map(({ mark }) => mark))].filter((mark): mark is PointMark => mark !== 'plain')
  return marks.map((mark) => {
    const years = points.filter((point) => point.mark === mark).map(({ year }) => year)
    return `${yearSpans(years)}年${pointWords[mark]}`
  })
}

/** One row a place, one column a year: values as printed, a dash for a gap, then what is to be known of them. */
export function trendGridTable({ panels, years, unit }: TrendGridRecord): ChartTable {
  return {
    columns: [`地区（${unit}）`, ...years.map((year) => `${year}年`), '说明'],
    rows: panels.map((panel): readonly ChartCell[] => [
      panel.name,
      ...years.map((year): ChartCell => {
        const point = panel.points.find((candidate) => candidate.year === year)
        return point ? { text: valueText(point), obs: point.obs } : terms.blank
      }),
      [...markNotes(panel), ...panel.breaks.map(({ after, before }) => `${after}年与${before}年口径不同，不连线`)].join('；'),
    ]),
  }
}

/** 榆次区2019年315亿元至2022年356亿元，2024年479.5亿元: each run by its ends. */
function clause({ name, points, runs }: TrendPanel): string {
  if (points.length === 0) return `${name}${terms.collecting}`
  const said = runs.map((run) => {
    const ends = [...new Set([run[0], run.at(-1)])].flatMap((index) => points[index ?? -1] ?? [])
    return ends.map(({ period, printed }) => `${period}${printed.text}`).join('至')
  })
  return `${name}${said.join('，')}`
}

/** What the small trends show and say, for a screen reader: the ends of every line, in the order of the places. */
export function trendGridSentence({ title, lead, panels }: TrendGridRecord): string {
  return `${title}。${lead}：${panels.map(clause).join('；')}。`
}
