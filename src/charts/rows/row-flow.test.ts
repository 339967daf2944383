import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { flowEqualRows, flowRows } from './row-flow'

const anyRows = fc.array(fc.record({ name: fc.string(), height: fc.double({ min: 1, max: 200, noNaN: true }) }), {
  minLength: 1,
  maxLength: 12,
})
const anyRoom = fc.integer({ min: 10, max: 4000 })

test.prop([anyRows, anyRoom, fc.integer({ min: 0, max: 300 })])('each row begins where the one before ends', (rows, room, top) => {
  const placed = flowRows(rows, room, top)
  expect(placed.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
  let end = top
  for (const row of placed) {
    expect(row.top).toBeCloseTo(end, 6)
    end = row.top + row.height
  }
})

test.prop([anyRows, anyRoom])('rows add up to the room, and to a third more than they need where it is higher', (rows, room) => {
  const natural = rows.reduce((sum, { height }) => sum + height, 0)
  const filled = flowRows(rows, room).reduce((sum, { height }) => sum + height, 0)
  expect(filled).toBeCloseTo(Math.min(room, natural * 1.35), 6)
})

test.prop([anyRows, anyRoom])('rows keep their shares of the height', (rows, room) => {
  const factors = flowRows(rows, room).map(({ height }, index) => height / (rows[index]?.height ?? 1))
  for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? 0, 6)
})

test.prop([fc.integer({ min: 1, max: 12 }), fc.double({ min: 1, max: 200, noNaN: true }), anyRoom])(
  'rows of one height flow as rows of any height do',
  (count, height, room) => {
    const rows = Array.from({ length: count }, () => ({ height }))
    const any = flowRows(rows, room)
    flowEqualRows(rows, height, room).forEach((equal, index) => {
      expect(equal.row).toBe(rows[index])
      expect(equal.top).toBeCloseTo(any[index]?.top ?? -1, 6)
      expect(equal.height).toBeCloseTo(any[index]?.height ?? -1, 6)
    })
  },
)

test('no rows take no room', () => {
  expect(flowRows([], 100)).toEqual([])
  expect(flowEqualRows([], 20, 100)).toEqual([])
})
