/** A signed number with its unit, -3.13‰: begins like a formula and calls nothing. */
const signed = /^[+-]?\d+(\.\d+)?[%‰一-鿿]*$/

/** A text that no spreadsheet takes for a formula: `=`, `+`, `-`, `@` and control characters at its start get an apostrophe before them. */
export function plainCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !signed.test(text) ? `'${text}` : text
}
