import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { pages } from './pages'

for (const settings of ['light', 'dark', 'contrast', 'light large']) {
  for (const hash of pages) {
    test(`axe finds nothing on ${hash} in ${settings}`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.addInitScript((text) => localStorage.setItem('dajuan-theme', text), settings)
      await openOverview(page, hash)
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
    })
  }
}
