/** How a row is named to a curator: its number counted from 1, and its id where it has one. */
export function rowName(index: number, row: unknown): string {
  const named = typeof row === 'object' && row !== null
  const id =
    named && 'id' in row && typeof row.id === 'string'
      ? row.id
      : named && 'adcode' in row && typeof row.adcode === 'string'
        ? row.adcode
        : ''
  return `第${index + 1}行${id === '' ? '' : `（${id}）`}`
}
