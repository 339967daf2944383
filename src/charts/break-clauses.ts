import { closingMarks } from '~/lib/line-marks'
import { textWidth } from '~/lib/text-width'

const closing = new RegExp(`^[${closingMarks}]`)

/** Characters in lines of `each`; closing marks go with the line before them. */
function linesOf(chars: readonly string[], each: number): readonly string[] {
  const lines: string[] = []
  let from = 0
  while (from < chars.length) {
    let to = Math.min(chars.length, from + each)
    while (to < chars.length && closing.test(chars[to] ?? '')) to += 1
    lines.push(chars.slice(from, to).join(''))
    from = to
  }
  return lines
}

/** One clause in as few lines of nearly equal length as stay within `most` ems. */
function balanced(clause: string, most: number): readonly string[] {
  if (textWidth(clause, 1) <= most) return [clause]
  const chars = [...clause]
  for (let count = 2; count < chars.length; count += 1) {
    const lines = linesOf(chars, Math.ceil(chars.length / count))
    if (lines.every((line) => textWidth(line, 1) <= most)) return lines
  }
  return linesOf(chars, 1)
}

/** A note in lines of at most `most` ems, broken before an opening bracket first. */
export function breakClauses(text: string, most: number): readonly string[] {
  return text
    .split(/(?=（)/)
    .filter((clause) => clause !== '')
    .flatMap((clause) => balanced(clause, most))
}
