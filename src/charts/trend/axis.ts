import type { ChartContext } from '~/charts/chart'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { lineItem, wordBox, wordItem, type GraphicItem } from '~/charts/draw/items'
import { widthInUnits } from '~/charts/draw/type-size'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import type { TrendGeometry } from './layout'

/** Width of a year's band, in sizes of the axis' type, beside whose middle the value of the axis has room. */
const roomForValue = 5

/**
 * The axis line with a tick a year, and the years at the foot; a year without a reading recedes. Where a value is below 0, the line runs
 * through the plot and says so: at the foot it would make a loss look like nothing.
 */
export function axisItems(record: TrendRecord, geometry: TrendGeometry, { theme, frame }: ChartContext): readonly GraphicItem[] {
  const { foot, scale, sizes } = geometry
  const base = geometry.low < 0 ? Math.round(geometry.yOf(0)) - 0.5 : foot
  const stroke = { color: frame.medium === 'wall' ? theme.ink2 : theme.ink, width: scale }
  const line = lineItem(
    [
      [geometry.left, base],
      [geometry.right, base],
    ],
    stroke,
  )
  const crowd = Math.max(1, Math.ceil((sizes.axis * 2.6) / geometry.band))
  const years = record.years.flatMap((year, index) => {
    const x = geometry.xOf(year)
    const tick = lineItem(
      [
        [x, base],
        [x, base + 4 * scale],
      ],
      { ...stroke, color: theme.ink2 },
    )
    if ((record.years.length - 1 - index) % crowd !== 0) return [tick]
    const color = record.gaps.includes(year) ? theme.ink3 : theme.ink2
    return [tick, wordItem({ text: String(year), x, y: geometry.axisY, size: sizes.axis, color, anchor: 'center' })]
  })
  if (base === foot || geometry.band < roomForValue * sizes.axis) return [line, ...years]
  const value = { text: '0', x: geometry.left, y: base - sizes.axis * 0.72, size: sizes.axis, color: theme.ink3 }
  return [line, ...years, wordItem(value)]
}

/** A round step that crosses a plot of this span once or twice; null when none does. */
function gridStep(span: number): number | null {
  if (span <= 0) return null
  const power = 10 ** Math.floor(Math.log10(span))
  const step = [0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((part) => part * power).find((candidate) => Math.floor(span / candidate) <= 2)
  return step ?? null
}

/** What is left of a level line from `left` to `right` when it stops on both sides of the boxes that it meets. */
function stretches(left: number, right: number, y: number, boxes: readonly Box[]): readonly (readonly [number, number])[] {
  const met = boxes.filter((box) => box.top - 2 < y && y < box.top + box.height + 2).sort((a, b) => a.left - b.left)
  const starts = [left, ...met.map((box) => box.left + box.width + 4)]
  const ends = [...met.map((box) => box.left - 4), right]
  return starts.map((from, at): [number, number] => [from, ends[at] ?? right]).filter(([from, to]) => to > from)
}

/** At most two grid lines with their values, on wide pages alone; a line whose value would meet another text is left out. */
export function gridItems(
  record: TrendRecord,
  geometry: TrendGeometry,
  { theme, frame }: ChartContext,
  crossing: readonly Box[],
): readonly GraphicItem[] {
  const start = record.axisFrom
  const peak = Math.max(start, ...[...record.points, ...record.targets].map(({ value }) => value))
  const step = gridStep(peak - start)
  if (frame.medium === 'wall' || widthInUnits(frame) < 52 || step === null) return []
  return [1, 2].flatMap((times) => {
    const value = Math.round(step * (Math.floor(start / step) + times) * 1e6) / 1e6
    const y = Math.round(geometry.yOf(value)) + 0.5
    const word = { text: String(value), x: geometry.left, y: y - geometry.sizes.axis * 0.72, size: geometry.sizes.axis }
    if (value > peak || crossing.some((box) => boxesOverlap(wordBox(word), box))) return []
    const lines = stretches(geometry.left, geometry.right, y, crossing).map(([from, to]) =>
      lineItem(
        [
          [from, y],
          [to, y],
        ],
        { color: theme.rule, width: 1 },
      ),
    )
    return [...lines, wordItem({ ...word, color: theme.ink3 })]
  })
}
