import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { rotate, startRotation, type Rotation, type RotationAction, type Turn } from './rotation'

const turns: readonly Turn[] = [
  { steps: 1, dwell: 20_000 },
  { steps: 3, dwell: 30_000 },
  { steps: 1, dwell: 14_000 },
]
const run = (from: Rotation, ...actions: readonly RotationAction[]) => actions.reduce((state, action) => rotate(turns, state, action), from)
const tick = (now: number, idle = 0): RotationAction => ({ type: 'tick', now, idle })

test('each scene stands for its time, a tour shares its time among its steps, and the round begins again', () => {
  const shown: string[] = []
  let state = startRotation(0, 0)
  for (let now = 0; now <= 65_000; now += 250) {
    state = rotate(turns, state, tick(now))
    const words = `${state.at}.${state.step}`
    if (shown.at(-1) !== words) shown.push(words)
  }
  expect(shown).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0', '0.0'])
})

test('after a sleep of hours it is one step on', () => {
  const state = run(startRotation(0, 0), tick(9 * 3_600_000))
  expect([state.at, state.step, state.since]).toEqual([1, 0, 9 * 3_600_000])
})

test('a step by hand holds the round until it is let on again', () => {
  const moved = run(startRotation(0, 0), { type: 'move', by: 1, now: 1000 }, tick(900_000))
  expect([moved.at, moved.paused]).toEqual([1, true])
  const on = run(moved, { type: 'hold', paused: false, now: 900_000 }, tick(909_000), tick(910_000))
  expect([on.at, on.step]).toEqual([1, 1])
})

test('a held round goes on by itself after so many minutes without anybody, where that is wished', () => {
  const held = run(startRotation(0, 0), { type: 'go', to: 2, now: 0 })
  expect(run(held, tick(300_000, 0)).paused).toBe(true)
  expect(run(held, tick(299_999, 300_000)).paused).toBe(true)
  expect(run(held, tick(300_000, 300_000)).paused).toBe(false)
})

test('a dark screen stands still, and any step makes it light', () => {
  const dark = run(startRotation(0, 0), { type: 'blank', now: 100 }, tick(500_000))
  expect([dark.at, dark.blank]).toEqual([0, true])
  expect(run(dark, { type: 'move', by: -1, now: 500_001 }).blank).toBe(false)
})

const action: fc.Arbitrary<RotationAction> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), now: fc.nat(), idle: fc.nat() }),
  fc.record({ type: fc.constant('move' as const), by: fc.constantFrom(1 as const, -1 as const), now: fc.nat() }),
  fc.record({ type: fc.constant('go' as const), to: fc.integer(), now: fc.nat() }),
  fc.record({ type: fc.constant('restart' as const), now: fc.nat() }),
  fc.record({ type: fc.constant('skip' as const), why: fc.string(), now: fc.nat() }),
  fc.record({ type: fc.constant('hold' as const), paused: fc.boolean(), now: fc.nat() }),
  fc.record({ type: fc.constant('blank' as const), now: fc.nat() }),
  fc.record({ type: fc.constant('become' as const), at: fc.integer(), now: fc.nat() }),
)

test('a scene that cannot be shown is passed over, also one that was gone to by hand, and what is held stays held', () => {
  const held = run(startRotation(0, 0), { type: 'go', to: 2, now: 0 }, { type: 'skip', why: '没有图', now: 5 })
  expect([held.at, held.step, held.paused, held.fault]).toEqual([0, 0, true, '没有图'])
})

test('a round that becomes another one stands where it stood: held, dark and with the time that has passed', () => {
  const dark = run(startRotation(0, 0), { type: 'go', to: 2, now: 70 }, { type: 'blank', now: 80 }, { type: 'become', at: 1, now: 90 })
  expect(dark).toEqual({ ...startRotation(1, 80), paused: true, blank: true })
})

test('going back, what cannot be shown is passed over backwards', () => {
  const back = run(startRotation(2, 0), { type: 'move', by: -1, now: 0 }, { type: 'skip', why: '没有图', now: 1 })
  expect([back.at, back.step]).toEqual([0, 0])
})

test('where no scene can be shown they are tried once and not again before what stands has had its time', () => {
  const skip = (now: number): RotationAction => ({ type: 'skip', why: '没有图', now })
  const tried = run(startRotation(0, 0), skip(1), skip(2), skip(3))
  expect([tried.at, tried.since]).toEqual([2, 3])
  expect(run(tried, skip(4)).at).toBe(2)
  expect(run(tried, tick(14_003)).at).toBe(0)
  expect(run(tried, tick(14_003), skip(14_004)).at).toBe(1)
})

test('what was wrong is said until the round begins anew, and is then forgotten', () => {
  const missed = run(startRotation(0, 0), { type: 'skip', why: '没有图', now: 0 })
  const last = run(missed, tick(10_000), tick(20_000), tick(30_000))
  expect([last.at, last.fault]).toEqual([2, '没有图'])
  expect(run(last, tick(44_000))).toMatchObject({ at: 0, fault: '' })
})

check.prop([fc.array(action)])('nothing that is done leads out of the scenes or their steps', (actions) => {
  const { at, step } = run(startRotation(0, 0), ...actions)
  expect(at).toBeGreaterThanOrEqual(0)
  expect(at).toBeLessThan(turns.length)
  expect(step).toBeLessThan(turns[at]?.steps ?? 0)
})

check.prop([fc.nat({ max: 2 }), fc.nat({ max: 20 })])('as many steps back as forward lead to where it began', (start, count) => {
  const forward = Array.from({ length: count }, (): RotationAction => ({ type: 'move', by: 1, now: 0 }))
  const backward = Array.from({ length: count }, (): RotationAction => ({ type: 'move', by: -1, now: 0 }))
  const { at, step } = run(startRotation(start, 0), ...forward, ...backward)
  expect([at, step]).toEqual([start, 0])
})
