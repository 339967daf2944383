/** The row of an id that `npm run data:check` has found to exist; a RangeError in Chinese names what is missing otherwise. */
export function known<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new RangeError(`${what}“${id}”不在本库`)
  return row
}
