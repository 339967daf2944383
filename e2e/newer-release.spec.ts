import type { Page } from '@playwright/test'
import { scriptsMissing } from './code-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { releasedSite } from './released'

/** Opens a page of the site and waits until it has all of its code: what it asks for from then on is a reader's wish. */
async function openReleased(page: Page, address: string): Promise<void> {
  await openOverview(page, address)
  await page.waitForLoadState('networkidle')
}

test.use({ allowedOrigins: ['http://127.0.0.1:*'], expectedConsole: scriptsMissing })

test('a tab that is open while a release takes the place of its own goes there once by itself, to what was asked for', async ({ page }) => {
  const site = await releasedSite()
  await openReleased(page, `${site.origin}/#/?county=140724`)
  await page.evaluate(() => (document.body.dataset['old'] = 'yes'))
  site.release()
  await page.getByRole('link', { name: '目标', exact: true }).filter({ visible: true }).first().click()
  await expect(page.locator('body:not([data-old])')).toBeAttached()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.url()).toContain('#/targets')
  await site.stop()
})

test(
  'words that were typed are not lost: the page says that there is a release, and the reader goes',
  { tag: '@full' },
  async ({ page }) => {
    const site = await releasedSite()
    await openReleased(page, `${site.origin}/#/facts`)
    await page.getByRole('searchbox').first().fill('榆次')
    site.release()
    await page
      .getByRole('main')
      .getByRole('button', { name: /查看出处/ })
      .filter({ visible: true })
      .first()
      .click()
    await expect(page.getByRole('button', { name: '打开新版' })).toBeVisible()
    await expect(page.getByRole('searchbox').first()).toHaveValue('榆次')
    await page.getByRole('button', { name: '打开新版' }).click()
    await expect(page.getByRole('button', { name: '打开新版' })).toHaveCount(0)
    await expect(page.getByRole('searchbox').first()).toHaveValue('榆次')
    await site.stop()
  },
)

test('a release that cannot start is not gone to again and again', { tag: '@full' }, async ({ page }) => {
  const site = await releasedSite()
  let loads = 0
  page.on('domcontentloaded', () => (loads += 1))
  await openReleased(page, `${site.origin}/#/`)
  site.release()
  await page.route(/assets\/targets-page-/, (route) => route.abort())
  await page.getByRole('link', { name: '目标', exact: true }).filter({ visible: true }).first().click()
  await expect(page.getByRole('alert').filter({ hasText: '“目标”没有打开' })).toBeVisible()
  expect(loads).toBe(2)
  await site.stop()
})
