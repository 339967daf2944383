import type { MapRecord, MapRegion } from '~/selectors/figure-record'
import type { ChartTable } from './chart'

const missing = '暂未收录'

/** What the tooltip of a county says, a line each. */
export function countyTip({ name, reading }: MapRegion): string[] {
  return reading === null ? [name, missing] : [name, reading.printed.text, reading.period]
}

export function mapTable({ regions, unit }: MapRecord): ChartTable {
  const rows = regions.map(({ name, reading }) => {
    if (reading === null) return [name, missing, '']
    const { lead, number, tail } = reading.printed
    return [name, `${lead}${number}${tail}`, reading.period]
  })
  return { columns: ['县（区、市）', `数值（${unit}）`, '期别'], rows }
}

/** Every county with its value in division order, then those without one. Periods are named where they differ. */
export function mapSentence({ title, lead, notice, regions, classes }: MapRecord): string {
  const values = regions.flatMap(({ name, reading, state }) => {
    if (reading === null) return []
    return [`${name}${reading.printed.text}${classes.length === 0 || state === 'undated' ? `（${reading.period}）` : ''}`]
  })
  const without = regions.filter(({ reading }) => reading === null).map(({ name }) => name)
  const parts = [
    title,
    lead,
    ...(values.length > 0 ? [values.join('，')] : []),
    ...(without.length > 0 ? [`${without.join('、')}${missing}`] : []),
    notice,
  ]
  return `${parts.filter((part) => part !== '').join('。')}。`
}
