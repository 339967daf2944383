import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { axeFaults } from './axe-faults'
import { expect, test } from './fixtures'
import { onePlaced } from './kinds'
import { noteLayoutShifts, settle } from './layout-shifts'
import { openOverview } from './open-overview'
import { openPanel } from './open-panel'

/** An intranet's name, which the browser finds on this machine: codes need an address that others can open. */
const site = `http://jinzhong.test:${process.env['PORT'] ?? 4173}/`
test.use({ site, allowedOrigins: [new URL(site).origin] })

test('the page of a figure shows its embed as wide as is chosen, and hands out codes that say the same', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  await openOverview(page, '#/figure/gdp-trend')
  const section = page.getByRole('region', { name: '嵌入与转载' })
  await section.scrollIntoViewIfNeeded()
  const frame = section.locator('iframe')
  await expect(section.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('2462.6')
  await section.getByRole('button', { name: '340像素' }).click()
  expect((await frame.boundingBox())?.width).toBe(340)
  await section.getByRole('group', { name: '嵌入的配色' }).getByRole('button', { name: '深色' }).click()
  await expect(section.frameLocator('iframe').locator('body')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  await expect(section.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(
    /embed\/gdp-trend\.html\?v=1&amp;theme=dark".*title="2025年地区生产总值2462\.6亿元/,
  )
  await section.getByRole('button', { name: '网页元素' }).click()
  await expect(section.getByRole('textbox', { name: '网页元素的代码' })).toHaveValue(/figure="gdp-trend".*theme="dark"/)
  for (const file of ['微信用图（宽1080像素）', '方形缩略图', 'PNG', 'SVG', 'CSV', 'JSON'])
    expect((await page.request.get(`/${await section.getByRole('link', { name: file, exact: true }).getAttribute('href')}`)).ok()).toBe(
      true,
    )
})

test('the code of the frame, put into a page of its own, shows the whole figure without a script', async ({ page, baseURL }) => {
  await openOverview(page, '#/figure/targets-2024')
  const code = await page.getByRole('textbox', { name: '嵌入框的代码' }).inputValue()
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${code}` }),
  )
  for (const width of [340, 640]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${baseURL}/host.html`)
    const shown = page.frameLocator('iframe')
    await expect(shown.getByText('数据截至2025年12月')).toBeAttached()
    expect(await shown.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
  }
})

test(
  'a code with the script holds the room of a figure from the first: what stands below it does not move',
  { tag: '@full' },
  async ({ page, baseURL }) => {
    for (const form of ['自动高度', '网页元素']) {
      await openOverview(page, '#/figure/gauges')
      await page.getByRole('region', { name: '嵌入与转载' }).getByRole('button', { name: form, exact: true }).click()
      const code = await page.getByRole('textbox', { name: `${form}的代码` }).inputValue()
      const host = await page.context().newPage()
      await host.setViewportSize({ width: 640, height: 900 })
      await noteLayoutShifts(host)
      await host.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${code}<p id="below">下文`,
        }),
      )
      await host.goto(`${baseURL}/host.html`)
      const shown = host.frameLocator('iframe')
      await expect(shown.getByText('数据截至2025年12月')).toBeVisible()
      await settle(host)
      expect(await host.evaluate(() => window.layoutShifts)).toEqual([])
      const room = await host.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
      const height = await shown.locator('html').evaluate((html) => html.getBoundingClientRect().height)
      expect(room).toBeGreaterThan(height)
      expect(room).toBeLessThan(height + 100)
      await host.close()
    }
  },
)

/** The panel of the page's first figure, at its codes. */
async function openCodes(page: Page, hash: string): Promise<Locator> {
  const panel = await openPanel(page, hash)
  await panel.getByRole('button', { name: '嵌入网页' }).click()
  return panel
}

test(
  'every figure of the dashboard hands out its codes where it is carried away, and how to cite it',
  { tag: '@full' },
  async ({ page }) => {
    const panel = await openCodes(page, '#/county/140724')
    await expect(panel.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(panel.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(/<iframe src="http:.*\/embed\/[a-z0-9-]+\.html"/)
    await panel.getByRole('button', { name: '复制参考文献' }).click()
    await expect(panel.getByText(/已复制参考文献|没有复制成功/)).toBeVisible()
    // What was chosen behind the other name is still there.
    await panel.getByRole('button', { name: '图片、数据、引用' }).click()
    await expect(panel.getByRole('img', { name: /^图片预览：/ })).toBeVisible()
  },
)

/** The county's own figure of livelihood, which no curator has named. */
const placedTitle = '“十四五”期间昔阳县民生指标'

test('a figure that the site puts on a county page hands out its codes there, and on a page of its own', async ({ page }) => {
  await openOverview(page, '#/county/140724')
  await page.getByRole('button', { name: `导出：${placedTitle}` }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '嵌入网页' }).click()
  await expect(panel.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(placedTitle)
  await expect(panel.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(new RegExp(`/embed/${onePlaced}\\.html"`))
  await panel.getByRole('button', { name: '图片', exact: true }).click()
  await expect(panel.getByRole('textbox', { name: '图片的代码' })).toHaveValue(new RegExp(`/embed/${onePlaced}\\.svg"`))
  await expect(panel.getByRole('link', { name: 'PNG', exact: true })).toHaveCount(0)
  await panel.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: `改选：${placedTitle}` }).click()
  const section = page.getByRole('region', { name: '嵌入与转载' })
  await expect(section.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(new RegExp(`/embed/${onePlaced}\\.html"`))
  for (const file of ['SVG', 'CSV', 'JSON'])
    expect((await page.request.get(`/${await section.getByRole('link', { name: file, exact: true }).getAttribute('href')}`)).ok()).toBe(
      true,
    )
  await expect(page.getByText(/没有嵌入页/)).toHaveCount(0)
})

test('a figure that a reader chose says that it has no embed, and what to do', { tag: '@full' }, async ({ page }) => {
  const panel = await openCodes(page, '#/figure?kind=trend&indicators=population&regions=140700&periods=2020,2021,2022,2023,2024')
  await expect(panel.getByText(/没有嵌入页.*下载PNG或SVG/)).toBeVisible()
  await expect(panel.getByRole('textbox')).toHaveCount(0)
  await panel.getByRole('button', { name: '关闭' }).click()
  await expect(page.getByText('这幅图由读者选定，没有嵌入页；可以下载图片，或复制本页链接。')).toBeVisible()
})

test('at 320 pixels the codes stand inside the panel, and every target is as high as a finger', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const panel = await openCodes(page, '#/figure/gauges')
  await expect(panel.locator('iframe')).toBeAttached()
  const sizes = await panel.evaluate((element) => ({
    fits: element.scrollWidth <= element.clientWidth && document.documentElement.scrollWidth <= window.innerWidth,
    low: [...element.querySelectorAll('button, a')].filter(({ clientHeight }) => clientHeight > 0 && clientHeight < 40).length,
  }))
  expect(sizes).toEqual({ fits: true, low: 0 })
})

const dataVersion = (page: Page) =>
  page.evaluate(async () => {
    const manifest: unknown = await (await fetch('data/datapackage.json')).json()
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
  })

test(
  'a version of the data that is frozen is offered, and every code leads to it; one that is not is not',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page, '#/about')
    const listed = [{ version: await dataVersion(page), asOf: '2025-12', live: 'live-1.js', figures: ['gdp-trend'] }]
    await page.route('**/embed/v/index.json', (route) => route.fulfill({ json: listed }))
    await page.route('**/embed/v/*/gdp-trend.html', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>固定</h1>' }))
    const panel = await openCodes(page, '#/figure/gdp-trend')
    await panel.getByRole('button', { name: '固定在本版' }).click()
    await expect(panel.frameLocator('iframe').getByRole('heading', { name: '固定' })).toBeVisible()
    const folder = `embed/v/${listed[0]?.version ?? ''}/gdp-trend`
    for (const [form, said] of [
      ['嵌入框', `${folder}.html`],
      ['自动高度', `${folder}.html`],
      ['网页元素', `version="${listed[0]?.version ?? ''}"`],
      ['图片', `${folder}.svg`],
      ['Markdown', `${folder}.svg`],
    ] as const) {
      await panel.getByRole('button', { name: form, exact: true }).click()
      expect(await panel.getByRole('textbox', { name: `${form}的代码` }).inputValue()).toContain(said)
    }
    await panel.getByRole('button', { name: '关闭' }).click()
    const other = await openCodes(page, '#/figure/gauges')
    await expect(other.getByText(/本版数据尚未固定/)).toBeVisible()
    await expect(other.getByRole('button', { name: '固定在本版' })).toHaveCount(0)
  },
)

test('a list of frozen versions that is broken offers none, and the codes are there', { tag: '@full' }, async ({ page }) => {
  await page.route('**/embed/v/index.json', (route) => route.fulfill({ body: '[{"version":1}]' }))
  const panel = await openCodes(page, '#/figure/gdp-trend')
  await expect(panel.getByText(/本版数据尚未固定/)).toBeVisible()
  await expect(panel.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(/embed\/gdp-trend\.html"/)
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the codes of the panel in the ${theme} theme`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
    await openCodes(page, '#/figure/gdp-trend')
    await expect(page.getByRole('dialog').frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    // The embed in the preview is a page of its own, with a test of its own.
    expect(await axeFaults(new AxeBuilder({ page }).include('[role="dialog"]').exclude('iframe'))).toEqual([])
  })
}
