import type { Id } from '~/domain/dataset/id'
import type { WordPiece } from '~/selectors/words/word-piece'
import { closingMarks, openingMarks } from '~/lib/line-marks'
import { textWidth } from '~/lib/text-width'

/** Where a reading stands in a line, in pixels from the line's start. */
export interface LineNumber {
  readonly obs: Id
  readonly text: string
  readonly left: number
  readonly width: number
}

export interface TimelineLine {
  readonly text: string
  /** Pixels by which the line starts later than the others. */
  readonly indent: number
  readonly numbers: readonly LineNumber[]
}

interface Span {
  readonly obs: Id
  readonly from: number
  readonly to: number
}

/** `[from, to]` in characters. */
type Range = readonly [number, number]

/** Width of text in pixels. Chinese quotation marks and dots fill a whole character in the faces that are widest. */
export function lineWidth(text: string, size: number, bold = false): number {
  return textWidth(text.replace(/[“”‘’·…Ⅰ-Ⅿ]/gu, '国'), size, bold)
}

const closing = new RegExp(`[${closingMarks}/]`)
const opening = new RegExp(`[${openingMarks}/]`)
const tight = /[A-Za-z0-9.,%+\-–—~/]/

/** Whether two characters side by side belong to one number, one Latin word or one date, or to a mark that hangs on its neighbour. */
function holds(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (tight.test(before) && tight.test(after)) return true
  if (closing.test(after) || opening.test(before) || /[\udc00-\udfff]/.test(after)) return true
  // 2024年9月26日
  const [head, tail] = [text.slice(0, at), text.slice(at)]
  return (/\d年$/.test(head) && /^\d{1,2}月/.test(tail)) || (/\d月$/.test(head) && /^\d{1,2}日/.test(tail))
}

/** Whether a number and what it counts would be parted: 350|辆, 500|万吨, 500万|吨, 5A|级. */
function counts(text: string, at: number): boolean {
  return /[\u4e00-\u9fff]/.test(text[at] ?? '') && /\d[A-Z%]?$|\d[余多]?[万亿千百]+$/.test(text.slice(0, at))
}

/** The runs of a text that stand in one line each; `loose` lets a number part from its unit, where both together are too wide. */
function atomsOf(text: string, [from, to]: Range, spans: readonly Span[], loose: boolean): readonly Range[] {
  const atoms: Range[] = []
  let start = from
  for (let at = from + 1; at <= to; at += 1) {
    const parted = at < to && !loose && (counts(text, at) || spans.some((span) => span.from < at && at < span.to))
    if (at < to && (parted || holds(text, at))) continue
    atoms.push([start, at])
    start = at
  }
  return atoms
}

/** The number of characters that readers see as such: marks at the end of a line do not count. */
const letters = (text: string): number => [...text].filter((char) => !closing.test(char)).length

interface Setting {
  readonly text: string
  readonly spans: readonly Span[]
  readonly atoms: readonly Range[]
  readonly widthOf: (range: Range) => number
}

function settingOf(pieces: readonly WordPiece[], size: number): Setting {
  let at = 0
  const spans = pieces.flatMap(({ text, obs }): Span[] => {
    const from = at
    at += text.length
    return obs === undefined ? [] : [{ obs, from, to: at }]
  })
  const text = pieces.map((piece) => piece.text).join('')
  const ends = [0]
  for (const char of text)
    for (let unit = 0; unit < char.length; unit += 1) ends.push((ends.at(-1) ?? 0) + (unit > 0 ? 0 : lineWidth(char, size)))
  const widthOf = ([from, to]: Range) => (ends[to] ?? 0) - (ends[from] ?? 0)
  return { text, spans, atoms: atomsOf(text, [0, text.length], spans, false), widthOf }
}

/** What stands in one line each where no more than `width` pixels are free. */
function atomsWithin({ text, spans, atoms, widthOf }: Setting, width: number): readonly Range[] {
  return atoms.flatMap((atom) => {
    if (widthOf(atom) <= width) return [atom]
    return atomsOf(text, atom, spans, true).flatMap(([from, to]): readonly Range[] =>
      widthOf([from, to]) <= width ? [[from, to]] : Array.from({ length: to - from }, (_, at): Range => [from + at, from + at + 1]),
    )
  })
}

/** Fills lines one after another; a last line of one character takes the end of the line before it to itself. */
function fill(setting: Setting, width: number, indent: number): readonly Range[] {
  const lines: Range[][] = [[]]
  for (const atom of atomsWithin(setting, width)) {
    const line = lines.at(-1) ?? []
    const room = width - (lines.length === 1 ? indent : 0)
    // Beside an indent the first line may have to stay empty.
    const whole: Range = [line[0]?.[0] ?? atom[0], atom[1]]
    if (setting.widthOf(whole) <= room || (line.length === 0 && (lines.length > 1 || indent === 0))) line.push(atom)
    else lines.push([atom])
  }
  const [above, last] = [lines.at(-2) ?? [], lines.at(-1) ?? []]
  while (last.length > 0 && above.length > 1 && letters(setting.text.slice(last[0]?.[0], last.at(-1)?.[1])) < 2) {
    const moved = above.pop()
    if (moved) last.unshift(moved)
  }
  return lines.map((line): Range => [line[0]?.[0] ?? 0, line.at(-1)?.[1] ?? 0])
}

/**
 * Sets words at `size` in lines of at most so many pixels, the first one `indent` pixels shorter. No line parts a number, a
 * Latin word or a date, nor, where there is room, a number from its unit; no closing mark stands at a line's start.
 */
export function lineBreaker(pieces: readonly WordPiece[], size: number, indent = 0): (width: number) => readonly TimelineLine[] {
  const setting = settingOf(pieces, size)
  const { text, spans, widthOf } = setting
  return (width) =>
    fill(setting, width, indent).map(([from, to], index) => ({
      text: text.slice(from, to),
      indent: index === 0 ? indent : 0,
      numbers: spans.flatMap((span): LineNumber[] => {
        const [start, end] = [Math.max(from, span.from), Math.min(to, span.to)]
        if (start >= end) return []
        return [{ obs: span.obs, text: text.slice(start, end), left: widthOf([from, start]), width: widthOf([start, end]) }]
      }),
    }))
}
