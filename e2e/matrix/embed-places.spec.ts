import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { embedKinds } from './embed-figures'

test.describe('in the web view of WeChat', () => {
  test.use({
    // An XWEB kernel of the age of Chromium 86, as the app on older Android phones has it.
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; HMA-AL00 Build/HUAWEIHMA-AL00; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 XWEB/4343 MMWEBSDK/20220903 Mobile Safari/537.36 MMWEBID/8393 MicroMessenger/8.0.28.2240(0x28001C57) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
    viewport: { width: 360, height: 720 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  })

  for (const { id, title } of embedKinds) {
    test(`the embed and the page of ${id} stand, and a tap makes the embed live`, async ({ page }) => {
      await page.goto(`/embed/${id}.html`)
      await expect(page.locator('[data-picture] svg:visible')).toHaveCount(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      await page.locator('#figure').tap({ position: { x: 4, y: 4 } })
      await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
      await openOverview(page, `#/figure/${id}`)
      await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText(title)
      await expect(page.locator('#root main [role="img"] svg').first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    })
  }
})

test.describe('in a frame where no script may run', () => {
  // The browser says this of every script in such a frame.
  test.use({ expectedConsole: [/Blocked script execution/] })

  for (const { id, title } of embedKinds) {
    test(`the embed of ${id} is whole`, async ({ page, baseURL }) => {
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><iframe title="图" width="640" height="700" sandbox="" src="${baseURL}/embed/${id}.html"></iframe>`,
        }),
      )
      await page.goto('/host.html')
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })
      await expect(frame.locator('[data-picture] svg:visible')).toHaveCount(1)
      await expect(frame.getByText(/来源：/)).toBeVisible()
      await frame.getByText('数据表').click()
      await expect(frame.getByRole('table')).toBeVisible()
    })
  }
})

for (const { id, title } of embedKinds) {
  test(`without its style, as in a reader of feeds, the page of ${id} has one title, one picture, and its words in their order`, async ({
    page,
  }) => {
    await page.goto(`/embed/${id}.html`)
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove()
    })
    await expect(page.locator('[data-picture] svg:visible')).toHaveCount(1)
    const text = (await page.locator('body').innerText()).replace(/\s+/g, '')
    const places = [title.replace(/\s/g, ''), '来源：', '数据截至', '数据表'].map((words) => text.indexOf(words))
    expect(places[0]).toBe(0)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  })
}
