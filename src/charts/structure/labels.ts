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

/** The words of a part: on it, or above the bar. */
interface PartLabel {
  readonly segment: Segment
  readonly word: Omit<Word, 'color'>
}

/** The words on the parts that have room for them. */
export function insideLabels({ segments, barTop }: StructureRow, { bar, label }: StructureSizes): readonly PartLabel[] {
  return segments
    .filter(({ inside }) => inside !== '')
    .map((segment) => {
      const { inside, left, width } = segment
      return { segment, word: { text: inside, x: left + width / 2, y: barTop + bar / 2, size: label, anchor: 'center', bold: true } }
    })
}

/** Sets words above the bar from the left without overlap, each no further right than leaves room for those after it. */
export function outsideLabels({ segments, outsideY }: StructureRow, { label }: StructureSizes, width: number): readonly PartLabel[] {
  const gap = label * 0.8
  const outside = segments.filter((segment) => segment.outside !== '')
  const widths = outside.map((segment) => textWidth(segment.outside, label))
  let free = 0
  return outside.map((segment, at) => {
    const wide = widths[at] ?? 0
    const after = widths.slice(at + 1).reduce((sum, other) => sum + gap + other, 0)
    const x = Math.max(free, Math.min(segment.left, width - after - wide))
    free = x + wide + gap
    return { segment, word: { text: segment.outside, x, y: outsideY, size: label } }
  })
}

/** The words of parts as they are painted, those above a bar each with a leader from its part. */
export function labelItems(
  inside: readonly PartLabel[],
  outside: readonly PartLabel[],
  { barTop, outsideY }: StructureRow,
  { scale, label }: StructureSizes,
  theme: ChartTheme,
): readonly GraphicItem[] {
  const elbow = barTop - 2.5 * scale
  return [
    ...inside.map(({ segment, word }) => wordItem({ ...word, color: labelColour(partColor(segment.part, theme)) })),
    ...outside.flatMap(({ segment, word }) => {
      const { left, width } = wordBox(word)
      const centre = segment.left + segment.width / 2
      const x = Math.min(Math.max(centre, left + label * 0.5), left + width - label * 0.5)
      const leader = [
        [centre, barTop],
        [centre, elbow],
        [x, elbow],
        [x, outsideY + label * 0.56],
      ] as const
      return [lineItem(leader, { color: theme.ink2, width: 0.8 * scale }, above), wordItem({ ...word, color: theme.ink })]
    }),
  ]
}
