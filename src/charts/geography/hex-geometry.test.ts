import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HexMap } from '~/domain/place/hex-map'
import { hexGeometry, type HexRing } from './hex-geometry'

const map = HexMap.parse(JSON.parse(readFileSync('public/data/maps/hex.json', 'utf8')))
const { rings, outline } = hexGeometry(map)
const ringOf = (adcode: string) => rings.find((ring) => ring.adcode === adcode)

function area(points: HexRing['points']): number {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Every directed edge of a ring with the county on its other side. */
function edges({ adcode, points, beyond }: HexRing) {
  return points.map((from, i) => ({ own: adcode, other: beyond[i] ?? null, from, to: points[(i + 1) % points.length] ?? from }))
}

test('the eleven counties of 810 cells are one ring each, in division order', () => {
  expect(Object.values(map.cells).flat()).toHaveLength(810)
  const order = ['140702', '140703', '140721', '140722', '140723', '140724', '140725', '140727', '140728', '140729', '140781']
  expect(rings.map(({ adcode }) => adcode)).toEqual(order)
})

test('a ring encloses the area of its cells, anticlockwise', () => {
  const cell = (3 * Math.sqrt(3) * map.edgeKm ** 2) / 2
  for (const { adcode, points } of rings) expect(area(points)).toBeCloseTo((map.cells[adcode]?.length ?? 0) * cell, 6)
  expect(area(outline)).toBeCloseTo(810 * cell, 6)
  expect(cell).toBeCloseTo(map.cellAreaKm2, 2)
})

test('two counties share their border edge for edge, with identical ends', () => {
  const keyOf = (from: readonly number[], to: readonly number[]) => JSON.stringify([from, to])
  const owners = new Map(rings.flatMap((ring) => edges(ring).map(({ own, from, to }) => [keyOf(from, to), own] as const)))
  for (const { other, from, to } of rings.flatMap(edges)) expect(owners.get(keyOf(to, from)) ?? null).toBe(other)
})

test('every county can be reached from every other over shared borders', () => {
  const reached = new Set(['140702'])
  for (const adcode of reached) ringOf(adcode)?.beyond.forEach((other) => other !== null && reached.add(other))
  expect(reached.size).toBe(11)
})

test('Shouyang lies north of Zuoquan, Lingshi west of Xiyang', () => {
  expect(ringOf('140725')?.centre[1]).toBeGreaterThan(ringOf('140722')?.centre[1] ?? Infinity)
  expect(ringOf('140729')?.centre[0]).toBeLessThan(ringOf('140724')?.centre[0] ?? -Infinity)
})

test('a county in two pieces, or one with a hole, is refused by name', () => {
  const of = (cells: readonly (readonly [number, number])[]) =>
    HexMap.parse({ id: 'x', cellAreaKm2: 20, edgeKm: 2.7745, cells: { '140702': cells } })
  expect(() =>
    hexGeometry(
      of([
        [0, 0],
        [5, 5],
      ]),
    ),
  ).toThrow('140702')
  expect(() =>
    hexGeometry(
      of([
        [0, 1],
        [1, 1],
        [0, 0],
        [2, 0],
        [0, -1],
        [1, -1],
      ]),
    ),
  ).toThrow('140702')
  expect(
    hexGeometry(
      of([
        [0, 0],
        [1, 0],
      ]),
    ).rings[0]?.points,
  ).toHaveLength(10)
})
