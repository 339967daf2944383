import { isElement, type XmlElement } from './xml-tree'

/** Tiles repeat, and with them what a number is off: to a thousandth, as patterns keep it. */
const fine = (value: number): number => Number(value.toFixed(3))

/** A stripe along the left edge of a turned tile, as lines that rise to the right; those of the neighbours cross the corners. */
function lines({ attrs }: XmlElement, side: number): readonly XmlElement[] {
  const width = Number(attrs.get('width'))
  const middle = (Number(attrs.get('x')) + width / 2) * Math.SQRT2
  const d = [0, 1, 2].map((step) => `M${fine(middle + step * side)} ${fine(-side)}l${fine(-2 * side)} ${fine(2 * side)}`).join('')
  const stroke: [string, string][] = [
    ['stroke', attrs.get('fill') ?? ''],
    ['stroke-width', String(width)],
    ['fill', 'none'],
  ]
  return [{ tag: 'path', attrs: new Map([['d', d], ...stroke]), children: [] }]
}

/** A dot in the middle of a turned tile, as it lies on all four edges of a straight one. */
function dots(dot: XmlElement, side: number): readonly XmlElement[] {
  const half = side / 2
  const places = [
    [0, half],
    [half, 0],
    [side, half],
    [half, side],
  ] as const
  return places.map(([x, y]) => ({ ...dot, attrs: new Map([...dot.attrs, ['cx', String(fine(x))], ['cy', String(fine(y))]]) }))
}

/**
 * A tile turned by 45° about the picture's corner as the straight one that gives the same pattern: LibreOffice does not turn patterns.
 * Others stay. Throws at what no pattern of ours has: another turn, or a tile of more than one stripe or dot.
 */
export function straightPattern(pattern: XmlElement): XmlElement {
  const turn = pattern.attrs.get('patternTransform')
  if (turn === undefined) return pattern
  const [only, ...others] = pattern.children
  if (turn !== 'rotate(45)' || !isElement(only) || others.length > 0 || !/^(rect|circle)$/.test(only.tag))
    throw new Error(`a picture’s pattern cannot be set straight: ${turn}`)
  const side = Number(pattern.attrs.get('width')) * Math.SQRT2
  const attrs = new Map([...pattern.attrs].filter(([name]) => name !== 'patternTransform'))
  const edge = String(fine(side))
  return {
    ...pattern,
    attrs: attrs.set('width', edge).set('height', edge),
    children: only.tag === 'rect' ? lines(only, side) : dots(only, side),
  }
}
