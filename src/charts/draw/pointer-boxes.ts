import type { Box } from './box'

/** The least side of what a finger or a pointer has to hit, in CSS pixels (WCAG 2.2, 2.5.8), and the air round a large one. */
const leastSide = 24
const air = 4

interface Span {
  readonly from: number
  readonly to: number
}

const across = ({ left, width }: Box): Span => ({ from: left, to: left + width })
const down = ({ top, height }: Box): Span => ({ from: top, to: top + height })

/** A span with air on both sides, `leastSide` long at least, pushed back into 0 to `end`. */
function grown({ from, to }: Span, end: number): Span {
  const length = Math.min(end, Math.max(leastSide, to - from + 2 * air))
  const start = Math.max(0, Math.min(end - length, (from + to - length) / 2))
  return { from: Math.min(start, from), to: Math.max(start + length, to) }
}

/** Cuts the room of a number at the middle between its own ink and a neighbour's. */
function cut(room: Span, own: Span, other: Span): Span {
  if (other.from >= own.to) return { from: room.from, to: Math.min(room.to, (own.to + other.from) / 2) }
  return { from: Math.max(room.from, (other.to + own.from) / 2), to: room.to }
}

/** The part of a span that lies in its room; what a neighbour took of the least side is made up on the other side, where there is room. */
function fitted(span: Span, room: Span): Span {
  const from = Math.max(span.from, room.from)
  const to = Math.min(span.to, room.to)
  const before = Math.min(Math.max(0, leastSide - (to - from)), from - room.from)
  const after = Math.min(Math.max(0, leastSide - (to - from) - before), room.to - to)
  return { from: from - before, to: to + after }
}

/** The open room between two spans; below 0 where they overlap. */
const between = (a: Span, b: Span): number => Math.max(a.from - b.to, b.from - a.to)

/** Whether two boxes are parted from left to right: where they are further apart, or, corner to corner, where both are long enough as they are. */
function partAcross(a: Box, b: Box, beside: number, under: number): boolean {
  if (Math.min(beside, under) >= 0) {
    if (Math.min(a.width, b.width) >= leastSide) return true
    if (Math.min(a.height, b.height) >= leastSide) return false
  }
  return beside >= under
}

/**
 * What can be hit for each number drawn: its box with air around it, 24 by 24 at least, where neighbours allow. Of two
 * numbers whose boxes keep apart no targets overlap: each ends half way between them.
 */
export function pointerBoxes(boxes: readonly Box[], { width, height }: { readonly width: number; readonly height: number }): Box[] {
  return boxes.map((box) => {
    let [x, y]: [Span, Span] = [
      { from: 0, to: width },
      { from: 0, to: height },
    ]
    for (const other of boxes) {
      if (other === box) continue
      const [beside, under] = [between(across(box), across(other)), between(down(box), down(other))]
      if (beside < 0 && under < 0) continue
      if (partAcross(box, other, beside, under)) x = cut(x, across(box), across(other))
      else y = cut(y, down(box), down(other))
    }
    x = fitted(grown(across(box), width), x)
    y = fitted(grown(down(box), height), y)
    return { left: x.from, top: y.from, width: x.to - x.from, height: y.to - y.from }
  })
}
