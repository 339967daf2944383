import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { memorySession, readingRows, readMemory, type Reading } from './read-memory'

/** Scenes and steps of a round of all scenes; the two layers take turns, so that after two rounds the same scene is in the same layer. */
const round = 23
/** A reading after so many changes: always the same scene in the same layer. */
const every = 11 * 2 * round
const changes = 6 * every
/** Seconds that each scene stands, by the page's own clock. */
const dwell = 20
/** How much faster than in a hall one scene passes into the next; it passes all the same, and ends by itself. */
const haste = 20

/** Waits until the other layer is in front and nothing moves any more; gives what stands. */
async function settled(page: Page, before: string): Promise<string> {
  const standing = await page.waitForFunction((last) => {
    const [first, second] = document.querySelectorAll<HTMLElement>('main > div > div')
    if (!first || !second) return null
    const [front, back] = first.ariaHidden === 'true' ? [second, first] : [first, second]
    const name = `${front === first ? 1 : 2} ${document.querySelector('[role="img"][aria-label^="第"]')?.getAttribute('aria-label')}`
    const isStill = document.getAnimations().length === 0 && back.style.visibility === 'hidden' && front.style.visibility !== 'hidden'
    return name !== last && isStill ? name : null
  }, before)
  return String(await standing.jsonValue())
}

// What a trace keeps of the page would be measured too.
test.use({ trace: 'off' })

test(`${changes} scene changes of the wall leave no more behind than the first ${every}`, async ({ page }) => {
  test.setTimeout(3_600_000)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.clock.install()
  await page.goto(`/#/wall?dwell=${dwell}&clock=1&ticker=1&status=1&reload=off`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
  const session = await memorySession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: haste })
  const readings: Reading[] = []
  let standing = ''
  const start = Date.now()
  for (let done = 1; done <= changes; done += 1) {
    await page.clock.fastForward(dwell * 1000)
    standing = await settled(page, standing)
    if (done % every === 0) readings.push(await readMemory(session, done))
  }
  // oxlint-disable-next-line no-console -- the table is what the run is for
  console.log(`${readingRows(readings)}\n${((Date.now() - start) / changes).toFixed(0)} ms a change; ${standing}`)
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) throw new Error('nothing was read')
  expect(last.heapMB).toBeLessThanOrEqual(first.heapMB * 1.15)
  expect([last.nodes, last.listeners]).toEqual([first.nodes, first.listeners])
})
