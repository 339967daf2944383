import { expect, test } from 'vitest'
import { readMessage } from './wall-channel'

const state = {
  type: 'state',
  wall: 'a1',
  optionText: 'dwell=20',
  items: 'verdicts,-1',
  version: 'abababababab',
  width: 1920,
  height: 1080,
  at: 0,
  step: 0,
  paused: false,
  blank: false,
}

test('what a wall tells and what a presenter asks are read as they were sent', () => {
  expect(readMessage(state)).toEqual(state)
  expect(readMessage({ type: 'hello' })).toEqual({ type: 'hello' })
  const command = { type: 'command', wall: 'a1', command: { type: 'go', to: 3 } }
  expect(readMessage(command)).toEqual(command)
  expect(readMessage({ type: 'bye', wall: 'a1' })).toEqual({ type: 'bye', wall: 'a1' })
})

test('anything else that comes over the line is passed over', () => {
  for (const data of [
    null,
    'hello',
    { type: 'state' },
    { ...state, at: -1 },
    { ...state, width: 0 },
    { ...state, more: true },
    { type: 'command', command: { type: 'next' } },
    { type: 'command', wall: 'a1', command: { type: 'close' } },
  ])
    expect(readMessage(data)).toBeNull()
})
