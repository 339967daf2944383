import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { flowEqualRows, flowRows } from './row-flow'

const anyHeights = fc.array(fc.double({ min: 1, max: 200, noNaN: true }), { minLength: 1, maxLength: 12 })
const anyRoom = fc.integer({ min: 10, max: 4000 })

test.prop([anyHeights, anyRoom, fc.integer({ min: 0, max: 300 })])('each row begins where the one before ends', (heights, room, top) => {
  const spans = flowRows(heights, room, top)
  expect(spans).toHaveLength(heights.length)
  let end = top
  for (const span of spans) {
    expect(span.top).toBeCloseTo(end, 6)
    end = span.top + span.height
  }
})

test.prop([anyHeights, anyRoom])('rows add up to the room, and to a third more than they need where it is higher', (heights, room) => {
  const natural = heights.reduce((sum, height) => sum + height, 0)
  const filled = flowRows(heights, room).reduce((sum, { height }) => sum + height, 0)
  expect(filled).toBeCloseTo(Math.min(room, natural * 1.35), 6)
})

test.prop([anyHeights, anyRoom])('rows keep their shares of the height', (heights, room) => {
  const factors = flowRows(heights, room).map(({ height }, index) => height / (heights[index] ?? 1))
  for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? 0, 6)
})

test.prop([fc.integer({ min: 1, max: 12 }), fc.double({ min: 1, max: 200, noNaN: true }), anyRoom])(
  'rows of one height flow as rows of any height do',
  (count, pitch, room) => {
    const heights = Array.from({ length: count }, () => pitch)
    flowEqualRows(count, pitch, room).forEach(({ top, height }, index) => {
      const span = flowRows(heights, room)[index]
      expect(top).toBeCloseTo(span?.top ?? -1, 6)
      expect(height).toBeCloseTo(span?.height ?? -1, 6)
    })
  },
)

test('no rows take no room', () => {
  expect(flowRows([], 100)).toEqual([])
  expect(flowEqualRows(0, 20, 100)).toEqual([])
})
