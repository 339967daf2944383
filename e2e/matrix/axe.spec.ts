import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeFaults, themes } from '../axe-faults'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { pages } from './pages'

/** Goes down the page and back: what is drawn when the reader comes near it is drawn, and nothing moves while axe looks. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    window.scrollTo(0, 0)
  })
  await expect(page.locator('main [role="img"]:visible:not(:has(svg))')).toHaveCount(0)
}

/** Pages of a thousand rows alike, for which axe takes minutes each, and what holds their rows in every theme. */
const heldElsewhere: Readonly<Record<string, string>> = {
  '#/facts': 'e2e/facts.spec.ts, by shorter lists',
  '#/county/140700': 'the counties, which have its kinds of rows',
}

for (const settings of themes) {
  // Larger type changes what is around the drawings of figures, and they have no colours of their own for it.
  const isFigure = (hash: string) => hash.startsWith('#/figure/') && hash !== '#/figure/highlights'
  for (const hash of pages.filter((each) => !(each in heldElsewhere) && (settings !== 'light large' || !isFigure(each)))) {
    test(`axe finds nothing on ${hash} in ${settings}`, async ({ page }) => {
      // What comes by fading has its contrast when it has come.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.addInitScript((text) => localStorage.setItem('dajuan-theme', text), settings)
      await openOverview(page, hash)
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await seeAll(page)
      expect(await axeFaults(new AxeBuilder({ page }), settings)).toEqual([])
    })
  }
}
