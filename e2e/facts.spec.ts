import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { live } from '../tests/data/live-catalogue'
import { axeFaults, themes } from './axe-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

const readings = (page: Page) => page.getByRole('region', { name: '全部数据' })
const table = (page: Page) => page.getByRole('table', { name: '数据' })
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
/** Of a reading that is held back: the reason that is given for it. */
const heldBecause = live.observations.get('zuoquan-cbm-reserves')?.displayReason ?? 'no reason'
const search = (page: Page) => page.getByRole('searchbox', { name: '检索' })

/** The page of data, with its table there. */
async function openFacts(page: Page, hash = '#/facts'): Promise<void> {
  await openOverview(page, hash)
  await expect(page.getByRole('heading', { level: 1, name: '数据与出处' })).toBeVisible()
}

test('from the overview to the data: the count of all readings, each a row of the page', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '数据' }).click()
  await expect(page).toHaveURL(/#\/facts$/)
  await expect(readings(page).getByRole('status')).toHaveText(/^全部\d{3,}条数据。$/)
  const count = Number(/\d+/.exec((await readings(page).getByRole('status').textContent()) ?? '')?.[0])
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(count + 1))
  await expect(table(page).getByRole('row')).toHaveCount(count + 1)
  await page.keyboard.press('End')
  await expect(table(page).locator(`[aria-rowindex="${count + 1}"]`)).toBeVisible()
})

for (const text of ['榆次', 'yuci', 'yc', '140702', 'Yuci']) {
  test(
    `typing ${text} finds the readings of Yuci; the link says it in one entry, and opens as it was left`,
    { tag: text !== 'yc' ? '@full' : [] },
    async ({ page }) => {
      await openFacts(page)
      await search(page).pressSequentially(text)
      await expect(readings(page).getByRole('status')).toHaveText(/^符合条件的数据\d{2,3}条，/)
      await expect(table(page).getByRole('row').nth(2)).toContainText('榆次区')
      await expect(page).toHaveURL(new RegExp(`#/facts\\?q=${encodeURIComponent(text)}$`))
      const said = await readings(page).getByRole('status').textContent()
      await page.reload()
      await expect(search(page)).toHaveValue(text)
      await expect(readings(page).getByRole('status')).toHaveText(said ?? '')
    },
  )
}

test('filters stand in the link one by one, Back undoes them one by one and keeps what was typed', { tag: '@full' }, async ({ page }) => {
  await openFacts(page)
  await search(page).fill('增速')
  await choice(page, '领域').selectOption({ label: '经济' })
  await choice(page, '来源等级').selectOption({ label: 'A1 统计公报、统计部门发布' })
  await expect(page).toHaveURL(/#\/facts\?theme=economy&q=%E5%A2%9E%E9%80%9F&tier=A1$/)
  await expect(table(page).getByRole('row').nth(2)).toContainText('A1')
  await page.goBack()
  await expect(choice(page, '来源等级')).toHaveValue('')
  await expect(choice(page, '领域')).toHaveValue('economy')
  await page.goBack()
  await expect(choice(page, '领域')).toHaveValue('')
  await expect(search(page)).toHaveValue('增速')
  await page.getByRole('button', { name: '清除检索与筛选' }).click()
  await expect(search(page)).toHaveValue('')
  await expect(page).toHaveURL(/#\/facts$/)
})

/** The first year for which a measure with these words in its name has a reading. */
function earliestOf(words: string): string {
  const named = [...live.observations.values()].filter(({ indicator }) => live.indicators.get(indicator)?.name.includes(words))
  return `${named.flatMap(({ period }) => /^\d{4}/.exec(period) ?? []).sort()[0]}年`
}

test('a column sorts from its first, from its last and no longer; the head says which way', { tag: '@full' }, async ({ page }) => {
  await openFacts(page, '#/facts?q=%E5%B8%B8%E4%BD%8F%E4%BA%BA%E5%8F%A3')
  const head = table(page).getByRole('columnheader', { name: '时期' }).last()
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(table(page).getByRole('row').nth(2)).toContainText(earliestOf('常住人口'))
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-period/)
  await expect(table(page).getByRole('row').nth(2)).not.toContainText(earliestOf('常住人口'))
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'none')
})

test('by keyboard alone: search, the number, its sheet, and back to the number', async ({ page }) => {
  await openFacts(page)
  await search(page).focus()
  await page.keyboard.type('2458.8')
  await expect(readings(page).getByRole('status')).toHaveText(/^符合条件的数据\d条，/)
  const number = table(page).getByRole('button', { name: /^晋中市地区生产总值2024年2458\.8亿元，查看出处/ })
  for (let press = 0; press < 24 && !(await number.evaluate((each) => each === document.activeElement)); press += 1)
    await page.keyboard.press('Tab')
  await expect(number).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('2458.8')
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
})

test('where nothing is found it is said which condition to let go of, and how many that gives', { tag: '@full' }, async ({ page }) => {
  await openFacts(page, '#/facts?q=gdp&region=140702&tier=A1')
  await expect(page.getByText('没有符合全部条件的数据。')).toBeVisible()
  await page.getByRole('button', { name: /^去掉“A1 统计公报、统计部门发布”，有\d+条$/ }).click()
  await expect(table(page).getByRole('row').nth(2)).toContainText('榆次区')
  await expect(page).toHaveURL(/#\/facts\?q=gdp&region=140702$/)
})

test('a source is found by its name, a link by its id opens it alone with all its figures', { tag: '@full' }, async ({ page }) => {
  await openFacts(page, '#/facts?list=sources')
  const sources = page.getByRole('region', { name: '来源' })
  await expect(sources.getByRole('status')).toHaveText(/^全部\d+份来源/)
  await search(page).fill('政府工作报告')
  await expect(sources.getByRole('status')).toHaveText(/^符合条件的来源\d+份/)
  await page.goto('/#/facts?list=sources&q=gwr-2025')
  await expect(sources.getByRole('status')).toHaveText(/来源1份/)
  await expect(sources.getByRole('button', { name: /^收起数据\d+条，目标\d+项/ })).toHaveAttribute('aria-expanded', 'true')
  await sources.getByRole('button', { name: /^晋中市地区生产总值2024年2458\.8亿元/ }).click()
  await expect(page.getByRole('dialog')).toContainText('政府工作报告')
})

test(
  'what differs stands side by side with the rule that chose; what is not used has its wording and its reason',
  { tag: '@full' },
  async ({ page }) => {
    await openFacts(page)
    const lists = page.getByRole('navigation', { name: '数据列表' })
    await lists.getByRole('link', { name: '其他来源与口径' }).click()
    const differing = page
      .getByRole('region', { name: '同一指标的不同数据' })
      .getByRole('listitem')
      .filter({ hasText: '城镇新增就业' })
      .first()
    await expect(differing).toContainText('38129')
    await expect(differing).toContainText('3.2')
    await expect(differing).toContainText('取来源等级较高者（A1先于A2）')
    await expect(page.getByRole('region', { name: '口径变化' })).toContainText(live.bases.get('gdp-from-2024')?.breakNote ?? 'a note')
    await lists.getByRole('link', { name: '未采用' }).click()
    await expect(lists.getByRole('link', { name: '未采用' })).toHaveAttribute('aria-current', 'page')
    const held = page.getByRole('list', { name: '暂缓采用的数' })
    await expect(held.getByRole('listitem').filter({ hasText: '千亿立方米' })).toContainText(heldBecause)
    await expect(held.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('list', { name: '不是统计数字的数' })).toContainText('108国道')
  },
)

test(
  'what is not used is searched by its words, its place by spelling, and the link opens it as it was left',
  { tag: '@full' },
  async ({ page }) => {
    await openFacts(page, '#/facts?list=excluded')
    const list = page.getByRole('region', { name: '未采用' })
    await expect(list.getByRole('status')).toHaveText(/^共\d{2}条未采用。$/)
    await search(page).fill('国道')
    await expect(page.getByRole('list', { name: '不是统计数字的数' }).getByRole('listitem')).toHaveText([/108国道/, /108国道/])
    await expect(page.getByRole('list', { name: '暂缓采用的数' })).toHaveCount(0)
    await search(page).fill('zuoquan')
    await expect(page.getByRole('list', { name: '暂缓采用的数' }).getByRole('listitem').filter({ hasText: heldBecause })).toBeVisible()
    await expect(page).toHaveURL(/q=zuoquan/)
    await page.reload()
    await expect(list.getByRole('status')).toHaveText(/^符合检索的\d条。$/)
    await search(page).fill('qqqq')
    await expect(list.getByRole('status')).toHaveText('没有符合检索的数，请换一个词。')
  },
)

test.describe('without the file of what is not used', () => {
  test.use({ expectedConsole: [/404/] })
  test('a file that cannot be had says so and is asked for again', { tag: '@full' }, async ({ page }) => {
    let missing = true
    await page.route('**/data/excluded.json', (route) => (missing ? route.fulfill({ status: 404, body: '' }) : route.continue()))
    await openFacts(page, '#/facts?list=excluded')
    await expect(page.getByRole('alert')).toContainText('数据文件 excluded.json 加载失败')
    await expect(page.getByRole('list', { name: '暂缓采用的数' })).toBeVisible()
    missing = false
    await page.getByRole('button', { name: '再读一次' }).click()
    await expect(page.getByRole('list', { name: '不是统计数字的数' })).toContainText('108国道')
  })
})

test('the whole data are saved as one file that opens; the readings that are found as a table', async ({ page }) => {
  await openFacts(page)
  const whole = page.waitForEvent('download')
  await page.getByRole('button', { name: '全部数据（zip）' }).click()
  const saved = await whole
  expect(saved.suggestedFilename()).toMatch(/^晋中答卷_全部数据_\d{4}-\d{2}-\d{2}\.zip$/)
  const files = unzipSync(readFileSync(await saved.path()))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['数据.csv', '未采用.csv', '全部数据.xlsx', '说明.txt', 'datapackage.json']))
  await expect(page.getByRole('status').filter({ hasText: '已生成' })).toContainText(/\d\.\d\dMB/)
  await search(page).fill('140702')
  const found = page.getByRole('button', { name: /^当前数据\d{2,3}条（CSV）$/ })
  await expect(found).toBeVisible()
  const some = page.waitForEvent('download')
  await found.click()
  const text = readFileSync(await (await some).path(), 'utf8')
  expect(text.startsWith('\ufeff指标,')).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(Number(/\d+/.exec((await found.textContent()) ?? '')?.[0]) + 1)
})

test(
  'the package that the build left beside the page is the one that the page makes, byte for byte',
  { tag: '@full' },
  async ({ page }) => {
    await openFacts(page)
    const saved: Buffer[] = []
    for (const name of [page.getByRole('button', { name: '全部数据（zip）' }), page.getByRole('link', { name: '直接下载全部数据' })]) {
      const coming = page.waitForEvent('download')
      await name.click()
      const download = await coming
      expect(download.suggestedFilename()).toMatch(/^晋中答卷_全部数据_\d{4}-\d{2}-\d{2}\.zip$/)
      saved.push(readFileSync(await download.path()))
    }
    const [made = Buffer.of(), left = Buffer.of()] = saved
    expect(Object.keys(unzipSync(left))).toEqual(Object.keys(unzipSync(made)))
    expect(left.equals(made)).toBe(true)
  },
)

test(
  'on paper the readings that are found stand in a table of their own, and what is left out is said',
  { tag: '@full' },
  async ({ page }) => {
    await openFacts(page)
    await expect(table(page)).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.getByText(/^纸面列出前200条，其余\d+条从略/)).toBeAttached()
    expect(await page.locator('main table tbody tr').count()).toBe(200)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(table(page)).toBeVisible()
  },
)

for (const width of [320, 390, 768, 1160, 1366]) {
  test(`at ${width} pixels no list runs out of the page`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const list of ['', '?list=sources', '?list=conflicts', '?list=excluded']) {
      await openFacts(page, `#/facts${list}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}

for (const theme of themes) {
  for (const list of ['?q=140702', '?q=zzz', '?list=sources&q=gwr-2025', '?list=conflicts&q=gdp', '?list=excluded']) {
    test(`axe finds nothing on #/facts${list} in the ${theme} theme`, { tag: '@full' }, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
      await openFacts(page, `#/facts${list}`)
      await expect(page.getByText(/^正在(读取|准备)/)).toHaveCount(0)
      expect(await axeFaults(new AxeBuilder({ page }), theme)).toEqual([])
    })
  }
}
