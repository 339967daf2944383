import { NotHeldError } from './not-held-error'

/** The row of an id that `npm run data:check` has found to exist; a NotHeldError in Chinese names what is missing otherwise. */
export function known<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new NotHeldError(`本站没有${what}“${id}”`)
  return row
}
