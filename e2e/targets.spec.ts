import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

/** The page of the targets, with its drawings painted. */
async function openTargets(page: Page, hash = '#/targets'): Promise<void> {
  await openOverview(page, hash)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('目标')
  await expect(page.getByRole('region', { name: '图例与判定规则' }).getByRole('img').first()).toBeVisible()
}

test('from the overview to the targets: the count of every verdict, misses as plain as the rest, and the rule beside each', async ({
  page,
}) => {
  await openOverview(page)
  const nav = page.getByRole('navigation', { name: '主导航' })
  await nav.getByRole('link', { name: '目标' }).click()
  await expect(page).toHaveURL(/#\/targets$/)
  await expect(nav.getByRole('link', { name: '目标' })).toHaveAttribute('aria-current', 'page')
  const tally = page.getByRole('group', { name: '按判定筛选' })
  for (const word of ['达到预期', '控制在目标以内', '低于预期', '仅有上半年数', '暂未收录', '不可比']) {
    await expect(tally.getByRole('button', { name: word })).toContainText(/\d/)
  }
  const row = page.getByRole('region', { name: '2024 主要预期目标' }).getByRole('listitem').filter({ hasText: '2.3＜5.5，差3.2个百分点' })
  await expect(row).toContainText('低于预期')
  await expect(row).toContainText('统计公报')
  await expect(row.getByRole('img', { name: /地区生产总值增速.*目标5\.5%，低于预期/ })).toBeVisible()
})

test('nature, year and verdict narrow the list in the link, Back widens it, and a link opens as it was left', async ({ page }) => {
  await openTargets(page)
  await page.getByRole('group', { name: '性质' }).getByRole('button', { name: '计划' }).click()
  await expect(page).toHaveURL(/#\/targets\?nature=plan$/)
  await expect(page.getByRole('region', { name: '2026 尚太锂电（企业）计划' })).toBeVisible()
  await expect(page.getByRole('region', { name: '2024 主要预期目标' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('region', { name: '2024 主要预期目标' })).toBeVisible()
  await page.getByRole('group', { name: '年度' }).getByRole('button', { name: '2024年' }).click()
  await page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name: /低于预期/ })
    .click()
  await expect(page).toHaveURL(/#\/targets\?year=2024&status=below$/)
  await expect(page.getByText('共1项目标')).toBeVisible()
  await page.reload()
  await expect(page.getByText('共1项目标')).toBeVisible()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(/#\/targets$/)
  await expect(page.getByRole('region', { name: '2025 年度重点任务' })).toBeVisible()
})

test('a year of which targets are only listed opens their list and says that nothing is judged', async ({ page }) => {
  await openTargets(page, '#/targets?year=2022&nature=wrong')
  await expect(page.getByText('没有符合这些条件的判定目标。')).toBeVisible()
  await expect(page.getByText(/仅列表.*照原文列出，不作判定/)).toBeVisible()
  await page
    .getByRole('button', { name: /^平遥县地区生产总值2022年目标138亿元/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('“138亿元”')
})

test('the number of a target opens its sheet with the verdict and its arithmetic; Esc gives the focus back', async ({ page }) => {
  await openTargets(page, '#/targets?nature=expected')
  const number = page
    .getByRole('region', { name: '2024 主要预期目标' })
    .getByRole('button', { name: /^晋中市城镇新增就业2024年目标3\.2万人，查看出处/ })
  await number.scrollIntoViewIfNeeded()
  await number.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('判定：达到预期')
  await expect(sheet).toContainText('38129≥32000')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(number).toBeFocused()
})

for (const width of [320, 390, 768, 1160]) {
  test(`at ${width} pixels nothing runs out of the page and the way to the targets is there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openTargets(page)
    const link = page.getByRole('navigation').getByRole('link', { name: '目标' })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('aria-current', 'page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing on the targets in the ${theme} theme`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
    await openTargets(page)
    await page.getByText(/^仅列表/).click()
    await expect(page.getByRole('table').last()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
  })
}
