import AxeBuilder from '@axe-core/playwright'
import { axeFaults } from './axe-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test('dark theme: chosen by a button, kept over a reload, the page and its charts in the dark tokens', async ({ page }) => {
  await openOverview(page)
  await page.getByRole('button', { name: '切换到深色' }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  const map = page.getByRole('img', { name: /一县一亮点/ })
  await expect(map.locator('svg')).toBeVisible()
  expect(await map.locator('svg').innerHTML()).toContain('#f3eee2')
})

test('axe finds nothing on the page of a figure', async ({ page }) => {
  await openOverview(page, '#/figure/gdp-trend')
  await expect(page.locator('main figure svg').first()).toBeVisible()
  expect(await axeFaults(new AxeBuilder({ page }))).toEqual([])
})

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing on the overview with all that opens in it, in the ${theme} theme`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
    await openOverview(page, '#/?theme=energy')
    await expect(page.getByRole('region', { name: '能源：全部指标' })).toBeVisible()
    await page.getByRole('button', { name: '更多指标' }).click()
    await expect(page.getByRole('searchbox', { name: '筛选指标' })).toBeVisible()
    expect(await axeFaults(new AxeBuilder({ page }), theme)).toEqual([])
  })
}
