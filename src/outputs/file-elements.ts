import { centralDrop } from './file-font'
import { straightPattern } from './straight-pattern'
import type { XmlElement } from './xml-tree'

/** A text whose letters stand on a line that is given as a number: LibreOffice and librsvg do not know `dominant-baseline`. */
function onLine(text: XmlElement): XmlElement {
  const baseline = text.attrs.get('dominant-baseline')
  if (baseline === undefined) return text
  const size = Number(text.attrs.get('font-size'))
  if (baseline !== 'central' || !(size > 0)) throw new Error(`a picture’s words cannot be set on a line: ${baseline}, ${size} pixels`)
  const y = Number(text.attrs.get('y') ?? 0) + centralDrop * size
  const attrs = new Map([...text.attrs].filter(([name]) => name !== 'dominant-baseline'))
  return { ...text, attrs: attrs.set('y', String(Number(y.toFixed(1)))) }
}

/** A picture of ours, rounded, as other programs read it too: words on lines, patterns not turned. Inside our pages it stays as it was drawn. */
export function fileElements(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : fileElements(child)))
  const own = { ...element, children }
  if (own.tag === 'pattern') return straightPattern(own)
  return own.tag === 'text' ? onLine(own) : own
}
