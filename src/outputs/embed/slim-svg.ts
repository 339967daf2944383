import { tenth } from '../picture/piece'
import { isElement, parseXml, printXml, type XmlElement } from '../xml-tree'
import { moveElement, numbersOf, placeOfElement } from './move-element'

type Corner = readonly [left: number, top: number]
type Child = XmlElement | string

const places = new Set(['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'transform'])

/**
 * To half a pixel: hairlines keep their place between two pixels, and nobody sees a quarter of one. A minus sign that becomes that of
 * nothing also kept two numbers apart: 32-.1 is 32 0, never 320.
 */
function halved(text: string): string {
  return text.replace(/-?\d*\.\d+/g, (number, at: number) => {
    const half = String(Math.round(Number(number) * 2) / 2 || 0).replace(/^(-?)0\./, '$1.')
    const kept = number.startsWith('-') && !half.startsWith('-') && /\d/.test(text[at - 1] ?? '')
    return kept ? ` ${half}` : half
  })
}

/** What is turned, scaled or repeated shows a small error many times: it keeps its numbers. */
const isFine = ({ tag, attrs }: XmlElement) => tag === 'pattern' || /matrix|rotate|scale/.test(attrs.get('transform') ?? '')

/** A path of many steps, each from the last point, would add up what each is off. */
const mostSteps = 12
const isLong = (name: string, value: string) => name === 'd' && numbersOf(value).length > mostSteps && /[a-y]/.test(value)

function slimAttributes(element: XmlElement): Map<string, string> {
  const attrs = new Map([...element.attrs].map(([name, value]) => [name, places.has(name) && !isLong(name, value) ? halved(value) : value]))
  const moved = element.tag === 'text' ? /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attrs.get('transform') ?? '') : null
  if (moved) {
    attrs.delete('transform')
    attrs.set('x', moved[1] ?? '0').set('y', moved[2] ?? '0')
  }
  if (attrs.get('text-anchor') === 'start') attrs.delete('text-anchor')
  // A line from one point to another has no corner.
  if (numbersOf(attrs.get('d') ?? '').length <= 4) attrs.delete('stroke-linejoin')
  return attrs
}

/** A filled shape and the line round it, drawn as two, are one shape with a line. */
function outlined(shape: XmlElement, line: Child | undefined): XmlElement | null {
  if (!isElement(line) || shape.tag !== 'path' || line.tag !== 'path' || shape.children.length > 0) return null
  const same = shape.attrs.get('d') === line.attrs.get('d') && !shape.attrs.has('stroke') && line.attrs.get('fill') === 'none'
  const fill = shape.attrs.get('fill')
  if (!same || fill === undefined || [...shape.attrs.keys()].some((name) => name !== 'd' && name !== 'fill')) return null
  return { ...line, attrs: new Map([...line.attrs, ['fill', fill]]) }
}

function joined(children: readonly Child[]): readonly Child[] {
  const list: Child[] = []
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    const one = isElement(child) ? outlined(child, children[index + 1]) : null
    if (one) index += 1
    if (child !== undefined) list.push(one ?? child)
  }
  return list
}

/** What has neither fill nor line is not seen. */
const isSeen = (child: Child) =>
  !isElement(child) || child.children.length > 0 || child.attrs.get('fill') !== 'none' || child.attrs.has('stroke')

const stretch = /^matrix\(([-\d.]+)[ ,]0[ ,]0[ ,]([-\d.]+)[ ,]([-\d.]+)[ ,]([-\d.]+)\)$/

/** A path of straight steps that is stretched, not turned, as the path that it becomes; a line would be stretched with it. */
function unstretched(element: XmlElement): XmlElement {
  const { tag, attrs } = element
  const [, width, height, left, top] = stretch.exec(attrs.get('transform') ?? '') ?? []
  const steps = /^M([^a-zA-Z]*)l([^a-zA-Z]*)z$/.exec(attrs.get('d') ?? '')
  if (tag !== 'path' || top === undefined || !steps || attrs.has('stroke')) return element
  const scaled = (text: string, x: number, y: number) =>
    numbersOf(text).map((value, index) => tenth(value * Number(index % 2 === 0 ? width : height) + (index % 2 === 0 ? x : y)))
  const d = `M${scaled(steps[1] ?? '', Number(left), Number(top)).join(' ')}l${scaled(steps[2] ?? '', 0, 0).join(' ')}z`
  return {
    ...element,
    attrs: new Map([['d', d.replaceAll(' -', '-')], ...[...attrs].filter(([name]) => name !== 'd' && name !== 'transform')]),
  }
}

function slim(root: XmlElement): XmlElement {
  const element = unstretched(root)
  if (isFine(element)) return element
  const children = joined(element.children.filter(isSeen)).map((child) => (isElement(child) ? slim(child) : child))
  return { tag: element.tag, attrs: slimAttributes(element), children }
}

/** The last of the corners that are left of and above a place; -1 where none is. */
function cellOf(child: Child, cells: readonly Corner[]): number {
  if (!isElement(child) || child.children.some(isElement)) return -1
  const place = placeOfElement(child)
  return place === null ? -1 : cells.findLastIndex(([left, top]) => place[0] >= left - 1 && place[1] >= top - 1)
}

/**
 * The parts of a drawing that are made alike, each in a group at its corner: inside it the same words have the same coordinates, which
 * packs well. What belongs to no part comes first; the parts do not overlap, so their order does not matter.
 */
function grouped(picture: XmlElement, cells: readonly Corner[]): XmlElement {
  if (cells.length < 2) return picture
  const groups = cells.map((): Child[] => [])
  const rest: Child[] = []
  for (const child of picture.children) (groups[cellOf(child, cells)] ?? rest).push(child)
  const parts = groups.map((children, index): XmlElement => {
    const [left, top] = cells[index] ?? [0, 0]
    const at = new Map([['transform', `translate(${[left, top].map((value) => Number(value.toFixed(1))).join(' ')})`]])
    return { tag: 'g', attrs: at, children: children.map((child) => (isElement(child) ? moveElement(child, -left, -top) : child)) }
  })
  return { ...picture, children: [...rest, ...parts] }
}

/**
 * A safe picture in fewer bytes, for a page that carries it several times: to half a pixel it is the same.
 * @param cells the corners of parts that are made alike, as `drawingCells` gives them
 */
export function slimSvg(svg: string, cells: readonly Corner[]): string {
  const { attrs, ...root } = grouped(parseXml(svg), cells)
  // Its page has this weight.
  return printXml(slim({ ...root, attrs: new Map([...attrs].filter(([name, value]) => name !== 'font-weight' || value !== '400')) }))
}
