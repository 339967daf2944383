import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { placeInRound, scenes, sceneTitle } from './record'
import { typeNumber } from './type-number'
import { wallCoverage, wallFaults } from './wall-layout'

// Codes stand only where the page has an address that others can open.
test.use({ site: 'https://example.cn/dajuan/' })

const title = (page: Page) => page.getByRole('banner')
const place = (page: Page) => page.getByRole('img', { name: /^第\d+场，共\d+场$/ })

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/wall${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
}

for (const [width, height, scene] of [
  [1920, 1080, 'overview'],
  [1920, 1080, 'county-xiyang'],
  [7680, 1080, 'targets'],
  [1080, 1920, 'overview'],
] as const) {
  test(
    `the scene ${scene} is laid out anew at ${width} × ${height}: nothing overlaps, leaves the screen or is too small`,
    { tag: width === 1920 ? '@full' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, `?scene=${scene}`)
      expect(await page.evaluate(wallFaults, Math.min(height / 60, width / 34))).toEqual([])
      expect((await page.evaluate(wallCoverage)).panels).toBeGreaterThanOrEqual(0.8)
      await expect(page.getByText(/数据截至2025年12月/)).toBeVisible()
      await expect(page.getByText(/^来源：/)).toBeVisible()
    },
  )
}

test('every key of a clicker and a presenter does what it is for, and a step by hand holds the round', async ({ page }) => {
  await open(page)
  await expect(title(page)).toContainText('全景')
  await page.keyboard.press('PageDown')
  await expect(title(page)).toContainText(sceneTitle('maps'))
  await page.keyboard.press('PageUp')
  await expect(title(page)).toContainText('全景')
  await page.keyboard.press('End')
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(scenes.length))
  await page.keyboard.press('Home')
  await expect(title(page)).toContainText('全景')
  await typeNumber(page, 10)
  await expect(title(page)).toContainText(scenes[9]?.title ?? '')
  await page.keyboard.press('Digit5')
  await expect(title(page)).toContainText('目标完成情况')
  await page.keyboard.press('KeyB')
  await expect(page.getByRole('status', { name: '黑屏' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status', { name: '黑屏' })).toHaveCount(0)
  await expect(title(page)).toContainText('榆次区')
  await page.keyboard.press('F5')
  await expect(title(page)).toContainText('全景')
  await page.keyboard.press('KeyH')
  await expect(page.getByRole('dialog', { name: '按键说明' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/$/)
})

test('the bar comes with a movement and has a button for each thing that a hand can do', { tag: '@full' }, async ({ page }) => {
  await open(page)
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: '下一场' }).click()
  await expect(title(page)).toContainText(sceneTitle('maps'))
  await expect(page.getByRole('button', { name: '继续轮换' })).toBeVisible()
  await page.getByRole('button', { name: '继续轮换' }).click()
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible()
})

test('the round goes by itself from scene to scene, and a tour of maps from map to map', { tag: '@full' }, async ({ page }) => {
  await page.clock.install()
  await open(page, '?dwell=30')
  await page.clock.runFor(31_000)
  await expect(title(page)).toContainText(sceneTitle('maps'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('常住人口')
  await page.clock.runFor(11_000)
  await expect(page.locator('[aria-hidden=false]').getByRole('heading', { level: 1 })).toContainText('地区生产总值')
})

test('a presenter in a second window sees what is shown and what comes, and turns the page', async ({ page, context }) => {
  await open(page)
  const presenter = await context.newPage()
  await presenter.goto('/#/wall/presenter')
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('全景')
  await expect(presenter.getByRole('region', { name: `下一场：${sceneTitle('maps')}` })).toBeVisible()
  await presenter.getByRole('button', { name: '下一场' }).click()
  await expect(title(page)).toContainText(sceneTitle('maps'))
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(sceneTitle('maps'))
})

test('a presenter without a wall is told what to do', { tag: '@full' }, async ({ page }) => {
  await page.goto('/#/wall/presenter')
  await expect(page.getByRole('alert')).toContainText('没有找到展示窗口')
})

test('the operator’s page builds the link of a wall', async ({ page }) => {
  await page.goto('/#/wall/setup')
  await page.getByRole('checkbox', { name: /五年大事记/ }).uncheck()
  await page.getByRole('textbox', { name: '自定（秒）' }).fill('42')
  await page.getByLabel('显示时钟').check()
  await expect(page.getByRole('textbox', { name: '大屏链接' })).toHaveValue(/#\/wall\?scenes=overview,.*&dwell=42&clock=1$/)
  await page.getByRole('link', { name: '在这里展示' }).click()
  await expect(place(page)).toHaveAttribute('aria-label', `第1场，共${scenes.length - 1}场`)
})

test('the operator orders the scenes by the mouse and by keys, and the wall plays them so', { tag: '@full' }, async ({ page }) => {
  // Both rows in sight: a page that scrolls under a drag is not the matter here.
  await page.setViewportSize({ width: 1366, height: 1700 })
  await page.goto('/#/wall/setup?scenes=overview,growth,energy')
  const rows = page.getByRole('list', { name: '场景的顺序' }).getByRole('listitem')
  const rowOf = (id: string) => rows.filter({ hasText: id })
  const link = page.getByRole('textbox', { name: '大屏链接' })
  await rowOf('energy')
    .locator('[data-grip]')
    .dragTo(rowOf('overview'), { targetPosition: { x: 200, y: 8 } })
  await expect(link).toHaveValue(/\?scenes=energy,overview,growth$/)
  const down = page.getByRole('button', { name: `下移：${sceneTitle('energy')}` })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(link).toHaveValue(/\?scenes=overview,energy,growth$/)
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link).toHaveValue(/\?scenes=overview,growth,energy$/)
  await page.getByRole('button', { name: `上移：${sceneTitle('growth')}` }).click()
  await page.getByRole('link', { name: '在这里展示' }).click()
  await expect(page.getByRole('main', { name: sceneTitle('growth'), exact: true })).toBeVisible()
})

test('a portrait wall has the clock, and says which page of a scene is shown', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 })
  await open(page, '?scene=five-years&clock=1&dwell=600')
  await expect(page.getByRole('banner').getByText(/^\d\d:\d\d$/)).toBeVisible()
  await expect(page.getByText('第1/2页')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('第2/2页')).toBeVisible()
})

test('a link to a room that is not there says so and names those that are', { tag: '@full' }, async ({ page }) => {
  await page.goto('/#/wall/nonsense')
  await expect(page.getByRole('alert')).toContainText('“wall/nonsense”没有对应的页面')
  await page.getByRole('link', { name: '大屏设置' }).click()
  await expect(page.getByRole('heading', { name: '大屏设置' })).toBeVisible()
})
