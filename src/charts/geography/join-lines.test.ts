import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Point } from '~/charts/draw/box'
import { joinLines } from './join-lines'

const point = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
const stretch = ([ax, ay]: Point, [bx, by]: Point) => [`${ax} ${ay}`, `${bx} ${by}`].sort().join(' - ')
const stretches = (lines: readonly (readonly Point[])[]) =>
  new Set(
    lines.flatMap((line) =>
      line.slice(1).flatMap((to, at) => {
        const from = line[at] ?? to
        return from[0] === to[0] && from[1] === to[1] ? [] : [stretch(from, to)]
      }),
    ),
  )

check.prop([fc.array(fc.array(point, { minLength: 2, maxLength: 4 }), { maxLength: 8 })])(
  'joined lines run along every stretch of the lines, and along no other',
  (lines) => {
    expect(stretches(joinLines(lines))).toEqual(stretches(lines))
  },
)

test('lines that hang together become one, those that do not stay apart', () => {
  const star: Point[][] = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [-1, 0],
    ],
  ]
  expect(joinLines(star)).toHaveLength(1)
  expect(
    joinLines([
      ...star,
      [
        [5, 5],
        [6, 5],
      ],
    ]),
  ).toHaveLength(2)
})
