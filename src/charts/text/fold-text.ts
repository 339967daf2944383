import { closingMarks, openingMarks } from '~/lib/line-marks'
import { textWidth } from '~/lib/text-width'

/** A quoted word, with what makes a time of it (“十三五”末), a figure with its measure word, a Latin word, or one character: what stays together on a line. */
const pieces = /“[^”]{1,6}”[末初]?|[0-9.:～—-]+(?:[万亿]?(?:平方公里|千瓦|公里|人次|个|年|月|日|元|人|户|吨|次|位|度|亩)|%)?|[A-Za-z]+|./gu
/** A clause keeps the marks that close behind it: 全省第四。” */
const clauses = new RegExp(`[^，；。：]*[，；。：]+[${closingMarks}]*|[^，；。：]+`, 'g')
/** The clauses of a text, which joined are the text. */
export const clausesOf = (text: string): readonly string[] => text.match(clauses) ?? []
const closing = new RegExp(`^[${closingMarks}]`)
/** A quoted word that is one piece ends with its closing mark: it may end a line. */
const opening = new RegExp(`[${openingMarks}]$`)

/** Lines as full as they go: no closing mark begins one, no opening mark ends one. */
function fill(words: readonly string[], size: number, width: number): readonly string[] {
  const lines: string[][] = [[]]
  for (const word of words) {
    const line = lines.at(-1) ?? []
    if (line.length === 0 || textWidth(line.join('') + word, size) <= width) {
      line.push(word)
      continue
    }
    const carried = [word]
    // What hangs on the next word goes with it, and a row of closing marks with the word before them.
    while (line.length > 1 && (opening.test(line.at(-1) ?? '') || closing.test(carried[0] ?? ''))) carried.unshift(line.pop() ?? '')
    lines.push(carried)
  }
  return lines.map((line) => line.join('')).filter((line) => line !== '')
}

type Lay = (width: number) => readonly string[]
/** What stays together on a line: the parts of a text, which joined are the text. */
type Split = (text: string) => readonly string[]

export const splitPieces: Split = (text) => text.match(pieces) ?? []

/** The same number of lines, as narrow as they go, but not narrower than `least`: nearly equal ones. */
function even(lay: Lay, size: number, width: number, least = width / 2): readonly string[] {
  let lines = lay(width)
  for (let narrower = width - size / 2; lines.length > 1 && narrower > least; narrower -= size / 2) {
    const next = lay(narrower)
    if (next.length > lines.length || next.some((line) => textWidth(line, size) > width)) break
    lines = next
  }
  return lines
}

/** Clauses one after the other, each on the last line where it fits there whole. */
function fillClauses(text: string, size: number, width: number, split: Split): readonly string[] {
  const lines: string[] = []
  for (const clause of clausesOf(text)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last + clause, size) <= width) lines[lines.length - 1] = last + clause
    else lines.push(...even((room) => fill(split(clause), size, room), size, width))
  }
  return lines
}

/**
 * Text in lines of at most `width` pixels, of nearly equal length, so that no character is left alone: broken between clauses
 * where that takes at most one line more. Figures and quoted words are never broken, nor is what `split` says belongs together.
 */
export function foldText(text: string, size: number, width: number, split: Split = splitPieces): readonly string[] {
  const lines = even((room) => fill(split(text), size, room), size, width)
  // A clause that stands whole on a line is not broken to make lines more alike.
  const whole = clausesOf(text)
    .map((clause) => textWidth(clause, size))
    .filter((wide) => wide <= width)
  const byClause = even((room) => fillClauses(text, size, room, split), size, width, Math.max(width / 2, ...whole))
  return byClause.length <= lines.length + 1 ? byClause : lines
}

/** Whether text stands in lines of a width without breaking inside a clause. */
export function clausesFit(text: string, size: number, width: number): boolean {
  return clausesOf(text).every((clause) => textWidth(clause, size) <= width)
}
