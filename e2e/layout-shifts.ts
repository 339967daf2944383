import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** All layout shifts of the document so far, those soon after an input too. */
    layoutShifts: number[]
  }
}

/** Has every document that `page` opens from now on, and every frame in it, note its layout shifts from its beginning. */
export async function noteLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    const note = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.layoutShifts.push('value' in entry ? Number(entry.value) : Number.NaN)
    })
    note.observe({ type: 'layout-shift', buffered: true })
  })
}

/** Waits until what was drawn has been painted and seen by observers. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
}
