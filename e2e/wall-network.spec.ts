import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** An intranet: a name that is not this machine's, over plain http, where browsers keep nothing for later. */
const plainOrigin = `http://jinzhong.test:${Number(process.env['PORT'] ?? 4173)}`

test.use({
  allowedOrigins: [plainOrigin],
  launchOptions: async ({ launchOptions }, give) => {
    await give({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP jinzhong.test 127.0.0.1'] })
  },
})

const minute = 60_000
const title = (page: Page) => page.getByRole('banner')
const button = (page: Page, name: string) => page.getByRole('navigation', { name: '大屏展示' }).getByRole('button', { name })
/** Marks the document, so that it can be told from one that was loaded later. */
const markDocument = (page: Page) => page.evaluate(() => document.body.setAttribute('data-same', 'yes'))

/** Pauses the wall; a life that begins anew is not paused. */
async function pause(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await expect(button(page, '继续轮换')).toBeAttached()
}

test.describe('over plain http', () => {
  test.use({ expectedConsole: [/Failed to load resource: net::ERR_INTERNET_DISCONNECTED/] })

  test('a wall goes on without network and says so; at four it is built anew in place, and loaded anew when the server is there', async ({
    page,
    context,
  }) => {
    await page.clock.install({ time: new Date('2026-03-01T02:30:00+08:00') })
    await page.goto(`${plainOrigin}/#/wall?refresh=1&scene=targets`)
    await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
    const mark = page.getByText('沿用上次数据')
    await markDocument(page)
    await context.setOffline(true)
    await page.clock.fastForward(minute)
    await expect(mark).toBeVisible()
    await expect(title(page)).not.toContainText('目标完成情况')
    await page.keyboard.press('Digit5')
    await expect(title(page)).toContainText('目标完成情况')
    await page.clock.fastForward(89 * minute)
    await expect(button(page, '暂停')).toBeAttached()
    await expect(title(page)).toContainText('目标完成情况')
    await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
    await expect(page.locator('body')).toHaveAttribute('data-same', 'yes')

    await context.setOffline(false)
    await page.clock.fastForward(minute)
    await expect(mark).toHaveCount(0)
    await pause(page)
    const before = await title(page).textContent()
    await page.clock.fastForward(24 * 60 * minute - minute)
    await expect(page.locator('body')).not.toHaveAttribute('data-same')
    await expect(page).toHaveURL(/#\/wall\?scene=[a-z-]+&refresh=1$/)
    await expect(title(page)).toContainText(before ?? '')
    await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()

    await page.goto(`${plainOrigin}/#/about`)
    await expect(page.getByText('浏览器不允许存下离线副本，断网后不能重新打开')).toBeVisible()
  })
})

test(
  'at four a wall in full screen is built anew in place: it stays in full screen, at the same scene',
  { tag: '@full' },
  async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-01T02:30:00+08:00') })
    await page.goto(`${plainOrigin}/#/wall?scene=energy`)
    await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
    await markDocument(page)
    await page.keyboard.press('KeyF')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await pause(page)
    const before = await title(page).textContent()
    await page.clock.fastForward(90 * minute)
    await expect(button(page, '暂停')).toBeAttached()
    await expect(title(page)).toContainText(before ?? '')
    await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
    await expect(page.locator('body')).toHaveAttribute('data-same', 'yes')
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  },
)

test(
  'the status corner tells version and day of the data, since when the wall runs, the heap, and the last error also when it is over',
  { tag: '@full' },
  async ({ page }) => {
    await page.goto('/#/wall?status=1')
    const corner = page.getByText(/^版本 /)
    await expect(corner).toContainText(/^版本 [0-9a-f]{12}　数据截至2025年12月　已运行 0天0时0分　内存 \d+MB　无故障$/)
    const { version, heap } = await page.evaluate(async () => {
      const manifest: unknown = await (await fetch('data/datapackage.json')).json()
      const memory: unknown = Reflect.get(performance, 'memory')
      return {
        version: String(Reflect.get(Object(manifest), 'version')),
        heap: Number(Reflect.get(Object(memory), 'usedJSHeapSize')) / 1_048_576,
      }
    })
    await expect(corner).toContainText(version)
    const said = Number(/内存 (\d+)MB/.exec((await corner.textContent()) ?? '')?.[1])
    expect(said).toBeGreaterThan(heap / 2)
    expect(said).toBeLessThan(heap * 2)
    await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: '试一试' })))
    await expect(corner).toContainText(/最近故障：\d\d:\d\d 试一试$/)
  },
)
