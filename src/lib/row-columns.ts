/** Rows as one list of values for each of their keys: names stand once, and like stands beside like, which deflates better. */
export interface Columns {
  readonly keys: readonly string[]
  readonly columns: readonly (readonly unknown[])[]
}

export type Row = Readonly<Record<string, unknown>>

/** Stands where a row has no such key: no text of a dataset is this one character. */
const none = '\u2205'

/** Sets rows as columns; `rowsOf` gives the same rows back, their keys in the order of the columns. Throws where a value is the sign for none. */
export function columnsOf(rows: readonly Row[]): Columns {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = keys.map((key) =>
    rows.map((row) => {
      if (row[key] === none) throw new Error(`“${none}” is a value of ${key}: it stands for no value`)
      return key in row ? row[key] : none
    }),
  )
  return { keys, columns }
}

/** The rows that `columnsOf` made columns of. */
export function rowsOf({ keys, columns }: Columns): readonly Row[] {
  const count = columns[0]?.length ?? 0
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(keys.flatMap((key, of) => (columns[of]?.[at] === none ? [] : [[key, columns[of]?.[at]]]))),
  )
}
