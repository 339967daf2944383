import type { Point } from '~/charts/draw/box'
import type { StatusShape } from '~/domain/target/status'

/** One part of a verdict's shape, in a circle of radius 1 round 0; `paper` marks what is cut out of a disc. */
export type StatusPart =
  | { readonly part: 'disc'; readonly r: number }
  /** The left half of a disc. */
  | { readonly part: 'half'; readonly r: number }
  | { readonly part: 'ring'; readonly r: number; readonly width: number; readonly dash?: readonly [number, number] }
  | { readonly part: 'outline'; readonly points: readonly Point[]; readonly width: number }
  | { readonly part: 'line'; readonly points: readonly Point[]; readonly width: number; readonly paper?: true }

/** Twelve dots round the circle. */
const dot = (2 * Math.PI * 0.88) / 12

const bar = (y: number): readonly Point[] => [
  [-0.85, y],
  [0.85, y],
]

/** The shapes of the verdicts, for charts and for words on the page alike. */
export const statusParts: Readonly<Record<StatusShape, readonly StatusPart[]>> = {
  'disc-tick': [
    { part: 'disc', r: 1 },
    {
      part: 'line',
      points: [
        [-0.46, 0.02],
        [-0.12, 0.36],
        [0.48, -0.32],
      ],
      width: 0.3,
      paper: true,
    },
  ],
  'triangle-down': [
    {
      part: 'outline',
      points: [
        [-0.9, -0.74],
        [0.9, -0.74],
        [0, 0.8],
      ],
      width: 0.28,
    },
  ],
  'square-cross': [
    {
      part: 'outline',
      points: [
        [-0.86, -0.86],
        [0.86, -0.86],
        [0.86, 0.86],
        [-0.86, 0.86],
      ],
      width: 0.26,
    },
    {
      part: 'line',
      points: [
        [-0.42, -0.42],
        [0.42, 0.42],
      ],
      width: 0.26,
    },
    {
      part: 'line',
      points: [
        [-0.42, 0.42],
        [0.42, -0.42],
      ],
      width: 0.26,
    },
  ],
  'half-ring': [
    { part: 'ring', r: 0.9, width: 0.22 },
    { part: 'half', r: 0.9 },
  ],
  'dotted-ring': [{ part: 'ring', r: 0.88, width: 0.24, dash: [dot * 0.35, dot * 0.65] }],
  'not-equal': [
    { part: 'line', points: bar(-0.32), width: 0.24 },
    { part: 'line', points: bar(0.32), width: 0.24 },
    {
      part: 'line',
      points: [
        [-0.5, 0.85],
        [0.5, -0.85],
      ],
      width: 0.24,
    },
  ],
  ring: [{ part: 'ring', r: 0.88, width: 0.24 }],
}
