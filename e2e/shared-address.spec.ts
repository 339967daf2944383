import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { openPanel } from './open-panel'

const why = /本页从本机打开，没有可供他人打开的网址/
const local = /localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/
const code = (page: Page) => page.getByRole('img', { name: /^二维码：/ })

/** The text of every part of a package that a press hands out. */
async function partsOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return Object.entries(unzipSync(readFileSync(await download.path())))
    .filter(([name]) => /\.(xml|rels|txt|svg)$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n')
}

const deckOf = (page: Page) =>
  partsOf(page, () =>
    page
      .getByRole('group', { name: /^演示文稿：/ })
      .getByRole('button', { name: /16:9$/ })
      .click(),
  )

test.describe('a page that was opened on its own machine has no address for others', () => {
  test('no code on the wall, and its setup says why and keeps the link for this machine', { tag: '@full' }, async ({ page, baseURL }) => {
    await openOverview(page, '#/wall?scenes=overview')
    await expect(page.locator('footer')).toContainText('数据截至')
    await expect(code(page)).toHaveCount(0)
    await page.goto('/#/wall/setup')
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByText('上面的链接只在这台机器上有用。')).toBeVisible()
    await expect(page.getByRole('textbox', { name: '大屏链接' })).toHaveValue(`${baseURL}/#/wall`)
    await expect(code(page)).toHaveCount(0)
  })

  test('paper says why in the place of the address', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/targets')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('footer').getByText(why)).toBeVisible()
    await expect(page.locator('footer')).not.toContainText(local)
    await page.emulateMedia({ media: null })
    await page.goto('/#/county/140724')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const sheet = page.locator('article > .a4-width')
    await expect(sheet.getByText(why)).toBeAttached()
    await expect(sheet.locator('[aria-label^="二维码"]')).toHaveCount(0)
  })

  test('the panel and the codes of a figure say why, and the citation has no address of this machine', async ({ page }) => {
    const panel = await openPanel(page, '#/figure/gdp-trend')
    await expect(panel.getByText(why)).toBeVisible()
    await expect(panel.getByRole('button', { name: '复制链接' })).toHaveCount(0)
    await panel.getByText('查看引用文字').click()
    await expect(panel.getByRole('listitem').first()).toBeVisible()
    await expect(panel).not.toContainText(local)
    await panel.getByRole('button', { name: '嵌入网页' }).click()
    await expect(panel.getByText(/嵌入代码贴到别的网页里打不开/)).toBeVisible()
    await expect(panel.getByRole('textbox')).toHaveCount(0)
    await expect(panel.getByRole('link', { name: '微信用图（宽1080像素）' })).toBeVisible()
  })

  test('slides hold no address, and what was saved says why', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/figure/gdp-trend')
    expect(await deckOf(page)).not.toMatch(local)
    await expect(page.getByRole('group', { name: /^演示文稿：/ }).getByRole('status')).toContainText(why)
  })

  test('a list has no link for others, and its notes and pictures hold none', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/briefing?items=gdp-trend,-1')
    await expect(page.getByText(why)).toBeVisible()
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByText(/请用“存为文件”/)).toBeVisible()
    const [notes] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载讲稿' }).click()])
    expect(readFileSync(await notes.path(), 'utf8')).not.toMatch(local)
    expect(await partsOf(page, () => page.getByRole('button', { name: '下载图片集' }).click())).not.toMatch(local)
  })

  test('a copied link of the page is said to be for this machine', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/about')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /搜索/ }).fill('复制本页链接')
    await page
      .getByRole('option', { name: /复制本页链接/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('只在本机有用')
  })
})

test.describe('a site that says its address has it everywhere, on its own machine too', () => {
  const site = 'https://example.cn/dajuan/'
  test.use({ site })

  test('codes of the wall and its setup', { tag: '@full' }, async ({ page, baseURL }) => {
    await openOverview(page, '#/wall?scenes=overview')
    await expect(code(page)).toHaveAccessibleName(`二维码：${site}#/`)
    await page.goto('/#/wall/setup')
    await expect(code(page)).toHaveAccessibleName(`二维码：${site}#/wall`)
    await expect(page.getByRole('textbox', { name: '大屏链接' })).toHaveValue(`${baseURL}/#/wall`)
  })

  test('paper', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/targets')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('footer').getByText(`${site}#/targets`)).toBeVisible()
    await page.emulateMedia({ media: null })
    await page.goto('/#/county/140724')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator(`article > .a4-width [aria-label="二维码：${site}#/county/140724"]`)).toBeAttached()
  })

  test('the panel, the citation and the codes of a figure', { tag: '@full' }, async ({ page }) => {
    const panel = await openPanel(page, '#/figure/gdp-trend')
    await panel.getByText('查看引用文字').click()
    await expect(panel.getByText(`${site}#/figure/gdp-trend`).first()).toBeVisible()
    await panel.getByRole('button', { name: '嵌入网页' }).click()
    await expect(panel.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(
      /<iframe src="https:\/\/example\.cn\/dajuan\/embed\/gdp-trend\.html"/,
    )
  })

  test('slides and notes', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/figure/gdp-trend')
    const deck = await deckOf(page)
    expect(deck).toContain(`${site}#/figure/gdp-trend`)
    expect(deck).not.toMatch(local)
    await page.goto('/#/briefing?items=gdp-trend,-1')
    const [notes] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载讲稿' }).click()])
    expect(readFileSync(await notes.path(), 'utf8')).toContain(`${site}#/figure/gdp-trend`)
  })
})
