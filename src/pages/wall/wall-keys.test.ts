import { expect, test } from 'vitest'
import { digitWait, noDigits, typeDigit, typedScene, wallCommand } from './wall-keys'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const of = (code: string) => wallCommand({ ...plain, code })?.type

test('every key that a clicker or a presenter sends is a command', () => {
  expect(['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'].map(of)).toEqual(['next', 'next', 'next', 'next'])
  expect(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'].map(of)).toEqual(['previous', 'previous', 'previous', 'previous'])
  expect(['Home', 'End', 'Space', 'KeyB', 'Period', 'KeyF', 'F5', 'Escape'].map(of)).toEqual([
    'first',
    'last',
    'pause',
    'blank',
    'blank',
    'full-screen',
    'restart',
    'leave',
  ])
})

test('a key held with Ctrl, Alt or the system key is the browser’s, with Shift it is ours', () => {
  expect(wallCommand({ ...plain, code: 'KeyF', ctrlKey: true })).toBeNull()
  expect(wallCommand({ ...plain, code: 'F5', altKey: true })).toBeNull()
  expect(wallCommand({ ...plain, code: 'Digit1', metaKey: true })).toBeNull()
  expect(wallCommand({ ...plain, code: 'F5', shiftKey: true })).toEqual({ type: 'restart' })
  expect(wallCommand({ ...plain, code: 'KeyQ' })).toBeNull()
})

test('digits of both rows count alike', () => {
  expect(wallCommand({ ...plain, code: 'Digit7' })).toEqual({ type: 'digit', digit: 7 })
  expect(wallCommand({ ...plain, code: 'Numpad7' })).toEqual({ type: 'digit', digit: 7 })
})

test('one digit that can become two waits for the second; one that cannot goes at once', () => {
  const two = typeDigit(noDigits, 2, 1000)
  expect(typedScene(two, 21, false)).toBeNull()
  expect(typedScene(two, 21, true)).toBe(2)
  expect(typedScene(typeDigit(two, 1, 1500), 21, false)).toBe(21)
  expect(typedScene(typeDigit(noDigits, 3, 0), 21, false)).toBe(3)
})

test('a second digit that comes too late, and a third one, begin anew; what is no scene is none', () => {
  expect(typeDigit(typeDigit(noDigits, 1, 0), 2, digitWait).digits).toEqual([2])
  expect(typeDigit(typeDigit(typeDigit(noDigits, 1, 0), 2, 100), 4, 200).digits).toEqual([4])
  expect(typedScene(typeDigit(typeDigit(noDigits, 2, 0), 9, 1), 21, true)).toBeNull()
  expect(typedScene(typeDigit(noDigits, 0, 0), 21, true)).toBeNull()
  expect(typedScene(noDigits, 21, true)).toBeNull()
})
