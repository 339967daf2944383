import type { XmlElement } from '../xml-tree'

/** The numbers of a path or a transformation, in their order. */
export const numbersOf = (text: string): readonly number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)

/** How many numbers a command of a path takes, and which of them are places: x at the first, y at the second of each pair. */
const commands: Readonly<Record<string, { readonly count: number; readonly x: readonly number[]; readonly y: readonly number[] }>> = {
  M: { count: 2, x: [0], y: [1] },
  L: { count: 2, x: [0], y: [1] },
  H: { count: 1, x: [0], y: [] },
  V: { count: 1, x: [], y: [0] },
  C: { count: 6, x: [0, 2, 4], y: [1, 3, 5] },
  A: { count: 7, x: [5], y: [6] },
}

/** A path moved by whole steps; what is written as steps from the last point stays. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([A-Za-z])([^A-Za-z]*)/g, (match: string, letter: string, text: string) => {
    const command = commands[letter]
    if (!command) return match
    const numbers = numbersOf(text)
    const moved = numbers.map((value, index) => {
      const at = index % command.count
      return command.x.includes(at) ? value + dx : command.y.includes(at) ? value + dy : value
    })
    return (
      letter +
      moved
        .map((value) => Number(value.toFixed(3)))
        .join(' ')
        .replaceAll(' -', '-')
    )
  })
}

/** The last two numbers of a translation or a matrix are a place. */
function movedTransform(transform: string, dx: number, dy: number): string {
  const parts = /^(translate|matrix)\(([^)]*)\)$/.exec(transform)
  if (!parts) throw new Error(`a picture’s part cannot be moved: ${transform}`)
  const numbers = (parts[2] ?? '').split(/[\s,]+/).map(Number)
  const moved = numbers.map((value, index) =>
    index === numbers.length - 2 ? value + dx : index === numbers.length - 1 ? value + dy : value,
  )
  return `${parts[1]}(${moved.map((value) => Number(value.toFixed(3))).join(' ')})`
}

const horizontal = new Set(['x', 'cx', 'x1', 'x2'])
const vertical = new Set(['y', 'cy', 'y1', 'y2'])

/** An element without children, elsewhere. Throws where its place is said in a way that our pictures do not use. */
export function moveElement(element: XmlElement, dx: number, dy: number): XmlElement {
  const { attrs } = element
  const turned = attrs.has('transform')
  const moved = new Map(
    [...attrs].map(([name, value]) => {
      if (name === 'transform') return [name, movedTransform(value, dx, dy)]
      if (turned) return [name, value]
      if (name === 'd') return [name, movedPath(value, dx, dy)]
      if (horizontal.has(name)) return [name, String(Number((Number(value) + dx).toFixed(3)))]
      if (vertical.has(name)) return [name, String(Number((Number(value) + dy).toFixed(3)))]
      return [name, value]
    }),
  )
  return { ...element, attrs: moved }
}

/** The position of an element: its place, or the beginning of its path; null where it says none. */
export function placeOfElement({ attrs }: XmlElement): readonly [x: number, y: number] | null {
  const transform = /^(?:translate|matrix)\(([^)]*)\)$/.exec(attrs.get('transform') ?? '')?.[1]
  const text = transform ?? attrs.get('d') ?? [attrs.get('x') ?? attrs.get('cx'), attrs.get('y') ?? attrs.get('cy')].join(' ')
  const numbers = numbersOf(text)
  const [x, y] = transform === undefined ? numbers : numbers.slice(-2)
  return x === undefined || y === undefined ? null : [x, y]
}
