import type { Box, Point } from '~/charts/draw/box'
import type { TrendLine, TrendPoint } from '~/selectors/figure/record-parts'

/** What is drawn as lines over years, alone or as one panel among others. */
type Course = Pick<TrendLine, 'points' | 'runs'>

/** Where years and values are placed, in pixels: what the parts that both kinds of trend draw alike depend on. */
export interface CoursePlot {
  readonly scale: number
  readonly top: number
  readonly foot: number
  /** Width of one year; of one that is empty before a break at most that. */
  readonly band: number
  readonly xOf: (year: number) => number
  readonly yOf: (value: number) => number
}

/** A value without its unit, and never without what bounds it: 2458.8, 突破110000 */
export const valueText = ({ printed }: TrendPoint): string => `${printed.lead}${printed.number}`

/** Whether a straight line between two points passes through a box (Liang and Barsky's clipping). */
function crosses(box: Box, [x0, y0]: Point, [x1, y1]: Point): boolean {
  let enter = 0
  let leave = 1
  const edges: readonly Point[] = [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.left + box.width - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.top + box.height - y0],
  ]
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}

/** The straight pieces of the lines, in pixels. */
function lineSegments(record: Course, geometry: CoursePlot): readonly (readonly [Point, Point])[] {
  return record.runs.flatMap((run) => {
    const places = run.flatMap((index): Point[] => {
      const point = record.points[index]
      return point ? [[geometry.xOf(point.year), geometry.yOf(point.value)]] : []
    })
    return places.slice(1).map((place, at): [Point, Point] => [places[at] ?? place, place])
  })
}

/** Whether a line of the trend passes through a box. */
export function isCrossed(record: Course, geometry: CoursePlot, box: Box): boolean {
  return lineSegments(record, geometry).some(([from, to]) => crosses(box, from, to))
}

/** The square round each mark, in pixels. */
export function markBoxes(record: Pick<Course, 'points'>, geometry: CoursePlot): readonly Box[] {
  const r = 6 * geometry.scale
  return record.points.map((point) => ({
    left: geometry.xOf(point.year) - r,
    top: geometry.yOf(point.value) - r,
    width: 2 * r,
    height: 2 * r,
  }))
}
