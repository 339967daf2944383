import { expect, test } from './fixtures'
import { noteLayoutShifts, settle } from './layout-shifts'
import { openOverview } from './open-overview'

test('the page of a figure shows its embed as wide as is chosen, and hands out codes that say the same', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  await openOverview(page, '#/figure/gdp-trend')
  const section = page.getByRole('region', { name: '嵌入与转载' })
  await section.scrollIntoViewIfNeeded()
  const frame = section.locator('iframe')
  await expect(section.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('2458.8')
  await section.getByRole('button', { name: '320像素' }).click()
  expect((await frame.boundingBox())?.width).toBe(320)
  await section.getByRole('group', { name: '嵌入的配色' }).getByRole('button', { name: '深色' }).click()
  await expect(section.frameLocator('iframe').locator('body')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  await expect(section.getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(
    /embed\/gdp-trend\.html\?theme=dark".*title="2024年地区生产总值2458\.8亿元/,
  )
  await expect(section.getByRole('textbox', { name: '网页元素的代码' })).toHaveValue(/figure="gdp-trend".*theme="dark"/)
  for (const file of ['微信图（宽1080）', '方形缩略图', 'PNG', 'SVG', 'CSV', 'JSON'])
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
    await expect(shown.getByText('数据截至 2025-12')).toBeAttached()
    expect(await shown.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
  }
})

test('the codes with the script hold the room of a figure from the first: what stands below it does not move', async ({
  page,
  baseURL,
}) => {
  await openOverview(page, '#/figure/gauges')
  const codes = await Promise.all(
    ['嵌入框，自动高度的代码', '网页元素的代码'].map((name) => page.getByRole('textbox', { name }).inputValue()),
  )
  let code = ''
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${code}<p id="below">下文`,
    }),
  )
  await page.setViewportSize({ width: 640, height: 900 })
  await noteLayoutShifts(page)
  for (code of codes) {
    await page.goto(`${baseURL}/host.html`)
    await expect(page.frameLocator('iframe').getByText('数据截至 2025-12')).toBeVisible()
    await settle(page)
    expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    const room = await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
    const height = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.getBoundingClientRect().height)
    expect(room).toBeGreaterThan(height)
    expect(room).toBeLessThan(height + 100)
  }
})
