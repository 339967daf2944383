import { z } from 'zod'
import { lightTheme, sansStack } from '~/charts/theme/chart-theme'

/** A trend as every charting library takes it: words, years, and the values of each line, null where a year has none. */
export interface LineFigure {
  readonly title: string
  readonly lead: string
  readonly unit: string
  /** The source line and the note, a line each of what fits across. */
  readonly source: readonly string[]
  readonly years: readonly string[]
  /** A line per basis, as two of them are never joined; one value a year. */
  readonly runs: readonly (readonly (number | null)[])[]
  readonly font: string
  readonly color: string
}

const cell = z.union([z.string(), z.number(), z.null()])
const fileSchema = z.object({
  title: z.string(),
  description: z.string(),
  note: z.string(),
  sourceLine: z.string(),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) }),
})

/** What the libraries draw, out of the JSON that stands beside an embed, so that no number is written twice. Throws on any other. */
export function lineFigure(json: string): LineFigure {
  const { title, description, note, sourceLine, table } = fileSchema.parse(JSON.parse(json))
  const columnOf = (name: string) => {
    const index = table.columns.indexOf(name)
    if (index < 0) throw new Error(`the figure's table has no column ${name}`)
    return table.rows.map((row) => row[index] ?? null)
  }
  const values = columnOf('数值').map((value) => (typeof value === 'number' ? value : null))
  const bases = columnOf('口径')
  return {
    title,
    lead: description,
    unit: String(columnOf('单位').find((unit) => unit !== null)),
    source: [...`来源：${sourceLine}`.split('；'), note],
    years: columnOf('时期').map((period) => String(period).replace('年', '')),
    runs: [...new Set(bases)]
      .filter((basis) => basis !== null)
      .map((basis) => values.map((value, at) => (bases[at] === basis ? value : null))),
    font: sansStack,
    color: lightTheme.bar,
  }
}
