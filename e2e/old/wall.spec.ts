import { mkdirSync } from 'node:fs'
import { expect, test } from '../fixtures'
import { stillPicture } from './block-picture'
import { inOldChromium, oldestChromium } from './in-old-chromium'

const pictures = 'test-results/old'

test('on the wall in Chromium 86 an indicator passes over the map and a scene out of another, and then nothing moves', async ({
  baseURL,
}) => {
  mkdirSync(pictures, { recursive: true })
  await inOldChromium(oldestChromium, async (page) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.goto(`${baseURL}/#/wall?scene=maps`)
    // Not by an expectation on a locator: to describe a failure, that calls what old Chromium lacks.
    await page.waitForFunction(() => document.querySelector('main [data-panel] svg text') !== null)
    await stillPicture(page)
    for (const [what, least, time] of [
      ['map', 5, 900],
      ['map-again', 5, 900],
      ['scene', 1, 300],
    ] as const) {
      await page.keyboard.press('ArrowRight')
      const animations = await page.waitForFunction((count) => {
        const all = document.getAnimations()
        return all.length >= count ? all : null
      }, least)
      await animations.evaluate((all, at) => {
        for (const animation of all ?? []) {
          animation.pause()
          animation.currentTime = at
        }
      }, time)
      await page.screenshot({ path: `${pictures}/wall-chromium-86-${what}.png` })
      await animations.evaluate((all) => {
        for (const animation of all ?? []) animation.finish()
      })
      await page.waitForFunction(() => document.getAnimations().length === 0)
      expect(await page.evaluate(() => document.querySelectorAll('main svg').length)).toBeGreaterThan(1)
    }
  })
})
