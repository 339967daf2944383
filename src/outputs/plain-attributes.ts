/** Style properties that SVG also knows as attributes, and that our charts use. */
const presentation = new Set([
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'fill',
  'stroke',
  'stroke-width',
  'opacity',
  'stroke-dasharray',
])
const dropped = new Set(['class', 'pointer-events', 'cursor', 'baseProfile', 'version', 'xmlns:xlink', 'role', 'aria-labelledby'])

/** `font: bold 12px 'PingFang SC',sans-serif` as the properties that it represents. */
function fontParts(font: string): [string, string][] {
  const parts = /^(?:(bold|normal|\d{3}) )?([\d.]+)(?:px)? (.+)$/.exec(font)
  if (parts === null) throw new Error(`unknown font in a picture: ${font}`)
  const [, weight = '400', size = '', family = ''] = parts
  return [
    ['font-size', size],
    ['font-family', family],
    ['font-weight', weight === 'bold' ? '700' : weight.replace('normal', '400')],
  ]
}

function declarations(style: string): [string, string][] {
  return style
    .split(';')
    .filter((part) => part.trim() !== '')
    .flatMap((part): [string, string][] => {
      const colon = part.indexOf(':')
      const [name, value] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()]
      if (name === 'font') return fontParts(value)
      if (dropped.has(name)) return []
      if (!presentation.has(name)) throw new Error(`a picture cannot carry the style ${name}`)
      return [[name, value.replace(/^([\d.]+)px$/, '$1')]]
    })
}

/**
 * An element's attributes without `style` (a strict content security policy drops it), classes, hover and pointer attributes and
 * ECharts' own data. Throws at a style that has no attribute of its own.
 */
export function plainAttributes(attrs: ReadonlyMap<string, string>): Map<string, string> {
  const plain = new Map<string, string>()
  for (const [name, value] of attrs) {
    if (name === 'style') declarations(value).forEach(([property, set]) => plain.set(property, set))
    else if (!dropped.has(name) && !name.startsWith('ecmeta_')) plain.set(name, value)
  }
  if (plain.get('stroke-width') === '0') ['stroke', 'stroke-width', 'stroke-linejoin'].forEach((name) => plain.delete(name))
  return plain
}
