import type { PrintedValue } from '~/domain/value/print-value'

const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '”')}"`)

/**
 * The number format under which an office program prints a value as its document does: `"超过"0.0`, with the document's decimals and
 * the words of its bound. A value printed in words alone (八成以上) is a format of these words. `unit` is added where asked for.
 */
export function numberFormat(printed: PrintedValue, unit = ''): string {
  const number = /^-?\d+(?:\.(\d+))?$/.exec(printed.number)
  if (!number) return literal(printed.text)
  const decimals = number[1] ?? ''
  return `${literal(printed.lead)}0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${literal(`${unit}${printed.tail}`)}`
}
