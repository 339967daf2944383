import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { boxesOverlap, type Box } from './box'
import { pointerBoxes } from './pointer-boxes'

const frame = { width: 400, height: 300 }

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

/** Boxes within the frame that keep apart, as numbers on a drawing do. */
const apart = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 360 }),
      fc.integer({ min: 0, max: 280 }),
      fc.integer({ min: 4, max: 40 }),
      fc.integer({ min: 8, max: 20 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((found) => {
    const boxes: Box[] = []
    for (const [left, top, width, height] of found) {
      const next = box(left, top, width, height)
      if (!boxes.some((other) => boxesOverlap(next, other))) boxes.push(next)
    }
    return boxes
  })

test.prop([apart])('no two targets overlap, each holds its number, and all lie in the frame', (boxes) => {
  const targets = pointerBoxes(boxes, frame)
  expect(targets).toHaveLength(boxes.length)
  targets.forEach((target, at) => {
    const own = boxes[at] ?? target
    expect(target.left).toBeLessThanOrEqual(own.left)
    expect(target.top).toBeLessThanOrEqual(own.top)
    expect(target.left + target.width).toBeGreaterThanOrEqual(own.left + own.width)
    expect(target.top + target.height).toBeGreaterThanOrEqual(own.top + own.height)
    expect(Math.min(target.left, target.top)).toBeGreaterThanOrEqual(0)
    expect(target.left + target.width).toBeLessThanOrEqual(frame.width)
    expect(target.top + target.height).toBeLessThanOrEqual(frame.height)
    expect(targets.slice(at + 1).filter((other) => boxesOverlap(target, other))).toEqual([])
  })
})

test('a number alone is hit in 24 by 24 pixels at least, in a corner too', () => {
  expect(pointerBoxes([box(100, 100, 10, 12)], frame)).toEqual([box(93, 94, 24, 24)])
  expect(pointerBoxes([box(0, 0, 10, 12)], frame)).toEqual([box(0, 0, 24, 24)])
  expect(pointerBoxes([box(390, 288, 10, 12)], frame)).toEqual([box(376, 276, 24, 24)])
})

test('a large number has air round it', () => {
  expect(pointerBoxes([box(100, 100, 80, 40)], frame)).toEqual([box(96, 96, 88, 48)])
})

test('of two neighbours each ends half way between, and has its 24 pixels on the side that is free', () => {
  const [left, right] = pointerBoxes([box(100, 100, 10, 12), box(114, 100, 10, 12)], frame)
  expect(left).toEqual(box(88, 94, 24, 24))
  expect(right).toEqual(box(112, 94, 24, 24))
})

test('two that stand corner to corner are parted where both are long enough, so that neither loses height to the other', () => {
  const [upper, lower] = pointerBoxes([box(100, 100, 40, 12), box(142, 114, 40, 12)], frame)
  expect(upper).toEqual(box(96, 94, 45, 24))
  expect(lower).toEqual(box(141, 108, 45, 24))
})

test('a number between two others has what lies between them', () => {
  const [, middle] = pointerBoxes([box(100, 100, 10, 12), box(114, 100, 10, 12), box(128, 100, 10, 12)], frame)
  expect(middle).toEqual(box(112, 94, 14, 24))
})
