/** A value on one line, spaced as the datasets are: `[{ "document": "gwr-2025", "printed": "1.2" }]`. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${inline(of)}`)
  return `{ ${fields.join(', ')} }`
}

/** As wide as a line of the datasets gets. */
const width = 140

function field(key: string, value: unknown): string {
  const line = `    ${JSON.stringify(key)}: ${inline(value)}`
  if (line.length < width || !Array.isArray(value)) return line
  return `    ${JSON.stringify(key)}: [\n${value.map((each) => `      ${inline(each)}`).join(',\n')}\n    ]`
}

const rowText = (row: object): string =>
  `  {\n${Object.entries(row)
    .map(([key, value]) => field(key, value))
    .join(',\n')}\n  }`

/** The text of each row of a dataset, as its file has it. */
const texts = (file: string): readonly string[] => file.match(/^ {2}\{(?: .*\}|[\s\S]*?^ {2}\})/gm) ?? []

/**
 * A dataset's file with these rows, one field a line. Rows that were there before, in this order, keep the text that they had, so that a
 * change of one row is a change of its lines alone.
 */
export function rowsText(rows: readonly object[], before: string): string {
  const known = new Map(texts(before).map((text) => [JSON.stringify(JSON.parse(text)), text]))
  return `[\n${rows.map((row) => known.get(JSON.stringify(row)) ?? rowText(row)).join(',\n')}\n]\n`
}
