import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** A host page that holds an embed in a frame, as a newspaper's page does. */
async function host(page: Page, baseURL: string, sandbox: string | null): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><iframe title="图" width="640" height="620" ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${baseURL}/embed/gdp-trend.html"></iframe>`,
    }),
  )
  await page.goto('/host.html')
}

async function expectComplete(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('2458.8亿元')
  await expect(frame.locator('[data-picture] svg:visible')).toHaveCount(1)
  await expect(frame.getByText(/来源：.*统计公报/)).toBeVisible()
  await expect(frame.getByText('数据截至 2025-12')).toBeVisible()
  await frame.getByText('数据表').click()
  await expect(frame.getByRole('table')).toContainText('2023年')
}

for (const sandbox of ['allow-scripts', null]) {
  test(`an embed is complete ${sandbox === null ? 'in a plain frame' : `under sandbox="${sandbox}"`}`, async ({ page, baseURL }) => {
    await host(page, baseURL ?? '', sandbox)
    await expectComplete(page)
  })
}

test.describe('where no script may run', () => {
  // The browser says this of every script in such a frame.
  test.use({ expectedConsole: [/Blocked script execution/] })

  test('an embed is complete under sandbox=""', async ({ page, baseURL }) => {
    await host(page, baseURL ?? '', '')
    await expectComplete(page)
  })
})

test('an embed becomes the live chart on touch, in the same place, under its own strict policy', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 })
  await page.goto('/embed/gdp-trend.html')
  const figure = page.getByRole('group', { name: /2458\.8/ })
  const before = await figure.boundingBox()
  await figure.hover()
  await expect(page.locator('[data-live="true"] svg')).toBeVisible()
  expect(await figure.boundingBox()).toEqual(before)
  await expect(page.locator('[data-live="true"]')).toContainText('2458.8')
})

test.describe('an embed whose script does not come', () => {
  test.use({ expectedConsole: [/Failed to load resource/] })

  test('keeps its picture and says no more than that', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 640 })
    await page.route('**/live-1.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/embed/gdp-trend.html')
    await page.getByRole('group', { name: /2458\.8/ }).hover()
    await expect(page.getByRole('status')).toHaveText('图表交互暂不可用')
    await expect(page.locator('[data-picture] svg:visible')).toHaveCount(1)
  })
})
