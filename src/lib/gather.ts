/** Rows by key, in the order in which they came; keys in the order of their first row. */
export function gather<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string): Map<string, Row[]> {
  const gathered = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const list = gathered.get(key)
    if (list) list.push(row)
    else gathered.set(key, [row])
  }
  return gathered
}
