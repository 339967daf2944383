import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click()

async function chooseIndicator(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('button', { name: /^指标：/ }).click()
  await page.getByRole('searchbox', { name: '筛选指标' }).fill(typed)
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click()
}

test('from any figure one presses to another: places, indicator, years and form, each with a link of its own that Back undoes', async ({
  page,
}) => {
  await openOverview(page, '#/county/140724')
  await page
    .getByRole('link', { name: /^改选：.*常住人口/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/figure\?kind=ranking&indicators=population/)
  await expect(title(page)).toContainText('常住人口')
  await press(page, '地区：整体选择', '昔阳县及相邻县（区、市）')
  await expect(page).toHaveURL(/regions=140723,140724,140725/)
  await chooseIndicator(page, 'GDP', '地区生产总值')
  await expect(title(page)).toHaveText('2021年和顺县、昔阳县、寿阳县地区生产总值')
  await press(page, '形式', '各地走势')
  await page.getByRole('combobox', { name: '从' }).selectOption('2019年')
  await expect(page).toHaveURL(/kind=trend-grid&indicators=gdp&regions=140723,140724,140725&periods=2019,2025/)
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
  const said = await title(page).textContent()
  await page.goBack()
  await page.goBack()
  await expect(title(page)).toHaveText('2021年和顺县、昔阳县、寿阳县地区生产总值')
  await page.goForward()
  await page.goForward()
  await expect(title(page)).toHaveText(said ?? '')
  await page.reload()
  await expect(title(page)).toHaveText(said ?? '')
})

test('a choice is made without leaving the control: focus and place stay where they are', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/figure?kind=trend&indicators=gdp&regions=140700')
  const county = page.getByRole('group', { name: '地区：逐个选择' }).getByRole('button', { name: '昔阳县', exact: true })
  await county.click()
  await expect(title(page)).toContainText('昔阳县')
  await expect(county).toBeFocused()
  await expect(county).toHaveAttribute('aria-pressed', 'true')
})

test('what cannot be drawn says why, and a choice that is too thin is a list with one sentence', async ({ page }) => {
  await openOverview(page, '#/figure?kind=trend&indicators=gdp&regions=140724')
  const form = page.getByRole('group', { name: '形式' })
  const map = form.getByRole('button', { name: '地图：画全部县（区、市），请把地区选为“全部”' })
  await expect(map).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('group', { name: '地区：逐个选择' }).getByRole('button', { name: '和顺县', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '走势一次画一个地区，现选了2个，改为列表。' })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('昔阳县')
  await form.getByRole('button', { name: '条形图', exact: true }).click()
  await expect(page.getByRole('img', { name: /昔阳县.*138\.82亿元|138\.82亿元.*昔阳县/ })).toBeVisible()
})

test(
  'a table in place of the drawing is a form with a link of its own, and a figure made so goes into the list and is exported',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page, '#/figure?kind=trend-grid&indicators=gdp&regions=140724,140723')
    await press(page, '形式', '表格')
    await expect(page).toHaveURL(/form=table/)
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0)
    await expect(page.getByRole('table')).toHaveCount(1)
    await press(page, '形式', '各地走势')
    await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
    await page.getByRole('button', { name: /^加入汇报材料/ }).click()
    await expect(page.getByRole('status').filter({ hasText: '已加入' })).toHaveCount(1)
    await page.getByRole('button', { name: /^导出/ }).click()
    await expect(page.getByRole('dialog').getByRole('img', { name: /^图片预览/ })).toBeVisible()
  },
)

test('on a phone the choices are folded over the figure and stay open once opened', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openOverview(page, '#/figure?kind=trend&indicators=gdp&regions=140700')
  await expect(page.getByRole('group', { name: '形式' })).toBeHidden()
  await page.getByText('地区、指标、年份和形式').click()
  await press(page, '地区：整体选择', '全部县（区、市）')
  await press(page, '形式', '地图')
  await expect(page.getByRole('img', { name: /地区生产总值/ }).first()).toBeVisible()
  await expect(page.getByRole('group', { name: '形式' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('from all counties a press picks the one; a kind that nobody chooses says so, and no form is pressed', async ({ page }) => {
  await openOverview(page, '#/figure?kind=ranking&indicators=population')
  await press(page, '地区：逐个选择', '昔阳县')
  await expect(page).toHaveURL(/regions=140724(&|$)/)
  await press(page, '地区：逐个选择', '和顺县')
  await expect(page).toHaveURL(/regions=140723,140724(&|$)/)
  await page.goto('#/figure?kind=structure&indicators=primary-share,secondary-share,tertiary-share&regions=140702')
  await expect(page.getByText('本图是“构成”，不由选项画出。')).toBeVisible()
  await expect(page.getByRole('group', { name: '形式' }).getByRole('button', { pressed: true })).toHaveCount(0)
})
