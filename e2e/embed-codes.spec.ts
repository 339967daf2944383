import type { Page } from '@playwright/test'
import createPurifier from 'dompurify'
import { JSDOM } from 'jsdom'
import sanitize from 'sanitize-html'
import xss from 'xss'
import { loadCatalogue } from '~/data/load-catalogue'
import { embedCodesOf } from '~/features/share/embed-codes-of'
import { selectFigure } from '~/selectors/figure/select-figure'
import { diskRead } from '../scripts/disk-read'
import { expect, test } from './fixtures'
import { foreignSite, type ForeignSite } from './foreign-site'

const origin = `http://127.0.0.1:${process.env['PORT'] ?? 4173}`
const catalogue = await loadCatalogue(diskRead('public/data'))
const figure = catalogue.figures.get('gdp-trend')
if (!figure) throw new Error('no figure gdp-trend')
const record = selectFigure(catalogue, figure)
const plainLook = { theme: 'auto', headline: true, background: true } as const
const codes = new Map(
  embedCodesOf(record, 'gdp-trend', `${origin}/embed/`, { look: plainLook, version: null }).map(({ name, code }) => [name, code]),
)
const purifier = createPurifier(new JSDOM('').window)

let site: ForeignSite | null = null
test.use({ allowedOrigins: [origin, 'http://localhost:*'] })
test.afterEach(async () => {
  await site?.stop()
  site = null
})

async function visit(page: Page, body: string): Promise<void> {
  await site?.stop()
  site = await foreignSite(`<style>body{margin:0}</style>${body}<p id="below">下文</p>`)
  await page.goto(site.origin)
}

/** Of the words that a code has for where its frame is taken out: how many pixels of them a reader sees. */
const seenOfPlain = (page: Page) =>
  page.evaluate(() => {
    const plain = document.querySelector('blockquote, figcaption')
    if (!plain) return 0
    const { top, height } = plain.getBoundingClientRect()
    const end = plain.closest('figure')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY
    return Math.max(0, Math.min(top + height, end) - top)
  })

for (const form of ['嵌入框', '自动高度', '网页元素', '图片']) {
  const tag = form === '自动高度' ? [] : '@full'
  test(`as it is handed out, the code ${form} shows one chart, and no second title`, { tag }, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    for (const width of [340, 640, 1000]) {
      await page.setViewportSize({ width, height: 900 })
      await visit(page, codes.get(form) ?? '')
      if (form === '图片') await expect(page.getByRole('img')).toBeVisible()
      else {
        await expect(page.frameLocator('iframe').getByText('数据截至2025年12月')).toBeVisible()
        // A row that is cut off asks for no picture: the frame is all that is paid for.
        expect(asked.filter((path) => path.endsWith('.png'))).toEqual([])
      }
      await expect.poll(() => seenOfPlain(page)).toBe(0)
      expect(await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(width * 0.4)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    }
  })
}

const cleaners = {
  DOMPurify: (code: string) => purifier.sanitize(code),
  'sanitize-html': (code: string) => sanitize(code),
  xss: (code: string) => xss(code),
}
for (const [by, clean] of Object.entries(cleaners)) {
  const tag = by === 'DOMPurify' ? [] : '@full'
  test(
    `cleaned by ${by}, every code shows its title as a link and its sources, or its picture, and no empty room`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 900 })
      for (const [form, code] of codes) {
        if (form === 'Markdown') continue
        await visit(page, clean(code))
        const picture = page.getByRole('img')
        if ((await picture.count()) > 0) await expect.poll(() => picture.evaluate((element) => element.clientHeight)).toBeGreaterThan(100)
        // A picture whose style was kept says it all itself: title, sources and date are drawn in it.
        const isPictureAlone = form === '图片' && by === 'DOMPurify'
        expect(await seenOfPlain(page), form).toBeGreaterThan(isPictureAlone ? -1 : 60)
        await expect(page.getByRole('link', { name: record.title }).first()).toBeAttached()
        const pictures = await picture.evaluateAll((all) => all.reduce((sum, element) => sum + element.clientHeight, 0))
        const below = await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
        expect(below - pictures, `${form} has no empty room`).toBeLessThan(320)
      }
    },
  )
}

/** Codes as they were handed out before: they stand in pages of others for good. */
const before = {
  嵌入框: `<iframe src="${origin}/embed/gdp-trend.html?v=1&amp;theme=dark" title="图" width="100%" height="520" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"></iframe><script async src="${origin}/embed/embed.js"></script>`,
  自动高度: `<div style="position:relative;padding-top:520px;padding-top:max(min(211px + 100%*0.7329,(440px - 100%)*99999),min(204px + 100%*0.5916,(100% - 439px)*99999,(600px - 100%)*99999),min(165px + min(100%,760px)*0.4805,(100% - 599px)*99999))"><iframe src="${origin}/embed/gdp-trend.html?v=1&amp;theme=dark" title="图" width="100%" height="520" style="border:0;position:absolute;top:0;left:0;width:100%;height:100%" loading="lazy"></iframe></div>\n<script async src="${origin}/embed/embed.js"></script>`,
  网页元素: `<jinzhong-figure figure="gdp-trend" title="图" height="520" theme="dark" style="display:block;position:relative;padding-top:520px;padding-top:max(min(211px + 100%*0.7329,(440px - 100%)*99999),min(204px + 100%*0.5916,(100% - 439px)*99999,(600px - 100%)*99999),min(165px + min(100%,760px)*0.4805,(100% - 599px)*99999))"></jinzhong-figure>\n<script async src="${origin}/embed/embed.js"></script>`,
}
for (const [form, code] of Object.entries(before)) {
  const tag = form === '网页元素' ? [] : '@full'
  test(
    `the code ${form} of an earlier page still shows the whole figure, in its theme, and grows with its table`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 900 })
      await visit(page, code)
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
      await frame.getByText('数据表').click()
      await expect.poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
      await expect(frame.getByRole('table')).toBeVisible()
    },
  )
}
