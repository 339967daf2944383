import { median } from '../../bench/median'
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from `act` until the next frame, with all that it drew, has been painted. */
    timeFrame: (act: () => void) => Promise<number>
  }
}

/** Gives every document that `page` opens from now on the measure of a frame. */
export async function installFrameTimer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.timeFrame = async (act) => {
      const start = performance.now()
      act()
      // A message that is sent in a frame comes after that frame has been painted.
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => resolve())
          channel.port1.start()
          channel.port2.postMessage(0)
        })
      })
      return performance.now() - start
    }
  })
}

/** Slows the page's processor to a quarter. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/**
 * The median of the quietest of at most three rounds, in milliseconds; a round that is within `bar` is the last. What else runs on the
 * machine only adds time, so the quietest counts, and all are printed.
 */
export async function quietestMedian(what: string, bar: number, round: () => Promise<readonly number[]>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let count = 1; count <= 3 && best > bar; count += 1) {
    const each = await round()
    // oxlint-disable-next-line no-console -- the measurement is what the run is for
    console.log(`${what}: median ${median(each).toFixed(0)} ms of ${each.map((time) => time.toFixed(0)).join(' ')}`)
    best = Math.min(best, median(each))
  }
  return best
}
