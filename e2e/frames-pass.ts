import type { Page } from '@playwright/test'

/** About half a second where nothing else runs, and longer where the machine is busy: what a page puts off is done by then. */
const some = 30

/** Waits until so many frames have been painted: to see that something does not happen, without a time that a slow machine outlasts. */
export async function framesPass(page: Page, count = some): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}
