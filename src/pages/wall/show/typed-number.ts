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
  const isWhole = waited || digits.length === 2 || number * 10 > count
  return isWhole && digits.length > 0 && number >= 1 && number <= count ? number : null
}
