import { element, isElement, mapXml, type XmlElement } from '../xml-tree'
import { deckColors } from './deck-style'
import { stripedName } from './slide-items'

/** The name of the shape that is its slide's title. */
export const titleName = '标题'

type Children = XmlElement['children']

export const hasTag = (child: XmlElement | string, tag: string): child is XmlElement => isElement(child) && child.tag === tag

/** The first child of a tag. */
export const inside = ({ children }: XmlElement, tag: string): XmlElement | undefined =>
  children.find((child): child is XmlElement => hasTag(child, tag))
export const withChildren = (found: XmlElement, children: Children): XmlElement => ({ ...found, children })

/** What a shape is called. */
function nameOf(shape: XmlElement): string {
  const named = inside(shape, 'p:nvSpPr')
  return (named && inside(named, 'p:cNvPr')?.attrs.get('name')) ?? ''
}

/** One set of properties a paragraph, at its start: the library writes it again before every run. */
export function oneParagraphStart(paragraph: XmlElement): XmlElement {
  const first = inside(paragraph, 'a:pPr')
  return withChildren(
    paragraph,
    paragraph.children.filter((child) => !hasTag(child, 'a:pPr') || child === first),
  )
}

export const locks = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
export const titleHolder = element('p:nvPr', {}, element('p:ph', { type: 'title' }))

/** The slide's title is known as its title: outlines and screen readers go by it. */
function withTitle(shape: XmlElement): XmlElement {
  if (nameOf(shape) !== titleName) return shape
  const placed = (child: XmlElement | string) => (hasTag(child, 'p:cNvSpPr') ? locks : hasTag(child, 'p:nvPr') ? titleHolder : child)
  return withChildren(
    shape,
    shape.children.map((child) => (hasTag(child, 'p:nvSpPr') ? withChildren(child, child.children.map(placed)) : child)),
  )
}

/** Stripes of the colour of a plain fill, and an edge: LibreOffice draws stripes so fine that they fade. */
function striped(properties: XmlElement): Children {
  const plain = inside(properties, 'a:solidFill')
  const color = plain && inside(plain, 'a:srgbClr')
  if (!plain || !color) return properties.children
  const paper = element('a:bgClr', {}, element('a:srgbClr', { val: deckColors.paper }))
  const stripes = element('a:pattFill', { prst: 'dkUpDiag' }, element('a:fgClr', {}, color), paper)
  const edge = element('a:ln', { w: 12_700 }, element('a:solidFill', {}, color))
  return properties.children.filter((child) => !hasTag(child, 'a:ln')).flatMap((child) => (child === plain ? [stripes, edge] : [child]))
}

/** Stripes where a shape asks for them by its name: the library knows plain fills alone. */
function withStripes(shape: XmlElement): XmlElement {
  if (!nameOf(shape).startsWith(`${stripedName}：`)) return shape
  return withChildren(
    shape,
    shape.children.map((child) => (hasTag(child, 'p:spPr') ? withChildren(child, striped(child)) : child)),
  )
}

/** Attributes of links that the library leaves empty, and that strict readers stumble over. */
const emptyOfLinks = ['invalidUrl', 'action', 'tgtFrame', 'tooltip']

export function mendSlide(slide: XmlElement): XmlElement {
  // The library gives tables numbers that other parts have too. The slide itself, which has no name, is the first.
  let id = 1
  return mapXml(slide, (found) => {
    if (found.tag === 'p:cNvPr' && found.attrs.get('name')) return { ...found, attrs: new Map(found.attrs).set('id', String(++id)) }
    if (found.tag === 'a:p') return oneParagraphStart(found)
    if (found.tag === 'p:sp') return withStripes(withTitle(found))
    if (found.tag !== 'a:hlinkClick') return found
    return { ...found, attrs: new Map([...found.attrs].filter(([name, value]) => value !== '' || !emptyOfLinks.includes(name))) }
  })
}
