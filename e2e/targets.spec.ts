import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { pageCount } from './page-count'

/** The page of the targets, with its drawings painted. */
async function openTargets(page: Page, hash = '#/targets'): Promise<void> {
  await openOverview(page, hash)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('目标')
  await expect(page.getByRole('region', { name: '图例与评价规则' }).getByRole('img').first()).toBeVisible()
}

test('from the overview to the targets: the count of every verdict, misses as plain as the rest, and the rule beside each', async ({
  page,
}) => {
  await openOverview(page)
  const nav = page.getByRole('navigation', { name: '主导航' })
  await nav.getByRole('link', { name: '目标' }).click()
  await expect(page).toHaveURL(/#\/targets$/)
  await expect(nav.getByRole('link', { name: '目标' })).toHaveAttribute('aria-current', 'page')
  const tally = page.getByRole('group', { name: '按评价筛选' })
  for (const word of ['达到预期', '控制在目标以内', '低于预期', '未完成', '资料收集中', '不可比']) {
    await expect(tally.getByRole('button', { name: word })).toContainText(/\d/)
  }
  const row = page
    .getByRole('region', { name: '2024年主要预期目标' })
    .getByRole('listitem')
    .filter({ hasText: '2.3%＜5.5%，低于目标3.2个百分点' })
  await expect(row).toContainText('低于预期')
  await expect(row).toContainText('统计公报')
  await expect(row.getByRole('img', { name: /地区生产总值增速.*目标5\.5%，低于预期/ })).toBeVisible()
})

test('the counts and all of the first group stand in the first screen of a desk', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openTargets(page)
  const rows = page
    .getByRole('region', { name: '2025年主要预期目标' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(rows).toHaveCount(8)
  await expect(rows.last()).toBeInViewport({ ratio: 0.9 })
  await expect(page.getByRole('group', { name: '按评价筛选' })).toBeInViewport()
})

test('nature, year and verdict narrow the list in the link, Back widens it, and a link opens as it was left', async ({ page }) => {
  await openTargets(page)
  await page.getByRole('combobox', { name: '性质' }).selectOption('计划')
  await expect(page).toHaveURL(/#\/targets\?nature=plan$/)
  await expect(page.getByRole('region', { name: '2026年尚太锂电公司计划' })).toBeVisible()
  await expect(page.getByRole('region', { name: '2024年主要预期目标' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('region', { name: '2024年主要预期目标' })).toBeVisible()
  await page.getByRole('combobox', { name: '年度' }).selectOption('2024年')
  const below = page.getByRole('group', { name: '按评价筛选' }).getByRole('button', { name: /低于预期/ })
  await below.click()
  await expect(page).toHaveURL(/#\/targets\?year=2024&status=below$/)
  await expect(below).toHaveAttribute('aria-pressed', 'true')
  const count = page.getByText(`共${/\d+/.exec(await below.innerText())?.[0] ?? ''}项`, { exact: true })
  await expect(count).toBeVisible()
  await page.reload()
  await expect(count).toBeVisible()
  await below.click()
  await expect(page).toHaveURL(/#\/targets\?year=2024$/)
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(/#\/targets$/)
  await expect(page.getByRole('region', { name: '2025年重点任务' })).toBeVisible()
})

test(
  'a year of which targets are only listed shows their list and says that nothing is judged; what a link has wrong narrows nothing',
  { tag: '@full' },
  async ({ page }) => {
    await openTargets(page, '#/targets?year=2023&nature=wrong&status=wrong')
    await expect(page.getByText(/^没有符合这些条件的评价目标/)).toBeVisible()
    const listed = page.getByRole('region', { name: '其他目标和计划' })
    await expect(listed).toContainText('1项，按原文列示')
    await listed.getByRole('button', { name: /2023年目标310公里/ }).click()
    await expect(page.getByRole('dialog')).toContainText('“310公里”')
    await page.goto('/#/targets?year=1999&theme=nothing')
    const said = page.getByText(/^共\d+项$/)
    const all = await said.textContent()
    await page.goto('/#/targets')
    await expect(page.getByRole('button', { name: '清除筛选' })).toHaveCount(0)
    await expect(said).toHaveText(all ?? '')
  },
)

test('a verdict opens what it was read from, the rule for its kind and the arithmetic; Esc gives the focus back', async ({ page }) => {
  await openTargets(page)
  const verdict = page.getByRole('button', { name: '为何评价为低于预期：晋中市地区生产总值增速2024年' })
  await verdict.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('评价：低于预期　2.3%＜5.5%，低于目标3.2个百分点')
  await expect(sheet).toContainText('实际值不低于目标值为“达到预期”，低于为“低于预期”')
  await expect(sheet).toContainText('实际值：2.3%')
  await expect(page).toHaveURL(/source=gdp-growth-2024$/)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(verdict).toBeFocused()
})

test(
  'the number of a target opens its sheet with the verdict and its arithmetic; Esc gives the focus back',
  { tag: '@full' },
  async ({ page }) => {
    await openTargets(page, '#/targets?nature=expected')
    const number = page
      .getByRole('region', { name: '2024年主要预期目标' })
      .getByRole('button', { name: /^晋中市城镇新增就业2024年目标3\.2万人，查看出处/ })
    await number.scrollIntoViewIfNeeded()
    await number.click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText('评价：达到预期')
    await expect(sheet).toContainText('38129≥32000')
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(number).toBeFocused()
  },
)

test(
  'under the tasks of 2024 stands what was done in 2024; a task that no document tells of is folded away with the last figure before',
  { tag: '@full' },
  async ({ page }) => {
    await openTargets(page, '#/targets?nature=task')
    const done = page.getByRole('region', { name: '2024年重点任务' }).getByRole('region', { name: '2024年大事记' })
    await expect(done).toContainText('阳涉铁路开通客运服务')
    const tasks = page.getByRole('region', { name: '2025年重点任务' })
    const villages = tasks.getByRole('listitem').filter({ hasText: '提档升级村' })
    await expect(villages).toBeHidden()
    await tasks
      .getByText(/^另有\d+项任务，文件中未见实际值$/)
      .first()
      .click()
    await expect(villages).toContainText('2024年为261个')
  },
)

test('what is far below is drawn too, before anybody scrolls to it', { tag: '@full' }, async ({ page }) => {
  await openTargets(page)
  const last = page.getByRole('region', { name: '2026年尚太锂电公司计划' })
  const drawn = { name: /目标完成情况：/ }
  await expect(page.getByRole('region', { name: '2024年主要预期目标' }).getByRole('img', drawn)).toHaveCount(8)
  await expect(last.getByRole('img', drawn)).toHaveCount(4)
})

for (const theme of ['light', 'dark', 'light large']) {
  test(
    `the targets print on three A4 pages, every scale drawn for paper and their text selectable, from the ${theme} screen`,
    { tag: theme !== 'light' ? '@full' : [] },
    async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
      await openTargets(page)
      const pdf = await page.pdf({ format: 'A4', printBackground: true })
      expect(pageCount(pdf)).toBe(3)
      expect(pdf.toString('latin1')).toContain('/ToUnicode')
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 682, height: 1050 })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      const rows = page
        .getByRole('article')
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3 }) })
      const count = Number(/共(\d+)项/.exec((await page.getByText(/^共\d+项$/).textContent()) ?? '')?.[1])
      expect(count).toBeGreaterThan(20)
      expect(await rows.count()).toBe(count)
      await expect(rows.locator('svg[width="150"]')).toHaveCount(count)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(682)
      const avoid = await rows.evaluateAll((items) => items.every((item) => getComputedStyle(item).breakInside === 'avoid'))
      expect(avoid).toBe(true)
    },
  )
}

for (const width of [320, 390, 768, 1160]) {
  test(`at ${width} pixels nothing runs out of the page and the way to the targets is there`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openTargets(page)
    const link = page.getByRole('navigation').getByRole('link', { name: '目标' })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('aria-current', 'page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
