import { expect, test } from '../fixtures'
import { framesPass } from '../frames-pass'
import { openOverview } from '../open-overview'
import { pages } from './pages'

for (const settings of ['light', 'light large']) {
  for (const width of [320, 390]) {
    test(`nothing runs out of any page at ${width} pixels in ${settings}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.addInitScript((text) => localStorage.setItem('dajuan-theme', text), settings)
      await openOverview(page)
      const widths: Record<string, number> = {}
      for (const hash of pages.filter((each) => each !== '#/wall')) {
        await page.evaluate((next) => {
          location.hash = next
        }, hash)
        await expect(page.locator('main')).not.toBeEmpty()
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        await framesPass(page, 5)
        widths[hash] = await page.evaluate(() => document.documentElement.scrollWidth)
      }
      expect(Object.entries(widths).filter(([, found]) => found !== width)).toEqual([])
    })
  }
}
