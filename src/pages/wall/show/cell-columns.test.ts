import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Point } from '~/charts/draw/box'
import { hexFrame } from '~/charts/geography/hex-frame'
import { mapBox } from '~/charts/geography/map-frame'
import { HexMap } from '~/domain/place/hex-map'
import { cellColumns } from './cell-columns'

const hexMap = HexMap.parse(JSON.parse(readFileSync('public/data/maps/hex.json', 'utf8')))
const frame = { width: 1250, height: 825, u: 18, medium: 'wall' } as const
const columns = cellColumns({ hexMap }, frame)
const { edge, origin } = hexFrame(hexMap, mapBox(frame))
const cells = Object.values(hexMap.cells).flat()
const half = (Math.sqrt(3) / 2) * edge

const middleOf = ([column, row]: readonly [number, number]): Point => [
  origin[0] + (2 * column + (row % 2 === 0 ? 0 : 1)) * half,
  origin[1] - 1.5 * edge * row,
]

/** How often the ring goes round a point. */
function turns(ring: readonly Point[], [x, y]: Point): number {
  return ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    if (y1 <= y === y2 <= y || x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) <= x) return sum
    return sum + (y2 > y1 ? 1 : -1)
  }, 0)
}

test('the polygon holds the middle and the corners of every cell of an odd row, and none of an even row', () => {
  for (const cell of cells) {
    const [x, y] = middleOf(cell)
    const near: readonly Point[] = [
      [x, y],
      [x - 0.9 * half, y],
      [x, y - 0.9 * edge],
      [x, y + 0.9 * edge],
    ]
    const expected = cell[1] % 2 === 0 ? 0 : 1
    expect(near.map((point) => Math.abs(turns(columns.oddRows, point)))).toEqual(near.map(() => expected))
  }
})

test('the columns begin west of every cell, end at the easternmost, and each ends where cells end', () => {
  const even = cells.filter(([, row]) => row % 2 === 0).map((cell) => middleOf(cell)[0])
  const odd = cells.filter(([, row]) => row % 2 !== 0).map((cell) => middleOf(cell)[0])
  const east = columns.west + columns.count * columns.width
  expect(Math.min(...even)).toBeGreaterThan(columns.west)
  expect(Math.min(...odd)).toBeGreaterThan(columns.west + half)
  expect(Math.max(...even)).toBeLessThan(east)
  expect(Math.max(...odd)).toBeLessThan(east + half)
  for (const x of even) {
    const done = (x + half - columns.west) / columns.width
    expect(done).toBeCloseTo(Math.round(done), 6)
  }
})
