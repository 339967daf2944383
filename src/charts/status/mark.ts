import type { Point } from '~/charts/draw/box'
import { above, circleItem, lineItem, outlineItem, toTenth, type GraphicItem } from '~/charts/draw/items'
import type { StatusShape } from '~/domain/target/status'
import { statusParts, type StatusPart } from './shape-outlines'

interface MarkPaint {
  readonly color: string
  readonly paper: string
}

function ringItem({ r, width, dash }: Extract<StatusPart, { part: 'ring' }>, centre: Point, radius: number, color: string): GraphicItem {
  const stroke = { color, width: width * radius }
  return circleItem(centre, r * radius, dash ? { ...stroke, dash: dash.map((length) => toTenth(length * radius)) } : stroke)
}

function halfItem([x, y]: Point, r: number, color: string): GraphicItem {
  const shape = { cx: toTenth(x), cy: toTenth(y), r0: 0, r: toTenth(r), startAngle: Math.PI / 2, endAngle: Math.PI * 1.5, clockwise: true }
  return { type: 'sector', z: above, silent: true, shape, style: { fill: color } }
}

function partItem(part: StatusPart, centre: Point, radius: number, { color, paper }: MarkPaint): GraphicItem {
  if (part.part === 'disc') return circleItem(centre, part.r * radius, { fill: color })
  if (part.part === 'half') return halfItem(centre, part.r * radius, color)
  if (part.part === 'ring') return ringItem(part, centre, radius, color)
  const points = part.points.map(([x, y]): Point => [centre[0] + x * radius, centre[1] + y * radius])
  const width = part.width * radius
  if (part.part === 'outline') return outlineItem(points, { color, width })
  return part.paper ? lineItem(points, { color: paper, width }, above + 1) : lineItem(points, { color, width }, above)
}

/** The shape of a verdict round a centre, `r` pixels in radius: shape and word come before colour. */
export function statusMark(shape: StatusShape, centre: Point, r: number, paint: MarkPaint): readonly GraphicItem[] {
  return statusParts[shape].map((part) => partItem(part, centre, r, paint))
}
