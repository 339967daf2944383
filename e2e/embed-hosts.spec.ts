import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { foreignSite, type ForeignSite } from './foreign-site'
import { framesPass } from './frames-pass'
import { oneOfEachKind } from './kinds'
import { titleOf } from './named-figures'

const origin = `http://127.0.0.1:${process.env['PORT'] ?? 4173}`
const frame = (id: string, more = '') =>
  `<iframe src="${origin}/embed/${id}.html" title="${id}" width="100%" height="200" style="border:0" ${more}></iframe>`
const script = `<script async src="${origin}/embed/embed.js"></script>`

let site: ForeignSite | null = null
test.use({ allowedOrigins: [origin, 'http://localhost:*'] })
test.afterEach(async () => {
  await site?.stop()
  site = null
})

async function visit(page: Page, body: string, policy = ''): Promise<void> {
  site = await foreignSite(body, policy)
  await page.goto(site.origin)
}

/** How far each frame is from the height of what it shows. */
async function slack(page: Page): Promise<readonly number[]> {
  const off: number[] = []
  for (const holder of await page.locator('iframe').all()) {
    const inner = await (await holder.elementHandle())?.contentFrame()
    const height = await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height)
    off.push(Math.abs((height ?? 0) - ((await holder.boundingBox())?.height ?? 0)))
  }
  return off
}

test('ten embeds on a page of another site each have the height of what they show, with the script and after a resize', async ({
  page,
}) => {
  await visit(page, [...oneOfEachKind, 'targets-2025'].map((id) => frame(id)).join('') + script)
  await expect.poll(async () => Math.max(...(await slack(page)))).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 420, height: 800 })
  await expect.poll(async () => Math.max(...(await slack(page)))).toBeLessThanOrEqual(1)
})

test('a frame that is put in later, and one in a sandbox, are fitted too', { tag: '@full' }, async ({ page }) => {
  await visit(page, script + frame('gdp-trend', 'sandbox="allow-scripts"'))
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame('gauges'))
  await expect.poll(async () => (await slack(page)).length).toBe(2)
  await expect.poll(async () => Math.max(...(await slack(page)))).toBeLessThanOrEqual(1)
})

test('the element shows a figure, follows its attributes, and the script leaves no global behind', async ({ page }) => {
  await visit(
    page,
    `<script>window.before = Object.keys(window).length</script>${script}<jinzhong-figure figure="gdp-trend" title="地区生产总值" theme="dark"></jinzhong-figure>`,
  )
  const shown = page.frameLocator('iframe[title="地区生产总值"]')
  await expect(shown.getByRole('heading', { level: 1 })).toContainText(titleOf('gdp-trend'))
  await expect(shown.locator('body')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  await page.locator('jinzhong-figure').evaluate((element) => element.setAttribute('figure', 'jobs-gauge'))
  await expect(shown.getByRole('heading', { level: 1 })).toContainText(titleOf('jobs-gauge'))
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /jinzhong/i.test(name)))).toEqual([])
})

test('a message of another frame, or with a height that no figure has, changes nothing', async ({ page }) => {
  await visit(
    page,
    `${script}${frame('gdp-trend')}<iframe title="别家" srcdoc="<script>parent.postMessage({type:'jinzhong-figure',height:9000},'*')</script>"></iframe>`,
  )
  await expect.poll(async () => (await slack(page))[0]).toBeLessThanOrEqual(1)
  const height = (await page.locator('iframe').first().boundingBox())?.height
  await page.evaluate(() => window.postMessage({ type: 'jinzhong-figure', height: 9000 }, '*'))
  await framesPass(page)
  expect((await page.locator('iframe').first().boundingBox())?.height).toBe(height)
  expect((await page.locator('iframe').nth(1).boundingBox())?.height).toBeLessThan(300)
})

test('where the host forbids scripts the frame of one height shows the whole figure', async ({ page }) => {
  await visit(page, frame('gdp-trend'), `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${origin}`)
  await expect(page.frameLocator('iframe').getByText('数据截至2025年12月')).toBeAttached()
})

test.describe('in a narrow column and a dark room', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 340, height: 800 } })
  test('an embed is dark and narrow without anything being asked of it', async ({ page }) => {
    await visit(page, frame('county-population') + script)
    const shown = page.frameLocator('iframe')
    await expect(shown.locator('body')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
    await expect(shown.getByRole('listitem')).toHaveCount(11)
    await expect.poll(async () => Math.max(...(await slack(page)))).toBeLessThanOrEqual(1)
  })
})
