import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { noteLayoutShifts, settle } from '../layout-shifts'
import { embedKinds } from './embed-figures'
import { inksOf, type Ink } from './text-ink'

/**
 * How far a word may stand from its place in the picture, in pixels: the picture's places are rounded to half a pixel and then enlarged, and a
 * browser rounds the height of type for each size that it stands in.
 */
const most = 1.25

const shown = (page: Page) => page.locator('[data-picture]:visible svg').first()
const placed = (inks: readonly Ink[]) =>
  inks
    .map(({ text, left, top, size }) => ({ text, left, top, size }))
    .toSorted((a, b) => a.text.localeCompare(b.text) || a.top - b.top || a.left - b.left)

/** How far any word stands from its place in the picture, in pixels; infinite where words differ. */
function farthest(picture: readonly Ink[], live: readonly Ink[]): number {
  const [before, after] = [placed(picture), placed(live)]
  if (JSON.stringify(before.map(({ text }) => text)) !== JSON.stringify(after.map(({ text }) => text))) return Number.POSITIVE_INFINITY
  return Math.max(
    ...after.map(({ left, top, size }, at) => {
      const was = before[at]
      return was ? Math.max(Math.abs(left - was.left), Math.abs(top - was.top), Math.abs(size - was.size)) : Number.POSITIVE_INFINITY
    }),
  )
}

for (const { id } of embedKinds) {
  test(`touched, the embed of ${id} becomes live with every word in its place, and nothing moves then, before, or after a resize`, async ({
    page,
  }) => {
    await noteLayoutShifts(page)
    for (const width of [340, 660]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/embed/${id}.html`)
      await settle(page)
      const group = page.locator('#figure')
      const place = await group.boundingBox()
      const words = await inksOf(shown(page))
      // At its edge, where no mark answers.
      await group.hover({ position: { x: 1, y: 1 } })
      await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
      await settle(page)
      expect(await group.boundingBox()).toEqual(place)
      expect(farthest(words, await inksOf(shown(page)))).toBeLessThanOrEqual(most)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
      // The resize itself lays out anew; after its own frame nothing follows.
      await page.setViewportSize({ width: width + 30, height: 900 })
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      await page.evaluate(() => {
        window.layoutShifts.length = 0
      })
      await expect(page.locator('[data-live="true"]')).toHaveCount(0)
      await settle(page)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    }
  })
}
