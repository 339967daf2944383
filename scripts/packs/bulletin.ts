import { z } from 'zod'

const Cells = z.array(z.string())

/** A row of a table: its cells, or what ran together in the reprint, with a reading of it that is a guess. */
const Row = z.union([Cells, z.object({ cells: Cells, reading: z.array(z.string()).optional(), unsure: z.literal(true) })])

const Table = z.object({ caption: z.string(), columns: Cells, rows: z.array(Row) })

/** A statistical bulletin, sentence by sentence, its tables beside the section in which they stand. */
export const Bulletin = z.object({
  id: z.string(),
  sections: z.array(z.object({ n: z.number(), heading: z.string(), sentences: z.array(z.string()), tables: z.array(Table).optional() })),
})
export type Bulletin = z.infer<typeof Bulletin>

export interface Sentence {
  /** `section.sentence`, counted from 1. */
  readonly locator: string
  readonly text: string
}

export const sentencesOf = ({ sections }: Bulletin): readonly Sentence[] =>
  sections.flatMap(({ n, sentences }) => sentences.map((text, index) => ({ locator: `${n}.${index + 1}`, text })))

export interface TableRow {
  /** As its caption begins: 表3. */
  readonly locator: string
  /** What stands at the head of the row, without 其中： and #. */
  readonly name: string
  readonly cells: readonly string[]
}

/** The rows of every table; those whose cells ran together in the reprint are left out, since their split is a guess. */
export const tableRowsOf = ({ sections }: Bulletin): readonly TableRow[] =>
  sections
    .flatMap(({ tables = [] }) => tables)
    .flatMap(({ caption, rows }) => {
      const locator = /^表\d+/.exec(caption)?.[0] ?? caption
      return rows.flatMap((row) => (Array.isArray(row) ? [{ locator, name: (row[0] ?? '').replace(/^其中：|^#/, ''), cells: row }] : []))
    })
