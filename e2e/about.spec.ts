import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test('the page says how figures are chosen and judged, what is held and who does not speak here', async ({ page }) => {
  await openOverview(page, '#/about')
  await expect(page.getByRole('heading', { level: 1, name: '关于' })).toBeVisible()
  const rules = page.getByRole('region', { name: '评价规则' })
  for (const word of [
    '达到预期',
    '低于预期',
    '控制在目标以内',
    '超出目标',
    '完成',
    '未完成',
    '进行中',
    '待公布',
    '资料收集中',
    '无法评价',
    '不可比',
  ]) {
    const row = rules.getByRole('row').filter({ has: page.getByRole('rowheader', { name: word, exact: true }) })
    await expect(row).toHaveCount(1)
    await expect(row.locator('svg')).toHaveCount(1)
  }
  await expect(rules).toContainText('4.5%＜5%，低于目标0.5个百分点')
  await expect(page.getByRole('region', { name: '来源等级' }).getByRole('row', { name: /^A1/ })).toContainText(/\d+份/)
  await expect(page.getByRole('region', { name: '版本与收录情况' })).toContainText(
    /数据版本 [0-9a-f]{12} ?，数据所属期截至2025年12月；资料收集截至\d{4}年\d+月/,
  )
  await expect(page.getByRole('region', { name: '地图' })).toContainText('示意图，不作为划界依据')
  await expect(page.getByRole('region', { name: '许可与声明' })).toContainText('非官方声明')
})

test('the list of contents moves view and focus, and the address stays', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await page.getByRole('navigation', { name: '本页内容' }).getByRole('button', { name: '勘误' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '勘误' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: '勘误' })).toBeInViewport()
  await expect(page).toHaveURL(/#\/about$/)
})

test('a report of an error is copied with the version of the data', { tag: '@full' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openOverview(page, '#/about')
  const errata = page.getByRole('region', { name: '勘误' })
  await errata.getByRole('button', { name: '复制勘误信息' }).click()
  await expect(errata.getByRole('status')).toHaveText('已复制，可以粘贴到邮件或即时消息里。')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^晋中答卷 勘误\n数据版本：[0-9a-f]{12}（数据截至2025年12月）/)
})

test('keys of one character are switched off here too, and stay so', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await page.getByRole('checkbox', { name: /单键快捷键/ }).uncheck()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await expect(page.getByRole('combobox')).toHaveValue('')
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('nothing is wider than the screen', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/about')
    await expect(page.getByRole('region', { name: '许可与声明' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
