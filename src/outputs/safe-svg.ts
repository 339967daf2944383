import { escapeMarkup } from '~/lib/escape-markup'
import { plainAttributes } from './plain-attributes'
import { relativePath } from './relative-path'
import { roundAttributes } from './round-attributes'
import { straightPattern } from './straight-pattern'
import { isElement, parseXml, printXml, type XmlElement } from './xml-tree'

/**
 * The fonts of pictures that leave us. The families of the page, but the freely licensed one first: programs that know one name alone
 * (LibreOffice) set the words as wide as they were laid out where it is installed; browsers go on to the one that they have.
 */
export const fileStack = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"

/** Ascent and descent of the first of them in sizes, as its `hhea` table has them (1160 and 288 of 1000 units). */
export const fileFont = { ascent: 1.16, descent: 0.288 }

/** How far under the middle of its line, as `dominant-baseline="central"` means it, the foot of the letters lies, in sizes. */
export const centralDrop = (fileFont.ascent - fileFont.descent) / 2

/** A text whose letters are on a line that is given as a number: LibreOffice and librsvg do not know `dominant-baseline`. */
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
function fileElements(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : fileElements(child)))
  const own = { ...element, children }
  if (own.tag === 'pattern') return straightPattern(own)
  return own.tag === 'text' ? onLine(own) : own
}

interface PictureAsk {
  /** Begins every id of the picture, so that pictures of one page do not share any. */
  readonly idPrefix: string
  readonly title: string
  readonly desc: string
  /** `file` where it leaves us for other programs; in a page of ours nothing may move when the live chart takes its place. */
  readonly use: 'page' | 'file'
}

/** Elements that paint nothing (ECharts' empty ground), and the words of an earlier pass. */
function isNeedless({ tag, attrs, children }: XmlElement): boolean {
  return (
    tag === 'title' || tag === 'desc' || (tag === 'rect' && children.length === 0 && attrs.get('fill') === 'none' && !attrs.has('stroke'))
  )
}

/** Polygons and polylines as paths, whose steps can be relative. */
function asPath({ tag, attrs, children }: XmlElement): XmlElement {
  const points = attrs.get('points')
  const d = points === undefined ? attrs.get('d') : `M${points}${tag === 'polygon' ? 'z' : ''}`
  if (d === undefined) return { tag, attrs, children }
  const rest = [...attrs].filter(([name]) => name !== 'points' && name !== 'd')
  return { tag: 'path', attrs: new Map([['d', relativePath(d)], ...rest]), children }
}

function cleaned(element: XmlElement, inPattern: boolean): XmlElement {
  const isPattern = inPattern || element.tag === 'pattern'
  const children = element.children.map((child) => (isElement(child) ? cleaned(child, isPattern) : child))
  const plain = {
    tag: element.tag,
    attrs: roundAttributes(plainAttributes(element.attrs), isPattern),
    children: children.filter((child) => !isElement(child) || !isNeedless(child)),
  }
  return isPattern ? plain : asPath(plain)
}

/** New ids in the order of the picture. */
function idsOf(element: XmlElement, prefix: string, ids = new Map<string, string>()): Map<string, string> {
  const id = element.attrs.get('id')
  if (id !== undefined) ids.set(id, `${prefix}-${ids.size}`)
  for (const child of element.children) if (isElement(child)) idsOf(child, prefix, ids)
  return ids
}

function renamed(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const attrs = new Map(
    [...element.attrs].map(([name, value]) => {
      if (name === 'id') return [name, ids.get(value) ?? value]
      return [name, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${ids.get(id) ?? id})`)]
    }),
  )
  return { ...element, attrs, children: element.children.map((child) => (isElement(child) ? renamed(child, ids) : child)) }
}

/** The font that every text has is set once, on the root; the usual weight too, lest a bold page makes it bold. */
function withoutFont(element: XmlElement, family: string): XmlElement {
  const attrs = new Map(element.attrs)
  if (attrs.get('font-family') === family) attrs.delete('font-family')
  if (attrs.get('font-weight') === '400') attrs.delete('font-weight')
  return { ...element, attrs, children: element.children.map((child) => (isElement(child) ? withoutFont(child, family) : child)) }
}

function firstFont({ attrs, children }: XmlElement): string | undefined {
  return (
    attrs.get('font-family') ??
    children
      .filter(isElement)
      .map(firstFont)
      .find((family) => family !== undefined)
  )
}

/**
 * Makes a picture that ECharts drew fit for publication: no style attributes, hover rules, classes or ECharts data; numbers rounded; ids
 * of its own; well-formed; named and described for a screen reader. The same input gives the same output, and a second pass changes nothing.
 */
export function safeSvg(svg: string, { idPrefix, title, desc, use }: PictureAsk): string {
  const prefix = idPrefix.replace(/[^\w-]/g, '-')
  const drawn = cleaned(parseXml(svg), false)
  const picture = use === 'file' ? fileElements(drawn) : drawn
  const family = firstFont(picture)
  const { children, attrs } = renamed(family === undefined ? picture : withoutFont(picture, family), idsOf(picture, prefix))
  const words = [
    { tag: 'title', attrs: new Map(), children: [escapeMarkup(title)] },
    { tag: 'desc', attrs: new Map(), children: [escapeMarkup(desc)] },
  ]
  const font: [string, string][] =
    family === undefined
      ? []
      : [
          ['font-family', use === 'file' ? fileStack : family],
          ['font-weight', '400'],
        ]
  return printXml({ tag: 'svg', attrs: new Map([...attrs, ...font, ['role', 'img']]), children: [...words, ...children] })
}
