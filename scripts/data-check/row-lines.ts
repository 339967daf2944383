/** A string, a bracket, a line's end, or a number, true, false or null. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{}\n]|[^\s,:"[\]{}]+/g

/**
 * The line, counted from 1, on which each element of a JSON array begins to say something: that of its first key, where an editor is to
 * be sent. The text has to be valid JSON; of what is no array, nothing is found.
 */
export function rowLines(text: string): readonly number[] {
  const lines: number[] = []
  if (!text.trimStart().startsWith('[')) return lines
  let line = 1
  let depth = 0
  let isBegun = false
  const begin = () => {
    if (!isBegun) lines.push(line)
    isBegun = true
  }
  for (const [found] of text.matchAll(token)) {
    if (found === '\n') line += 1
    else if (found === '[' || found === '{') {
      depth += 1
      if (depth === 2) isBegun = false
    } else if (found === ']' || found === '}') {
      if (depth === 2) begin()
      depth -= 1
    } else if (depth === 2) begin()
    else if (depth === 1) lines.push(line)
  }
  return lines
}
