import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { scenes, sceneTitle } from '../record'
import { wallFaults } from '../wall-layout'
import { safeUnits, seamFaults } from '../wall-seams'

// Codes stand only where the page has an address that others can open.
test.use({ site: 'https://example.cn/dajuan/' })

const walls = [
  [7680, 1080, 4, 1],
  [3840, 2160, 2, 2],
  [3240, 1920, 3, 1],
  // Screens of 1281 by 720 and a third: a window that they do not divide evenly.
  [3843, 2161, 3, 3],
] as const

/** Opens a scene on a wall of several screens; fails where another one is shown in its place. */
async function open(page: Page, query: string, title: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/#/wall?${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(title)
}

async function faultsOf(page: Page, columns: number, rows: number): Promise<readonly string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const unit = Math.min(height / rows / 60, width / columns / 34)
  const words = await page.evaluate(wallFaults, { unit, portrait: width / columns < height / rows })
  return [...words, ...(await page.evaluate(seamFaults, { columns, rows, unit, safe: safeUnits }))]
}

for (const [width, height, columns, rows] of walls) {
  test(`every scene at ${width} × ${height} on ${columns} × ${rows} screens: nothing stands on a seam or is cut by one, no screen is empty`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const found: Record<string, unknown> = {}
    for (const { id, title } of scenes) {
      await open(page, `scene=${id}&grid=${columns}x${rows}`, title)
      const faults = await faultsOf(page, columns, rows)
      if (faults.length > 0) found[id] = faults
    }
    expect(found).toEqual({})
  })
}

test('clock, deed and the operator’s bar and help stand off the seams too', async ({ page }) => {
  await page.setViewportSize({ width: 7680, height: 1080 })
  await open(page, 'scene=county-xiyang&grid=4x1&clock=1&ticker=1', sceneTitle('county-xiyang'))
  expect(await faultsOf(page, 4, 1)).toEqual([])
  await page.keyboard.press('KeyH')
  const help = await page.getByRole('dialog', { name: '按键说明' }).boundingBox()
  expect((help?.x ?? 0) + (help?.width ?? Infinity)).toBeLessThanOrEqual(1920)
  const bar = await page.getByRole('navigation', { name: '大屏展示' }).boundingBox()
  expect((bar?.x ?? 0) + (bar?.width ?? Infinity)).toBeLessThanOrEqual(1920)
})

test('a tour of maps goes from map to map on a wall of several screens', async ({ page }) => {
  await page.setViewportSize({ width: 7680, height: 1080 })
  await page.clock.install()
  await open(page, 'scene=maps&grid=4x1&dwell=30', sceneTitle('maps'))
  await page.clock.runFor(11_000)
  const shown = page.locator('[aria-hidden=false]')
  await expect(shown.getByRole('heading', { level: 1 }).first()).toContainText('地区生产总值')
  await page.clock.runFor(3000)
  expect(await faultsOf(page, 4, 1)).toEqual([])
})
