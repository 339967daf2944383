import type { Named } from '~/lib/nearest'
import { parseJson } from './parse-json'

const textOf = (row: object, fields: readonly string[]): string => {
  for (const [key, value] of Object.entries(row)) if (fields.includes(key) && typeof value === 'string') return value
  return ''
}

/** The ids and names in a file whose rows need not be in order: a guess at what was meant is wanted just when they are not. */
export function namedRows(text: string | undefined): Named[] {
  const parsed = parseJson(text ?? '')
  const rows: unknown[] = 'value' in parsed && Array.isArray(parsed.value) ? parsed.value : []
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null ? [{ id: textOf(row, ['id', 'adcode']), name: textOf(row, ['name', 'label']) }] : [],
  )
}
