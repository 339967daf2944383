import * as z from 'zod/mini'
import { Whole } from '~/domain/dataset/id'

/** Digits typed so far and when the last came; the number of a scene is one digit or two within a second. */
export interface TypedDigits {
  readonly digits: readonly number[]
  readonly at: number
}

export const noDigits: TypedDigits = { digits: [], at: 0 }

/** How long the second digit may take, in milliseconds. */
export const digitWait = 1000

/** The digits after one more: a third one, or one that comes too late, begins anew. */
export function typeDigit({ digits, at }: TypedDigits, digit: number, now: number): TypedDigits {
  return { digits: digits.length === 1 && now - at < digitWait ? [...digits, digit] : [digit], at: now }
}

/** The number typed, from 1; null where it is none yet, or none of `count` scenes. `waited`: no more digits come. */
export function typedScene({ digits }: TypedDigits, count: number, waited: boolean): number | null {
  const number = digits.reduce((sum, digit) => sum * 10 + digit, 0)
  // 2 of 21 scenes may become 20: it waits; 3 of 21 cannot become a scene.
  const isComplete = waited || digits.length === 2 || number * 10 > count
  return isComplete && digits.length > 0 && number >= 1 && number <= count ? number : null
}

/** What a key, a button, a finger or a presenter asks of the wall. */
export const WallCommand = z.union([
  z.strictObject({
    type: z.enum(['next', 'previous', 'first', 'last', 'restart', 'pause', 'blank', 'full-screen', 'help', 'leave']),
  }),
  z.strictObject({ type: z.literal('digit'), digit: Whole.check(z.nonnegative()) }),
  /** To a scene, from 0. */
  z.strictObject({ type: z.literal('go'), to: Whole.check(z.nonnegative()) }),
])
export type WallCommand = z.infer<typeof WallCommand>

/** The part of a keyboard event that matters: the place of the key on the board, whatever the layout or input method. */
export interface Key {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Clickers send page keys, arrows, F5 (start) and B or the full stop (black screen); Shift+F5 is “from here” there, which is where we are. */
const commands: Readonly<Record<string, Exclude<WallCommand['type'], 'digit' | 'go'>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Space: 'pause',
  KeyB: 'blank',
  Period: 'blank',
  NumpadDecimal: 'blank',
  KeyF: 'full-screen',
  F5: 'restart',
  KeyH: 'help',
  Slash: 'help',
  Escape: 'leave',
}

/** The command of a key; null for a key that is not ours, or is pressed with another that makes it the browser's. */
export function wallCommand({ code, ctrlKey, metaKey, altKey }: Key): WallCommand | null {
  if (ctrlKey || metaKey || altKey) return null
  const [, digit] = /^(?:Digit|Numpad)([0-9])$/.exec(code) ?? []
  if (digit !== undefined) return { type: 'digit', digit: Number(digit) }
  const type = commands[code]
  return type === undefined ? null : { type }
}
