import { escapeMarkup } from '~/lib/escape-markup'
import { fileElements } from './file-elements'
import { fileStack } from './file-font'
import { plainAttributes } from './plain-attributes'
import { relativePath } from './relative-path'
import { roundAttributes } from './round-attributes'
import { isElement, parseXml, printXml, type XmlElement } from './xml-tree'

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

/** New ids in the order in which they stand in the picture. */
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

/** The font that every text has stands once on the root; the usual weight too, lest a bold page makes it bold. */
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
