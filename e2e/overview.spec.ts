import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test('the overview shows real figures of Jinzhong: finding, map, verdicts, gauges, trend, panels', async ({ page }) => {
  await openOverview(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('经济总量升至全省第四，规上工业企业数居全省首位')
  await expect(page.getByRole('list', { name: '主要数字' })).toContainText('2458.8')
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  for (const name of [/城镇新增就业.*达到预期/, /地区生产总值.*2458\.8/])
    await expect(page.getByRole('img', { name }).first()).toBeVisible()
  const panels = page.getByRole('table', { name: /榆次区、昔阳县/ })
  await expect(panels).toContainText('479.5')
  await expect(panels).toContainText('180.3')
  await expect(panels).toContainText('暂未收录')
})

test('a number opens its source; Esc closes it and gives the focus back', async ({ page }) => {
  await openOverview(page)
  const number = page.getByRole('button', { name: /38129人，查看出处/ }).first()
  await number.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('统计公报')
  await expect(sheet).toContainText('“38129人”')
  await expect(sheet).toContainText('3.2万人')
  await expect(sheet).toContainText('两者都保留，不取平均')
  await expect(page).toHaveURL(/source=/)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(number).toBeFocused()
  await expect(page).not.toHaveURL(/source=/)
})

test('counties are chosen by hand, stand in division order, live in the link, and Back undoes the choice', async ({ page }) => {
  await openOverview(page)
  await page
    .getByRole('group', { name: /选择县（区、市）/ })
    .getByRole('button', { name: '寿阳县' })
    .click()
  await expect(page.getByRole('table', { name: /榆次区、昔阳县、寿阳县/ })).toContainText('未注明年份')
  await expect(page).toHaveURL(/county=140702,140724,140725/)
  await page.goBack()
  await expect(page.getByRole('table', { name: /榆次区、昔阳县：/ })).toBeVisible()
})

test('an indicator, its list and its table are a choice in the link', async ({ page }) => {
  await openOverview(page)
  await page.getByRole('group', { name: '指标' }).getByRole('button', { name: '地区生产总值' }).click()
  await expect(page.getByRole('img', { name: /寿阳县.*未注明年份/ })).toBeVisible()
  await page.getByRole('group', { name: '形式' }).getByRole('button', { name: '表格' }).click()
  await expect(page).toHaveURL(/show=county-gdp&form=table/)
  await page.reload()
  await expect(page.getByRole('table').first()).toContainText('暂未收录')
})

test('a click on the map brings a county into the panels', async ({ page }) => {
  await openOverview(page)
  const map = page.getByRole('img', { name: /一县一亮点/ })
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.click(box.x + box.width * 0.62, box.y + box.height * 0.12)
  await expect(page.getByRole('table', { name: /寿阳县/ })).toBeVisible()
})
