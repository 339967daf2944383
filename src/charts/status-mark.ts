import type { StatusShape } from '~/domain/status'
import { above, circleItem, lineItem, outlineItem, toTenth, type GraphicItem } from './graphic-items'
import type { Point } from './point'

interface MarkPaint {
  readonly color: string
  readonly paper: string
}

type Draw = (centre: Point, r: number, paint: MarkPaint) => readonly GraphicItem[]

const discTick: Draw = ([x, y], r, { color, paper }) => [
  circleItem([x, y], r, { fill: color }),
  lineItem(
    [
      [x - r * 0.46, y + r * 0.02],
      [x - r * 0.12, y + r * 0.36],
      [x + r * 0.48, y - r * 0.32],
    ],
    { color: paper, width: r * 0.3 },
    above + 1,
  ),
]

const triangleDown: Draw = ([x, y], r, { color }) => [
  outlineItem(
    [
      [x - r * 0.9, y - r * 0.74],
      [x + r * 0.9, y - r * 0.74],
      [x, y + r * 0.8],
    ],
    { color, width: r * 0.28 },
  ),
]

const squareCross: Draw = ([x, y], r, { color }) => {
  const stroke = { color, width: r * 0.26 }
  const side = r * 0.86
  const arm = r * 0.42
  return [
    outlineItem(
      [
        [x - side, y - side],
        [x + side, y - side],
        [x + side, y + side],
        [x - side, y + side],
      ],
      stroke,
    ),
    lineItem(
      [
        [x - arm, y - arm],
        [x + arm, y + arm],
      ],
      stroke,
      above,
    ),
    lineItem(
      [
        [x - arm, y + arm],
        [x + arm, y - arm],
      ],
      stroke,
      above,
    ),
  ]
}

const halfRing: Draw = ([x, y], r, { color }) => [
  circleItem([x, y], r * 0.9, { color, width: r * 0.22 }),
  {
    type: 'sector',
    z: above,
    silent: true,
    shape: {
      cx: toTenth(x),
      cy: toTenth(y),
      r0: 0,
      r: toTenth(r * 0.9),
      startAngle: Math.PI / 2,
      endAngle: Math.PI * 1.5,
      clockwise: true,
    },
    style: { fill: color },
  },
]

const ring: Draw = (centre, r, { color }) => [circleItem(centre, r * 0.88, { color, width: r * 0.24 })]

/** Twelve dots round the circle. */
const dottedRing: Draw = (centre, r, { color }) => {
  const round = (2 * Math.PI * r * 0.88) / 12
  const dash = [toTenth(round * 0.35), toTenth(round * 0.65)]
  return [circleItem(centre, r * 0.88, { color, width: r * 0.24, dash })]
}

const notEqual: Draw = ([x, y], r, { color }) => {
  const stroke = { color, width: r * 0.24 }
  const bar = (offset: number): readonly Point[] => [
    [x - r * 0.85, y + offset],
    [x + r * 0.85, y + offset],
  ]
  const slash: readonly Point[] = [
    [x - r * 0.5, y + r * 0.85],
    [x + r * 0.5, y - r * 0.85],
  ]
  return [bar(-r * 0.32), bar(r * 0.32), slash].map((points) => lineItem(points, stroke, above))
}

const draws: Readonly<Record<StatusShape, Draw>> = {
  'disc-tick': discTick,
  'triangle-down': triangleDown,
  'square-cross': squareCross,
  'half-ring': halfRing,
  'dotted-ring': dottedRing,
  'not-equal': notEqual,
  ring,
}

/** The shape of a verdict round a centre, `r` pixels in radius: shape and word come before colour. */
export function statusMark(shape: StatusShape, centre: Point, r: number, paint: MarkPaint): readonly GraphicItem[] {
  return draws[shape](centre, r, paint)
}
