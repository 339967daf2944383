import type { ChartCell, ChartTable } from '~/charts/chart'
import { terms } from '~/domain/dataset/terms'
import { unmarked } from '~/domain/value/undated-mark'
import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'

/** A county's reading as one hears it: 榆次区常住人口2020年普查90.45万人. */
export function rankingWords({ indicatorName }: RankingRecord, { name, reading }: RankingRow): string {
  return reading ? `${name}${indicatorName}${reading.period}${reading.printed.text}` : `${name}${indicatorName}${terms.collecting}`
}

/** The rows in the order of the drawing. */
export function rankingTable({ rows, unit }: RankingRecord): ChartTable {
  return {
    columns: ['县（区、市）', `数值（${unit}）`, '期别'],
    rows: rows.map(({ name, reading }): readonly ChartCell[] => {
      if (!reading) return [name, terms.blank, '']
      const { lead, number, tail } = unmarked(reading.printed)
      return [name, { text: `${lead}${number}${tail}`, obs: reading.obs }, reading.period]
    }),
  }
}

/** Title, how the rows stand and why, every value, then those without one. */
export function rankingSentence({ title, lead, rows }: RankingRecord): string {
  const values = rows.flatMap(({ name, reading, share }) =>
    reading ? [`${name}${reading.printed.text}${share === null ? `（${reading.period}）` : ''}`] : [],
  )
  const without = rows.flatMap(({ name, reading }) => (reading ? [] : [name]))
  const said = [values.join('，'), without.length > 0 ? `${without.join('、')}${terms.collecting}` : '']
  return `${title}。${lead}：${said.filter((part) => part !== '').join('；')}。`
}
