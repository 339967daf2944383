import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeFaults } from '../axe-faults'
import { expect, test } from '../fixtures'
import { embedKinds } from './embed-figures'

test.use({ viewport: { width: 640, height: 900 } })

/** What axe finds on the page as it is; an embed holds no frames that would want a page of their own. */
const violations = (page: Page, theme: 'light' | 'dark') => axeFaults(new AxeBuilder({ page }).setLegacyMode(), theme)

for (const { id } of embedKinds) {
  test(`axe finds nothing on the embed of ${id}, light or dark, as a picture or live`, async ({ page }) => {
    const found: Record<string, readonly string[]> = {}
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/embed/${id}.html`)
      await page.getByText('数据表').click()
      found[`${colorScheme} 图`] = await violations(page, colorScheme)
      await page.locator('#figure').focus()
      await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
      await page.keyboard.press('ArrowRight')
      found[`${colorScheme} 交互`] = await violations(page, colorScheme)
    }
    expect(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([])
  })
}
