import type { Box } from '~/charts/draw/box'
import { above, lineItem, wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import { labelColour } from '~/charts/draw/label-colour'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { textWidth } from '~/lib/text-width'
import type { Segment, StructureSizes } from './height'
import type { StructureRow } from './layout'

/** The fill of a part: the categorical colours in their order. */
export function partColor(part: number, theme: ChartTheme): string {
  return theme.categories[part % theme.categories.length] ?? theme.bar
}

interface Placed {
  readonly segment: Segment
  readonly left: number
  readonly width: number
}

/** Sets words above the bar from the left without overlap, each no further right than leaves room for those after it. */
function placeAbove(segments: readonly Segment[], size: number, width: number): readonly Placed[] {
  const gap = size * 0.8
  const widths = segments.map((segment) => textWidth(segment.outside, size))
  let free = 0
  return segments.map((segment, at) => {
    const wide = widths[at] ?? 0
    const after = widths.slice(at + 1).reduce((sum, other) => sum + gap + other, 0)
    const left = Math.max(free, Math.min(segment.left, width - after - wide))
    free = left + wide + gap
    return { segment, left, width: wide }
  })
}

/** The word on a part. */
function insideWord({ inside, left, width }: Segment, { barTop }: StructureRow, { bar, label }: StructureSizes): Omit<Word, 'color'> {
  return { text: inside, x: left + width / 2, y: barTop + bar / 2, size: label, anchor: 'center', bold: true }
}

/** Where the value of each part is printed, name and all: on the part, or above it where it is too narrow. */
export function valueBoxes(
  row: StructureRow,
  sizes: StructureSizes,
  width: number,
): readonly { readonly part: number; readonly box: Box }[] {
  const outside = row.segments.filter((segment) => segment.outside !== '')
  const over = new Map(placeAbove(outside, sizes.label, width).map(({ segment, left }) => [segment.part, left]))
  return row.segments.map((segment) => {
    if (segment.inside !== '') return { part: segment.part, box: wordBox(insideWord(segment, row, sizes)) }
    const word = { text: segment.outside, x: over.get(segment.part) ?? segment.left, y: row.outsideY, size: sizes.label }
    return { part: segment.part, box: wordBox(word) }
  })
}

/** Words above narrow parts, each with a leader from its part. */
function aboveItems(row: StructureRow, sizes: StructureSizes, width: number, theme: ChartTheme): readonly GraphicItem[] {
  const outside = row.segments.filter((segment) => segment.outside !== '')
  const elbow = row.barTop - 2.5 * sizes.scale
  return placeAbove(outside, sizes.label, width).flatMap(({ segment, left, width: wide }) => {
    const centre = segment.left + segment.width / 2
    const x = Math.min(Math.max(centre, left + sizes.label * 0.5), left + wide - sizes.label * 0.5)
    const leader = lineItem(
      [
        [centre, row.barTop],
        [centre, elbow],
        [x, elbow],
        [x, row.outsideY + sizes.label * 0.56],
      ],
      { color: theme.ink2, width: 0.8 * sizes.scale },
      above,
    )
    return [leader, wordItem({ text: segment.outside, x: left, y: row.outsideY, size: sizes.label, color: theme.ink })]
  })
}

/** The words on and above the parts of one bar; every part is named on its mark. */
export function partLabels(row: StructureRow, sizes: StructureSizes, width: number, theme: ChartTheme): readonly GraphicItem[] {
  const inside = row.segments
    .filter((segment) => segment.inside !== '')
    .map((segment) => wordItem({ ...insideWord(segment, row, sizes), color: labelColour(partColor(segment.part, theme)) }))
  return [...inside, ...aboveItems(row, sizes, width, theme)]
}
