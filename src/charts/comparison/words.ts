import type { ChartCell, ChartTable } from '~/charts/chart'
import { unitlessText } from '~/charts/draw/cell-text'
import { terms } from '~/domain/dataset/terms'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonRow } from '~/selectors/figure/comparison-row'
import { ownPeriod } from './columns'

const withPeriod = (text: string, period: string): string => (period === '' ? text : `${text}（${period}）`)

/** A county's reading as one hears it: 榆次区地区生产总值2024年479.5亿元. */
export function cellWords(record: ComparisonRecord, row: ComparisonRow, region: number): string {
  const reading = row.cells[region]?.reading
  return `${record.regions[region]?.name ?? ''}${row.name}${reading ? `${reading.period}${reading.printed.text}` : terms.collecting}`
}

/** The unit that all values of a row have; '' where they have several or none. */
function unitOf({ cells }: ComparisonRow): string {
  const units = new Set(cells.flatMap(({ reading }) => reading?.printed.unit ?? []))
  return units.size === 1 ? ([...units][0] ?? '') : ''
}

/** One row an indicator with its unit, one column a county; a column for what is not to be compared where there is such a row. */
export function comparisonTable({ regions, rows }: ComparisonRecord): ChartTable {
  const cautioned = rows.some(({ caution }) => caution !== '')
  return {
    columns: ['指标', '期别', ...regions.map(({ name }) => name), ...(cautioned ? ['说明'] : [])],
    rows: rows.map((row): readonly ChartCell[] => {
      const unit = unitOf(row)
      const cells = row.cells.map((cell): ChartCell => {
        if (!cell.reading) return terms.blank
        return { text: withPeriod(unitlessText(cell.reading.printed, unit), ownPeriod(row, cell)), obs: cell.reading.obs }
      })
      return [withPeriod(row.name, unit), row.period, ...cells, ...(cautioned ? [row.caution] : [])]
    }),
  }
}

/** Every row in words, for a screen reader; what is not to be compared says so. */
export function comparisonSentence(record: ComparisonRecord, hasMaps: boolean): string {
  const clauses = record.rows.map((row) => {
    const cells = row.cells.map((cell, region) => {
      const value = cell.reading ? withPeriod(cell.reading.printed.text, ownPeriod(row, cell)) : terms.collecting
      return `${record.regions[region]?.name ?? ''}${value}`
    })
    return `${withPeriod(row.name, row.period)}：${cells.join('，')}${row.caution === '' ? '' : `（${row.caution}）`}`
  })
  const names = record.regions.map(({ name }) => name).join('、')
  return [record.title, `${names}同一组指标，${clauses.join('；')}`, ...(hasMaps ? [record.notice] : [])]
    .map((part) => `${part}。`)
    .join('')
}
