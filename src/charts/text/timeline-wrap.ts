import type { Id } from '~/domain/dataset/id'
import { lineAtoms, type Held } from '~/lib/line-atoms'
import { lineWidth } from '~/lib/text-width'
import type { WordPiece } from '~/selectors/words/word-references'
import { fullLines } from './wrap'

/** Where a reading stands in a line, in pixels from the line's start. */
interface LineNumber {
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

function readingsIn(pieces: readonly WordPiece[]): readonly (Held & { readonly obs: Id })[] {
  let to = 0
  return pieces.flatMap(({ text, obs }) => {
    const from = to
    to += text.length
    return obs === undefined ? [] : [{ obs, from, to }]
  })
}

/**
 * Sets words at `size` in full lines of at most so many pixels, the first one `indent` pixels shorter, and says where each reading is
 * in them. A reading is parted only where it is wider than a line.
 */
export function lineBreaker(pieces: readonly WordPiece[], size: number, indent = 0): (width: number) => readonly TimelineLine[] {
  const text = pieces.map((piece) => piece.text).join('')
  const readings = readingsIn(pieces)
  const widthOf = (part: string) => lineWidth(part, size)
  const lay = fullLines(text, widthOf, indent, (words) => lineAtoms(words, readings))
  return (width) => {
    let to = 0
    return lay(width).map((line, index) => {
      const from = to
      to += line.length
      const numbers = readings.flatMap((reading): LineNumber[] => {
        const [start, end] = [Math.max(from, reading.from), Math.min(from + line.length, reading.to)]
        if (start >= end) return []
        const number = text.slice(start, end)
        return [{ obs: reading.obs, text: number, left: widthOf(text.slice(from, start)), width: widthOf(number) }]
      })
      return { text: line, indent: index === 0 ? indent : 0, numbers }
    })
  }
}
