import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { isQuiet, judgeRounds, ratioOf } from './judge-rounds'

const round = (own: number, yardstick: readonly number[] = [99, 100, 101], share = 1) => ({
  own: [own - 1, own, own + 1],
  yardstick,
  shares: [share],
})

test('a round counts in yardsticks, by medians', () => {
  expect(ratioOf(round(150))).toBe(1.5)
})

test('one quiet round within the bar is enough, and a quiet one beyond it is not forgiven for being alone', () => {
  expect(judgeRounds([round(150), round(90)], 1)).toBe('within')
  expect(judgeRounds([round(150)], 1)).toBe('beyond')
})

test('where the yardstick sways or others have the processor nothing is said', () => {
  const swaying = round(150, [100, 150, 200])
  const crowded = round(150, [99, 100, 101], 0.6)
  expect([swaying, crowded].map(isQuiet)).toEqual([false, false])
  expect(judgeRounds([swaying, crowded], 1)).toBe('noisy')
  expect(judgeRounds([swaying, crowded, round(150)], 1)).toBe('beyond')
})

test('a round that keeps the bar only among noise keeps nothing', () => {
  expect(judgeRounds([round(90, [100, 150, 200])], 1)).toBe('noisy')
})

check.prop([fc.double({ min: 0.2, max: 8, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true })])(
  'a machine of another speed judges the same',
  (speed, own) => {
    const times = (factor: number) => ({ own: [own * 100 * factor], yardstick: [100 * factor], shares: [1] })
    expect(judgeRounds([times(speed)], 1 + 1e-9)).toBe(judgeRounds([times(1)], 1 + 1e-9))
  },
)
