import type { Box } from '~/charts/draw/box'
import { textWidth } from '~/lib/text-width'
import { parseXml, type XmlElement } from '~/outputs/xml-tree'

export interface PictureWord {
  readonly text: string
  readonly size: number
  readonly box: Box
}

type Move = readonly [x: number, y: number]

/** Where an element moves its content to; anything but a plain shift of words would need another measure. */
function moveOf(element: XmlElement): Move {
  const [, x = '0', y = '0'] = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(element.attrs.get('transform') ?? '') ?? []
  return [Number(x), Number(y)]
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const plain = (text: string): string => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)

/** Ink is lower than a line of type: figures reach .8 em at most, Chinese one em. */
const inkHeight = (text: string): number => (/^[\d.—%/-]+$/.test(text) ? 0.8 : 1)

interface Inherited {
  readonly move: Move
  readonly size: number
  readonly weight: string
}

function words(element: XmlElement, { move: [fromX, fromY], ...above }: Inherited): readonly PictureWord[] {
  const [x, y] = moveOf(element)
  const size = Number(element.attrs.get('font-size') ?? above.size)
  const weight = element.attrs.get('font-weight') ?? above.weight
  const move: Move = [fromX + x, fromY + y]
  if (element.tag !== 'text')
    return element.children.flatMap((child) => (typeof child === 'string' ? [] : words(child, { move, size, weight })))
  if (/matrix|rotate|scale/.test(element.attrs.get('transform') ?? ''))
    throw new Error('words that are turned or scaled want another measure')
  const text = plain(element.children.filter((child) => typeof child === 'string').join(''))
  const width = textWidth(text, size, weight === '700')
  const anchor = element.attrs.get('text-anchor') ?? 'start'
  const left = move[0] + Number(element.attrs.get('x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const middle = move[1] + Number(element.attrs.get('y') ?? 0) - (element.attrs.get('dominant-baseline') === 'central' ? 0 : size * 0.36)
  const height = size * inkHeight(text)
  return [{ text, size, box: { left, top: middle - height / 2, width, height } }]
}

/** Every word of a picture with the box that it fills, read back from its SVG. */
export function pictureWords(svg: string): readonly PictureWord[] {
  return words(parseXml(svg), { move: [0, 0], size: 12, weight: '400' })
}
