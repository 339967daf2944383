import { NotLoaded } from '~/lib/reader-error'

/** The row of an id that `npm run data:check` has found to exist; a NotLoaded in Chinese names what is missing otherwise. */
export function known<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new NotLoaded(`本站没有${what}“${id}”`)
  return row
}
