/** A signed number with its unit, -3.13‰: begins like a formula and calls nothing. */
const signed = /^[+-]?\d+(\.\d+)?[%‰一-鿿]*$/

/** What a spreadsheet would run as a formula, a control character before it that some programs take off included. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/** Whether a text is a number with its sign and unit, as documents print it: no formula, and no text to be marked as one. */
export const isSignedNumber = (text: string): boolean => signed.test(text)

/** A text that no spreadsheet runs as a formula: one that begins like a formula, and is no signed number, gets an apostrophe before it. */
export function plainCell(text: string): string {
  return formula.test(text) && !isSignedNumber(text) ? `'${text}` : text
}
