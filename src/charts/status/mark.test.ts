import { expect, test } from 'vitest'
import type { StatusShape } from '~/domain/target/status'
import { statusMark } from './mark'

const shapes: readonly StatusShape[] = ['disc-tick', 'triangle-down', 'square-cross', 'half-ring', 'dotted-ring', 'not-equal', 'ring']
const paint = { color: '#1d2529', paper: '#faf8f3' }

test('every verdict has a shape of its own, told apart without colour', () => {
  const drawn = shapes.map((shape) => JSON.stringify(statusMark(shape, [0, 0], 6, paint)))
  expect(new Set(drawn).size).toBe(shapes.length)
})

test.each(shapes)('the shape %s scales with its radius and stays within it', (shape) => {
  const json = JSON.stringify(
    statusMark(shape, [0, 0], 100, paint).map(({ type, ...rest }) => ('shape' in rest ? [type, rest.shape] : [type])),
  )
  const lengths = [...json.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Math.abs(Number(number)))
  expect(lengths.length).toBeGreaterThan(0)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100)
  expect(Math.max(...lengths)).toBeGreaterThan(70)
})
