import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeFaults } from './axe-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { pageCount } from './page-count'

const notYet = '县情一页尚未读完'

/** The page of a place with its first drawing painted, and the sheet for paper at hand. */
async function openCounty(page: Page, adcode: string, query = ''): Promise<void> {
  await openOverview(page, `#/county/${adcode}${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: '主要指标' }).getByRole('img').first()).toBeVisible()
  await expect(page.getByText(notYet)).toHaveCount(0)
}

const places = [
  ['140700', '晋中市'],
  ['140702', '榆次区'],
  ['140703', '太谷区'],
  ['140721', '榆社县'],
  ['140722', '左权县'],
  ['140723', '和顺县'],
  ['140724', '昔阳县'],
  ['140725', '寿阳县'],
  ['140727', '祁县'],
  ['140728', '平遥县'],
  ['140729', '灵石县'],
  ['140781', '介休市'],
] as const

const sections = ['主要成果', '主要指标', '大事记', '目标与计划', '县（区、市）对比', '文件所载位次', '全部数据'] as const
/** Of what nothing is held there is no section; the city's page is not edited as a county's is. */
const without: Readonly<Record<string, readonly string[]>> = { 榆社县: ['大事记', '目标与计划', '文件所载位次'], 晋中市: ['主要成果'] }

for (const [adcode, name] of places.filter(([, each]) => ['昔阳县', '榆社县', '晋中市'].includes(each))) {
  test(
    `the page of ${name} has its finding, its numbers and every section in order`,
    { tag: adcode !== '140724' ? '@full' : [] },
    async ({ page }) => {
      await openCounty(page, adcode)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${name}：`)
      await expect(page.getByRole('list', { name: '主要数字' }).getByRole('button').first()).toBeVisible()
      const last = name === '晋中市' ? '十一个县（区、市）' : '相邻县（区、市）'
      const held = sections.filter((section) => !without[name]?.includes(section))
      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([...held, last])
      await expect(page.getByRole('region', { name: '主要成果' }).getByRole('listitem')).toHaveCount(name === '晋中市' ? 0 : 8)
      await expect(page.getByText('示意图，不作为划界依据').first()).toBeVisible()
      await expect(page.getByText('© OpenStreetMap contributors').first()).toBeVisible()
    },
  )
}

test('a number of the page opens its source, and Esc gives the focus back', { tag: '@full' }, async ({ page }) => {
  await openCounty(page, '140724')
  const number = page.getByRole('list', { name: '主要数字' }).getByRole('button', { name: /^地区生产总值2024年180\.3亿元/ })
  await number.click()
  await expect(page.getByRole('dialog')).toContainText('180.3亿元')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(number).toBeFocused()
})

test('up to three others stand beside a county, in the link and in the way back', { tag: '@full' }, async ({ page }) => {
  await openCounty(page, '140724', '?with=140725,140721')
  const section = page.getByRole('region', { name: '县（区、市）对比' })
  await section.scrollIntoViewIfNeeded()
  const chooser = section.getByRole('group', { name: '选择一同对比的县（区、市），最多三个' })
  await expect(chooser.getByRole('button', { pressed: true })).toHaveText(['榆社县', '寿阳县'])
  await expect(chooser.getByRole('button', { name: '昔阳县' })).toHaveCount(0)
  await expect(section.getByRole('figure')).toHaveAccessibleName('榆社县、昔阳县、寿阳县')
  await chooser.getByRole('button', { name: '介休市' }).click()
  await expect(page).toHaveURL(/#\/county\/140724\?with=140725,140721,140781$/)
  await chooser.getByRole('button', { name: '祁县' }).click()
  await expect(chooser.getByRole('button', { pressed: true })).toHaveCount(3)
  await page.goBack()
  await expect(chooser.getByRole('button', { pressed: true })).toHaveText(['榆社县', '寿阳县', '介休市'])
})

test('from one page to its neighbour and to the city, by links', { tag: '@full' }, async ({ page }) => {
  await openCounty(page, '140724')
  const neighbours = page.getByRole('region', { name: '相邻县（区、市）' })
  await neighbours.scrollIntoViewIfNeeded()
  await neighbours.getByRole('link', { name: '寿阳县' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('寿阳县')
  await page.getByRole('navigation', { name: '各县（区、市）' }).getByRole('link', { name: '晋中市' }).click()
  await expect(page).toHaveURL(/#\/county\/140700$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('晋中市')
})

test('a code that is none of ours gets a sentence and a way back', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/county/140100')
  await expect(page.getByRole('alert')).toContainText('区划代码“140100”不是晋中市或本市的县（区、市）')
  await page.getByRole('alert').getByRole('link', { name: '返回总览' }).click()
  await expect(page).toHaveURL(/#\/$/)
})

for (const width of [320, 390, 768]) {
  test(`at ${width} pixels nothing of a county's page runs out of it`, { tag: width !== 320 ? '@full' : [] }, async ({ page }) => {
    await page.setViewportSize({ width, height: 6000 })
    for (const adcode of ['140724', '140700']) {
      await openCounty(page, adcode)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing on the page of a county in the ${theme} theme`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
    await page.setViewportSize({ width: 1366, height: 6000 })
    await openCounty(page, '140724')
    await page
      .getByText(/^其他数据/)
      .first()
      .click()
    expect(await axeFaults(new AxeBuilder({ page }), theme)).toEqual([])
  })
}

for (const [adcode, name] of places) {
  test(`${name} prints on one A4 sheet`, { tag: adcode !== '140724' ? '@full' : [] }, async ({ page }) => {
    await openCounty(page, adcode)
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true, printBackground: true })
      expect(pageCount(pdf), landscape ? 'landscape' : 'portrait').toBe(1)
    }
  })
}
