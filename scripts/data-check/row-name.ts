/**
 * How a row is named to a curator: its number among the file's records, the line of the file on which it begins (both counted from 1; an
 * editor knows the line alone), and its id where it has one. `line` is undefined where the text is not at hand.
 */
export function rowName(index: number, row: unknown, line: number | undefined): string {
  const named = typeof row === 'object' && row !== null
  const id =
    named && 'id' in row && typeof row.id === 'string'
      ? row.id
      : named && 'adcode' in row && typeof row.adcode === 'string'
        ? row.adcode
        : ''
  return `第${index + 1}条${line === undefined ? '' : `，第${line}行`}${id === '' ? '' : `（${id}）`}`
}
