import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { wallFaults } from './wall-layout'
import { safeUnits, seamFaults } from './wall-seams'

// Codes stand only where the page has an address that others can open.
test.use({ site: 'https://example.cn/dajuan/' })

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/#/wall${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
}

test('a wall of four screens has a part of the scene on each, off the seams between them', async ({ page }) => {
  await page.setViewportSize({ width: 7680, height: 1080 })
  await open(page, '?scene=county-xiyang&grid=4x1')
  expect(await page.evaluate(wallFaults, { unit: 18, portrait: false })).toEqual([])
  expect(await page.evaluate(seamFaults, { columns: 4, rows: 1, unit: 18, safe: safeUnits })).toEqual([])
})

test('a wall of LED modules is black whatever its theme is, on the page and in its drawings', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, '?scene=targets&theme=light&contrast=led')
  const wall = page.locator('[data-theme=led]')
  await expect(wall).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  const fills = await wall.locator('main svg text').evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))])
  // Ink, second ink, gold of a target, the ramp's end: the inks of this theme and of no other.
  expect(fills).toEqual(expect.arrayContaining(['rgb(239, 235, 224)', 'rgb(188, 202, 201)', 'rgb(245, 189, 79)', 'rgb(203, 232, 186)']))
})

test('a black screen is black', { tag: '@full' }, async ({ page }) => {
  await open(page, '')
  await page.keyboard.press('KeyB')
  await expect(page.getByRole('status', { name: '黑屏' })).toHaveCSS('background-color', 'rgb(0, 0, 0)')
})

test('the operator says on the setup page of what screens the wall is built, and the link says it', { tag: '@full' }, async ({ page }) => {
  await page.goto('/#/wall/setup')
  await page.getByLabel('横向几块屏').selectOption('4')
  await page.getByLabel('底色').selectOption('led')
  const link = page.getByRole('textbox', { name: '大屏链接' })
  await expect(link).toHaveValue(/#\/wall\?contrast=led&grid=4x1$/)
  await expect(page.getByLabel('预览的屏幕')).toHaveValue('grid')
  await page.getByLabel('横向几块屏').selectOption('1')
  await page.getByLabel('底色').selectOption('dark')
  await expect(link).toHaveValue(/#\/wall$/)
})
