import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** All layout shifts of the document so far, those soon after an input too: how much, what, from where and to where. */
    layoutShifts: string[]
  }
}

/** An entry of the kind `layout-shift`, which the language's own types lack. */
interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[]
}

/** Has every document that `page` opens from now on, and every frame in it, note its layout shifts from its beginning. */
export async function noteLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
    const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift'
    const note = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries().filter(isShift)) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.textContent?.slice(0, 20)}: ${place(previousRect)} → ${place(currentRect)}`,
        )
        window.layoutShifts.push([value, ...moved].join('; '))
      }
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
