import { fullLines } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'

/** The share of a line that words may fill by our measure: faces differ from it. */
export const slack = 0.93

const pointsPerInch = 72

/** Between a Chinese character and a numeral or Latin letter some programs leave a quarter of an em by themselves. */
const seam = /[\u2e80-\u9fff](?=[0-9A-Za-z])|[0-9A-Za-z%](?=[\u2e80-\u9fff])/g

/** Chinese faces set these as wide as a character, the page's measure takes them for narrow. */
const wideMark = /[“”‘’—…]/g

const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length

/** The width in inches that a line of text needs in any of these programs. */
export function widthOf(text: string, size: number, bold = false): number {
  const extra = count(text, seam) * 0.25 + count(text, wideMark) * 0.4
  return (textWidth(text, size, bold) + extra * size) / pointsPerInch
}

/** How many lines text takes in a box of a width in inches, at a size in points; a line break in it begins a new one. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  const measure = (line: string) => widthOf(line, size, bold)
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, fullLines(paragraph, measure)(width * slack).length), 0)
}

/** The height in inches of so many lines at a size in points, set as `addWords` sets them. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * lineSpacing) / pointsPerInch
}

/** Line to line, in type sizes: set on the slide in points, so that every face gives the same height. */
export const lineSpacing = 1.4

/** The largest of the sizes at which text takes at most so many lines; the smallest where none does. */
export function fitText(
  text: string,
  sizes: readonly number[],
  width: number,
  most: number,
  bold = false,
): { readonly size: number; readonly height: number } {
  const size = sizes.find((candidate) => linesOf(text, candidate, width, bold) <= most) ?? sizes.at(-1) ?? 10
  return { size, height: linesHeight(linesOf(text, size, width, bold), size) }
}
