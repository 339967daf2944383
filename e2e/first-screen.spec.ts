import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { live } from '../tests/data/live-catalogue'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

/** The boxes of all text in a part of the page, by the text; a text that occurs twice is numbered. */
function textBoxes(page: Page, selector: string) {
  return page.evaluate((within) => {
    const boxes: Record<string, readonly [number, number]> = {}
    const seen: Record<string, number> = {}
    const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (
        !text ||
        !parent ||
        parent.closest('noscript') ||
        ['TITLE', 'DESC', 'STYLE', 'SCRIPT', 'NOSCRIPT'].includes(parent.tagName.toUpperCase())
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { x, y, width } = range.getBoundingClientRect()
      if (width === 0) continue
      const nth = (seen[text] = (seen[text] ?? 0) + 1)
      boxes[`${text}#${nth}`] = [x, y + window.scrollY]
    }
    return boxes
  }, selector)
}

for (const [width, height] of [
  [390, 844],
  [1366, 768],
  [1920, 1080],
] as const) {
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height } })

    test(
      `no text of the first screen moves by more than a pixel when the live page takes over at ${width}`,
      { tag: width === 1920 ? '@full' : [] },
      async ({ page, browser, baseURL }) => {
        // Scripts of the page are off there; the measuring itself runs beside them.
        const still = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: false })
        const stillPage = await still.newPage()
        await stillPage.goto(`${baseURL}/`)
        const before = await textBoxes(stillPage, '#first-screen')
        await still.close()
        await openOverview(page)
        const after = await textBoxes(page, '#root')
        const kept = Object.entries(before).filter(([text]) => text in after)
        expect(kept.length).toBeGreaterThan(60)
        const moved = kept.filter(([text, [x, y]]) => {
          const [x2, y2] = after[text] ?? [Number.NaN, Number.NaN]
          return !(Math.abs(x - x2) <= 1 && Math.abs(y - y2) <= 1)
        })
        expect(moved.map(([text, from]) => `${text} ${from.join()} → ${after[text]?.join() ?? ''}`)).toEqual([])
      },
    )
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first screen reads in full, links every figure and hands out the whole data', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(live.site.headline.join(''))
    await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
    await expect(page.locator('svg:visible text', { hasText: /^昔阳$/ })).toBeVisible()
    const links = page.getByRole('navigation', { name: '全部图' })
    await expect(links.getByRole('link').first()).toBeVisible()
    const coming = page.waitForEvent('download')
    await links.getByRole('link', { name: '全部数据（zip）' }).click()
    expect(Object.keys(unzipSync(readFileSync(await (await coming).path())))).toEqual(expect.arrayContaining(['数据.csv', '全部数据.xlsx']))
  })
})
