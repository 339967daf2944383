/** Fields that name a row, the first that it has. */
const names = ['id', 'adcode', 'region'] as const

/**
 * How a row is named to a curator: its number among the file's records, the line of the file on which it begins (both counted from 1; an
 * editor knows the line alone), and its id where it has one. `line` is undefined where the text is not at hand.
 */
export function rowName(index: number, row: unknown, line: number | undefined): string {
  const values = typeof row === 'object' && row !== null ? names.map((name): unknown => Reflect.get(row, name)) : []
  const id = values.find((value) => typeof value === 'string') ?? ''
  return `第${index + 1}条${line === undefined ? '' : `，第${line}行`}${id === '' ? '' : `（${id}）`}`
}
