import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distFolder } from '../scripts/dist-folder.mjs'
import { expect, test } from './fixtures'

const file = pathToFileURL(resolve(distFolder, 'offline/晋中答卷-大屏.html')).href

test.beforeEach(({ context }) => context.setOffline(true))

test('the file opened from a disk asks what is wanted, and shows the dashboard: figures, a county, a source', async ({ page }) => {
  await page.goto(file)
  await expect(page.getByText(/数据截至2025年12月\s版本 [0-9a-f]{12}/)).toBeVisible()
  await page.getByRole('link', { name: /打开看板/ }).click()
  await expect(page.getByRole('heading', { name: '晋中答卷', exact: true })).toHaveCount(0)
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  await page
    .getByRole('group', { name: /选择县（区、市）/ })
    .getByRole('button', { name: '寿阳县' })
    .click()
  await expect(page.getByRole('img', { name: /^榆次区、昔阳县、寿阳县。/ })).toHaveCount(1)
  await page
    .getByRole('button', { name: /38129人，查看出处/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('统计公报')
  await page.goto(`${file}#/about`)
  await expect(page.getByText('本页是单个离线网页，断网照常使用。')).toBeVisible()
  await page.goto(`${file}#/county/140724`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('昔阳县')
})

test('the wall begins full screen when it is chosen, by hand or by key', { tag: '@full' }, async ({ page }) => {
  await page.goto(file)
  await expect(page.getByRole('link', { name: /大屏展示/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /大屏展示/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  expect(new URL(page.url()).hash).toMatch(/^#\/wall/)
})

test('the wall begins by itself where nobody chooses; a key stops the clock', { tag: '@full' }, async ({ page }) => {
  await page.clock.install()
  await page.goto(file)
  await expect(page.getByText('20秒内不选，自动进入大屏展示。')).toBeVisible()
  await page.clock.runFor(15_000)
  await page.keyboard.press('Shift')
  await page.clock.runFor(60_000)
  await expect(page.getByText(/秒内不选/)).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  await page.reload()
  await page.clock.runFor(20_000)
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible()
})

test('the command line of a hall opens the wall at once', { tag: '@full' }, async ({ page }) => {
  await page.goto(`${file}#/wall`)
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible()
  await expect(page.getByText(/数据截至2025年12月/).first()).toBeVisible()
})
