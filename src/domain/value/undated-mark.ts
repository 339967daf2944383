import type { PrintedValue } from './print-value'

/** Read out, and written in exported tables, where a document prints no year. */
export const undatedWords = '未注明年份'

/** Behind a value in a view, in place of those words; `undatedNote` says once, under the figure or the table, what it means. */
export const undatedMark = '※'
export const undatedNote = `${undatedMark}原文${undatedWords}`

/** A value as it is drawn: the mark follows its unit, and never in the running text, which names the period itself. */
export function markUndated(printed: PrintedValue): PrintedValue {
  return { ...printed, tail: `${printed.tail}${undatedMark}` }
}

/** A value as it is printed, for a table that has a column of periods. */
export function unmarked(printed: PrintedValue): PrintedValue {
  return { ...printed, tail: printed.tail.replace(undatedMark, '') }
}

/** A period as shown with a value: none where the mark says it. */
export function seenPeriod(period: string): string {
  return period === undatedWords ? '' : period
}

/** A value as text in a view, with the mark where no year is printed. */
export function seenText({ printed, period }: { readonly printed: PrintedValue; readonly period: string }): string {
  return period === undatedWords ? `${printed.text}${undatedMark}` : printed.text
}
