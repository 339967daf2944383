import type { Point } from '~/charts/draw/box'

interface Way {
  readonly to: string
  readonly points: readonly Point[]
  readonly line: number
}

const nameOf = ([x, y]: Point): string => `${x} ${y}`

/** The ways out of every end of the lines, by the end's name. */
function waysOf(lines: readonly (readonly Point[])[]): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>()
  const add = (from: string, way: Way) => ways.set(from, [...(ways.get(from) ?? []), way])
  lines.forEach((points, line) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return
    add(nameOf(first), { to: nameOf(last), points, line })
    add(nameOf(last), { to: nameOf(first), points: [...points].reverse(), line })
  })
  return ways
}

/**
 * Lines that meet at their ends as one line that goes along each of them there and back: one element on a drawing in the
 * place of many. Lines that do not hang together stay apart. What is drawn is the same, as long as the stroke is opaque.
 */
export function joinLines(lines: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const ways = waysOf(lines)
  const walked = new Set<number>()
  const walk = (from: string): readonly Point[] =>
    (ways.get(from) ?? []).flatMap(({ to, points, line }) => {
      if (walked.has(line)) return []
      walked.add(line)
      return [...points, ...walk(to), ...[...points].reverse()]
    })
  return [...ways.keys()].map(walk).filter((points) => points.length > 0)
}
