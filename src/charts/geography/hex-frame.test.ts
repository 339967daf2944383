import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HexMap } from '~/domain/place/hex-map'
import { hexAspect, hexFrame } from './hex-frame'
import { insetRing } from './inset-ring'
import { mapHeight } from './map-frame'

const map = HexMap.parse(JSON.parse(readFileSync('public/data/maps/hex.json', 'utf8')))
const box = { left: 8, top: 8, width: 790, height: 520 }
const frame = hexFrame(map, box)
const centreOf = (adcode: string) => frame.rings.find((ring) => ring.adcode === adcode)?.centre ?? [NaN, NaN]

test('north is up: Shouyang stands above Zuoquan on the screen', () => {
  expect(centreOf('140725')[1]).toBeLessThan(centreOf('140722')[1])
})

test('the map fills its box in one direction and stays in the middle of the other', () => {
  const xs = frame.outline.map(([x]) => x)
  const ys = frame.outline.map(([, y]) => y)
  expect(Math.min(...xs)).toBeCloseTo(8)
  expect(Math.max(...xs)).toBeCloseTo(798)
  expect(Math.min(...ys) - 8).toBeCloseTo(528 - Math.max(...ys))
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(8)
})

test('a width has a height that leaves no more than a pixel of it unused', () => {
  for (const width of [292, 374, 564, 806, 1130]) {
    const margin = width < 640 ? 4 : 8
    const rest = mapHeight({ hexMap: map }, { width, u: 12, medium: 'page' }) - 2 * margin - (width - 2 * margin) * hexAspect(map)
    expect(rest).toBeGreaterThanOrEqual(0)
    expect(rest).toBeLessThan(1)
  }
  expect(mapHeight({ hexMap: map }, { width: 0, u: 12, medium: 'page' })).toBeGreaterThan(0)
})

test('an inset moves each edge by its own distance and leaves the others where they were', () => {
  for (const { points, beyond } of frame.rings) {
    const by = beyond.map((other) => (other === null ? 0 : 2))
    const moved = insetRing(points, by)
    moved.forEach((a, i) => {
      const b = moved[(i + 1) % moved.length] ?? a
      const [p, q] = [points[i] ?? a, points[(i + 1) % points.length] ?? b]
      const length = Math.hypot(q[0] - p[0], q[1] - p[1])
      const distance = ((q[1] - p[1]) * (a[0] - p[0]) - (q[0] - p[0]) * (a[1] - p[1])) / length
      expect(distance).toBeCloseTo(by[i] ?? NaN, 6)
    })
  }
})
