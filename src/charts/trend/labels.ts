import { isCrossed, markBoxes, valueText } from '~/charts/course/lines'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { wordBox, type Word } from '~/charts/draw/items'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import type { TrendGeometry } from './layout'

type Label = Omit<Word, 'color'>

/** A value's word, with the reading that it prints. */
export interface PlacedValue {
  readonly point: TrendPoint
  readonly word: Label
}

/** Whether a line rises away to the right of a point that it does not come down or up to. */
function risesAway(record: TrendRecord, index: number): boolean {
  const run = record.runs.find((members) => members.includes(index)) ?? []
  const at = run.indexOf(index)
  const value = record.points[index]?.value ?? 0
  const before = record.points[run[at - 1] ?? -1]
  const after = record.points[run[at + 1] ?? -1]
  return after !== undefined && after.value > value && (before === undefined || before.value >= value)
}

/** The ways in which a point's value may stand, best first; any of a group before those of the next. */
function candidates(record: TrendRecord, geometry: TrendGeometry, index: number): readonly (readonly Label[])[] {
  const point = record.points[index]
  if (!point) return []
  const { sizes, scale } = geometry
  const size = index === record.points.length - 1 ? sizes.last : sizes.value
  const lift = size / 2 + 10.5 * scale
  const drop = size / 2 + 8 * scale
  const [x, y] = [geometry.xOf(point.year), geometry.yOf(point.value)]
  const base = { text: valueText(point), size, bold: true, anchor: 'center' as const }
  const half = wordBox({ ...base, x: 0, y: 0 }).width / 2
  const within = Math.min(geometry.right - half, Math.max(geometry.left + half, x))
  const over = { ...base, x: within, y: y - lift }
  const under = { ...base, x: within, y: y + drop }
  const moved = (label: Label) =>
    [-half * 0.8, half * 0.8].map((by) => ({ ...label, x: Math.min(geometry.right - half, Math.max(geometry.left + half, x + by)) }))
  const aside = [x - half - 9 * scale, x + half + 9 * scale].filter((at) => at - half >= geometry.left && at + half <= geometry.right)
  const beside = aside.map((at) => ({ ...base, x: at, y }))
  const aims = record.targets.filter(({ year }) => year === point.year)
  // A target close over the reading leaves no room between them: then the value stands over both.
  const beyond = aims.map(({ value }) => ({ ...base, x: within, y: geometry.yOf(value) - size / 2 - 4 * scale }))
  // Over the line of a target that it does not reach, a value would read as if it were beaten.
  if (aims.some(({ value }) => point.value < value))
    return [
      [under, ...moved(under), ...beside],
      [over, ...moved(over), ...beyond],
    ]
  return [
    risesAway(record, index) ? [under, ...beside, over, ...moved(over), ...beyond] : [over, under, ...moved(over), ...beside, ...beyond],
  ]
}

/** The first of the labels that lies in the plot, free of what is taken; rather one that no line crosses. */
function firstFree(record: TrendRecord, geometry: TrendGeometry, labels: readonly Label[], taken: readonly Box[]): Label | undefined {
  const free = labels.filter((label) => {
    const box = wordBox(label)
    const inside = box.top >= 0 && box.top + box.height <= geometry.foot - 3 * geometry.scale
    return inside && !taken.some((other) => boxesOverlap(box, other))
  })
  return free.find((label) => !isCrossed(record, geometry, wordBox(label))) ?? free[0]
}

/**
 * The values of some points beside them: above, or below where the line rises away. One that finds no free place stays in
 * the table and in the sentence; the last one, which comes first, has to stand, over a zigzag if need be.
 */
export function placeValues(
  record: TrendRecord,
  geometry: TrendGeometry,
  indices: readonly number[],
  taken: readonly Box[],
): readonly PlacedValue[] {
  const marks = markBoxes(record, geometry)
  const placed: PlacedValue[] = []
  for (const index of indices) {
    const point = record.points[index]
    const others = marks.filter((_, at) => at !== index)
    const blocked = [...taken, ...placed.map(({ word }) => wordBox(word)), ...others]
    const ways = candidates(record, geometry, index)
    const find = (boxes: readonly Box[]) =>
      ways.map((labels) => firstFree(record, geometry, labels, boxes)).find((label) => label !== undefined)
    const word = find(blocked) ?? (index === record.points.length - 1 ? find(others) : undefined)
    if (point && word) placed.push({ point, word })
  }
  return placed
}
