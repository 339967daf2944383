import type { ChartCell, ChartTable } from '~/charts/chart'
import { pointWords } from '~/charts/course/legend'
import { valueText } from '~/charts/course/lines'
import { terms } from '~/domain/dataset/terms'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'

/** 2024年 */
const yearWord = (year: number): string => `${year}年`

/** What a printed value is: 晋中市地区生产总值2024年2458.8亿元 */
export function readingName(record: TrendRecord, point: TrendPoint): string {
  return `${record.regionName}${record.indicatorName}${point.period}${point.printed.text}`
}

/** What a point says when it is asked: place, measure, period, value and how far it is settled. */
export function pointSentence(record: TrendRecord, point: TrendPoint): string {
  const caution = point.mark === 'plain' ? '' : `（${pointWords[point.mark]}）`
  return `${record.regionName}${record.indicatorName}：${point.period}${point.printed.text}${caution}`
}

/** The years in their order: value as printed, a dash for a gap, and what is to be known of each, its target too. */
export function trendTable(record: TrendRecord): ChartTable {
  const rows = record.years.map((year) => {
    const point = record.points.find((candidate) => candidate.year === year)
    const broken = record.breaks.find(({ before }) => before === year)
    const targets = record.targets.filter((target) => target.year === year).map(({ text }) => text)
    const notes = [...(point ? [pointWords[point.mark]] : []), ...targets, ...(broken ? [`${broken.note}，不连线`] : [])]
    const value: ChartCell = point ? { text: valueText(point), obs: point.obs } : terms.blank
    return [point?.period ?? yearWord(year), value, notes.join('；')]
  })
  return { columns: ['时期', `${record.indicatorName}（${record.unit}）`, '说明'], rows }
}

/** 前后口径不同（疑为…，待核） as one run of words that can stand in brackets itself. */
function unbracketed(note: string): string {
  return note.replace(/（/g, '，').replace(/）/g, '')
}

/** What the trend shows and says, for a screen reader: values in order, gaps and breaks by name. */
export function trendSentence(record: TrendRecord): string {
  const values = record.points.map((point) => `${point.period}${point.printed.text}`)
  const gaps = record.gaps.length > 0 && values.length > 0 ? [`${record.gaps.map(yearWord).join('、')}${terms.collecting}`] : []
  const targets = record.targets.map(({ year, text }) => `${yearWord(year)}${text}`)
  const breaks = record.breaks.map(
    ({ after, before, note }) => `${yearWord(after)}与${yearWord(before)}之间口径变化，不连线（${unbracketed(note)}）`,
  )
  const said = [values.length > 0 ? values.join('，') : `各年${terms.collecting}`, ...gaps, ...targets, ...breaks]
  return `${record.title}。${record.regionName}${record.indicatorName}走势：${said.join('；')}。`
}
