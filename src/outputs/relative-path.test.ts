import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { relativePath } from './relative-path'

test('lines become steps from point to point, a ring stays closed', () => {
  expect(relativePath('M10.5 20L11.5 20L11.5 19.2Z')).toBe('M10.5 20l1 0 0-.8z')
  expect(relativePath('M0 0H4V-2h1v1m2 2l1 1')).toBe('M0 0l4 0 0-2 1 0 0 1M7 1l1 1')
})

test('a path with curves, or with finer digits, stays as it is', () => {
  expect(relativePath('M0 0A5 5 0 0 1 10 0')).toBe('M0 0A5 5 0 0 1 10 0')
  expect(relativePath('M0.125 0L1 1')).toBe('M0.125 0L1 1')
})

const tenth = fc.integer({ min: -30000, max: 30000 }).map((value) => value / 10)
test.prop([fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 40 })])(
  'no point moves, and a second pass changes nothing',
  (points) => {
    const path = relativePath(`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`)
    const [start = '', steps = ''] = path.slice(1).split('l')
    const numbers = (text: string) => (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number)
    let [x = NaN, y = NaN] = numbers(start)
    const found = [[x, y]]
    const flat = numbers(steps)
    for (let i = 0; i < flat.length; i += 2) {
      x += flat[i] ?? NaN
      y += flat[i + 1] ?? NaN
      found.push([x, y])
    }
    expect(found).toHaveLength(points.length)
    found.forEach(([foundX, foundY], i) => {
      expect(foundX).toBeCloseTo(points[i]?.[0] ?? NaN, 5)
      expect(foundY).toBeCloseTo(points[i]?.[1] ?? NaN, 5)
    })
    expect(relativePath(path)).toBe(path)
  },
)
