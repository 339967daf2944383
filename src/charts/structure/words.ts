import type { ChartCell, ChartTable } from '~/charts/chart'
import { unitlessText } from '~/charts/draw/cell-text'
import { terms } from '~/domain/dataset/terms'
import type { ShownReading } from '~/selectors/figure/record-parts'
import type { StructureRecord } from '~/selectors/figure/structure-figure'

type Row = StructureRecord['rows'][number]

const valueOf = (row: Row, part: number): string => row.readings[part]?.printed.text ?? terms.collecting

const valueCell = ({ unit }: StructureRecord, row: Row, part: number): ChartCell => {
  const reading = row.readings[part]
  return reading ? { text: unitlessText(reading.printed, unit), obs: reading.obs } : terms.blank
}

/** A part's reading as it is heard: 榆次区第三产业2024年64.1%. */
export function partName({ parts }: StructureRecord, { name, readings }: Row, part: number): string {
  const reading = readings[part]
  return `${name}${parts[part]?.name ?? ''}${reading ? `${reading.period}${reading.printed.text}` : terms.collecting}`
}

/** What the pointer is told of a part: 榆次区第三产业：64.1%（2024年）. */
export function partTip({ parts }: StructureRecord, { name }: Pick<Row, 'name'>, part: number, reading: ShownReading): string {
  return `${name}${parts[part]?.name ?? ''}：${reading.printed.text}（${reading.period}）`
}

/** One row a place, one column a part; the unit of all is in the heads, so that a spreadsheet takes the cells for numbers. */
export function structureTable(record: StructureRecord): ChartTable {
  return {
    columns: ['地区', '时期', ...record.parts.map((part) => `${part.name}（${record.unit}）`)],
    rows: record.rows.map((row) => [row.name, row.period, ...record.parts.map((_, part) => valueCell(record, row, part))]),
  }
}

function clause(record: StructureRecord, row: Row): string {
  if (row.readings.every((reading) => reading === null)) return `${row.name}${terms.collecting}`
  const parts = record.parts.map(({ name }, part) => `${name}${valueOf(row, part)}`)
  return `${row.name}（${row.period}）${parts.join('，')}`
}

/** What the bars show and say, for a screen reader. */
export function structureSentence(record: StructureRecord): string {
  const [head, tail] = [record.title, record.rows.map((row) => clause(record, row)).join('；')]
  return `${head}。${record.parts.map((part) => part.name).join('、')}构成：${tail}。`
}
