import { isCrossed, markBoxes } from '~/charts/course/lines'
import { valueText } from '~/charts/course/lines'
import { zigzagBox } from '~/charts/course/zigzag'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { wordBox, type Word } from '~/charts/draw/items'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { PanelGeometry } from './layout'

type Label = Omit<Word, 'color'>

/** A value's word, with the reading that it prints. */
export interface PanelValue {
  readonly point: TrendPoint
  readonly word: Label
}

/** So large a part of a mark on the city's own trend is one in a small trend. */
export const markShare = 0.74

/** The words of a value round its point, best first: behind the last one where there is room, over it, under it. */
function candidates({ points }: PanelGeometry['panel'], index: number, geometry: PanelGeometry, size: number): readonly Label[] {
  const point = points[index]
  if (!point) return []
  const { scale, left, right } = geometry
  const [x, y] = [geometry.xOf(point.year), geometry.yOf(point.value)]
  const base = { text: valueText(point), size, bold: true }
  const { width } = wordBox({ ...base, x: 0, y: 0 })
  // At the panel's edge a word is anchored there, so that a wider face does not leave the frame.
  const within: Pick<Label, 'x' | 'anchor'> =
    x - width / 2 < left ? { x: left, anchor: 'left' } : x + width / 2 > right ? { x: right, anchor: 'right' } : { x, anchor: 'center' }
  const over = { ...base, ...within, y: y - size / 2 - 6.5 * scale }
  const under = { ...base, ...within, y: y + size / 2 + 6.5 * scale }
  const beside = { ...base, x: x + 8 * scale, y, anchor: 'left' as const }
  const behind = index === points.length - 1 && beside.x + width <= right ? [beside] : []
  return [...behind, over, under]
}

/** A word's box with the room that a finger wants round it. */
function withAir({ left, top, width, height }: Box, scale: number): Box {
  const [x, y] = [5 * scale, 6 * scale]
  return { left: left - x, top: top - y, width: width + 2 * x, height: height + 2 * y }
}

/** Whether every year has room for its value in all panels, not the first and the last alone: one rule for all that stand side by side. */
export function hasRoomForAll(panels: readonly PanelGeometry[], size: number): boolean {
  const points = panels.flatMap(({ panel }) => panel.points)
  const widest = Math.max(0, ...points.map((point) => wordBox({ text: valueText(point), x: 0, y: 0, size, bold: true }).width))
  return panels.every(({ band, scale }) => widest + 10 * scale <= band)
}

/**
 * The values of a small trend: the last always, the first where it finds a free place, the others where `all` are asked for.
 * What is not printed stands in the table.
 */
export function panelValues(geometry: PanelGeometry, size: number, all: boolean): readonly PanelValue[] {
  const { panel, scale, top, foot } = geometry
  const last = panel.points.length - 1
  const others = all ? panel.points.map((_, at) => at) : []
  const marks = markBoxes(panel, { ...geometry, scale: scale * markShare })
  const strips = panel.breaks.map((shown) => zigzagBox(shown, geometry))
  const placed = new Map<number, Label>()
  for (const index of new Set([last, 0, ...others].filter((at) => at >= 0))) {
    const ways = candidates(panel, index, geometry, size)
    const words = [...placed.values()].map((word) => withAir(wordBox(word), scale))
    const isClear = (label: Label): boolean => {
      const box = wordBox(label)
      const inside = box.top >= top && box.top + box.height <= foot - 2 * scale
      const taken = [...words, ...marks.filter((_, at) => at !== index), ...(index === last ? [] : strips)]
      return inside && !taken.some((other) => boxesOverlap(box, other)) && !isCrossed(panel, geometry, box)
    }
    const chosen = ways.find(isClear) ?? (index === last ? ways[0] : undefined)
    if (chosen) placed.set(index, chosen)
  }
  return panel.points.flatMap((point, index): PanelValue[] => {
    const word = placed.get(index)
    return word ? [{ point, word }] : []
  })
}
