import { texts } from './broken-copy'

/** A copy of a dataset (as it stands, where no other is given) with a row put at the end of a file, as an editor would. */
export function withNewRow(file: string, row: unknown, of: ReadonlyMap<string, string> = texts): ReadonlyMap<string, string> {
  const text = (of.get(file) ?? '').trimEnd().replace(/\n?\]$/, '')
  return new Map([...of, [file, `${text},\n${JSON.stringify(row, null, 2)}\n]\n`]])
}
