import type { Page } from '@playwright/test'

/**
 * Presses the digits of a number in one breath, as a hand does that types it: key by key from outside they come apart on a slow machine,
 * by more than the second within which they are one number.
 */
export function typeNumber(page: Page, number: number): Promise<void> {
  return page.evaluate((digits) => {
    for (const digit of digits)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, bubbles: true, cancelable: true }))
  }, String(number))
}
