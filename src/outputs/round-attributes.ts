const geometry = new Set([
  'd',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'transform',
  'viewBox',
  'font-size',
])

function rounded(text: string, digits: number): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => {
    const value = Number(Number(number).toFixed(digits))
    return String(value === 0 ? 0 : value)
  })
}

/**
 * Rounds places and sizes to a tenth of a pixel. Widths of lines keep two digits; turned or scaled elements and the content of
 * patterns keep three, since there a small error grows.
 */
export function roundAttributes(attrs: ReadonlyMap<string, string>, isPattern: boolean): Map<string, string> {
  return new Map(
    [...attrs].map(([name, value]) => {
      if (name === 'stroke-width') return [name, rounded(value, 2)]
      if (name === 'patternTransform' || name === 'stroke-dasharray') return [name, rounded(value, 3)]
      if (!geometry.has(name)) return [name, value]
      const isFine = isPattern || (name === 'transform' && /matrix|rotate|scale/.test(value))
      return [name, rounded(value, isFine ? 3 : 1)]
    }),
  )
}
