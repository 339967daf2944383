import type { Browser } from '@playwright/test'

/** What one opening of a page took. Times in milliseconds from the start of the navigation. */
export interface Visit {
  readonly requests: number
  /** Of the bodies of all answers, as they came over the wire. */
  readonly bytes: number
  /** First contentful paint, the browser's own. */
  readonly painted: number
  /** When the chart had been drawn: the page's mark, or, where the document is the picture, when it had been read to its end. */
  readonly drawn: number
}

const slowdown = 4
/** Before the opening: the page before has to be gone, and the empty page at rest. In milliseconds. */
const rest = 500

/**
 * Opens a page with nothing cached, on a processor slowed down four times, in a frame of 640 by 480. A page that is not itself the
 * picture has to set the mark `drawn`.
 */
export async function visit(browser: Browser, address: string, isPicture: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 640, height: 480 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const finished: Promise<number>[] = []
  page.on('requestfinished', (request) => finished.push(request.sizes().then(({ responseBodySize }) => responseBodySize)))
  await page.waitForTimeout(rest)
  await page.goto(address)
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  const drawn = await page.evaluate(
    (type) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (entry instanceof PerformanceNavigationTiming) resolve(entry.domInteractive)
            else if (entry.name === 'drawn') resolve(entry.startTime)
        }).observe({ type, buffered: true })
      }),
    isPicture ? 'navigation' : 'mark',
  )
  const sizes = await Promise.all(finished)
  await context.close()
  return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), painted, drawn: Math.max(painted, drawn) }
}
