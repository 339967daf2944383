import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { framesPass } from './frames-pass'
import { oneOfEachKind } from './kinds'
import { openOverview } from './open-overview'
import { pageCount } from './page-count'

const mm = 96 / 25.4
/** The room between the margins of A4, in pixels, by the way the sheet lies; src/styles.css has the margins. */
const sheets = {
  portrait: { viewport: { width: 794, height: 1123 }, room: (297 - 18) * mm },
  landscape: { viewport: { width: 1123, height: 794 }, room: (210 - 18) * mm },
} as const

const lies = ['portrait', 'landscape'] as const

const print = (page: Page, lie: (typeof lies)[number]) =>
  page.pdf({ format: 'A4', landscape: lie === 'landscape', preferCSSPageSize: true, printBackground: true })

/** Every character that the fonts of a PDF give back as text: what a reader can select and search. */
function charactersOf(pdf: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { index } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    const from = pdf.indexOf('\n', index) + 1
    let text = ''
    try {
      text = inflateSync(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1')
    } catch {
      continue
    }
    if (!text.includes('beginbfchar') && !text.includes('beginbfrange')) continue
    const code = (hex: string) => Number.parseInt(hex, 16)
    for (const [, to = ''] of text.matchAll(/^<[\dA-F]+> <([\dA-F]{4})>$/gim)) found.add(String.fromCharCode(code(to)).normalize('NFKC'))
    for (const [, low = '', high = '', to = ''] of text.matchAll(/^<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]{4})>$/gim))
      for (let at = 0; at <= code(high) - code(low); at += 1) found.add(String.fromCharCode(code(to) + at).normalize('NFKC'))
  }
  return found
}

/** Waits until no drawing's empty shape is left. */
const painted = (page: Page) => expect(page.locator('main .bg-wash')).toHaveCount(0)

/** The page as it is laid out for paper, without being cut into sheets. */
async function layOut(page: Page, lie: (typeof lies)[number]): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheets[lie].viewport)
}

for (const lie of lies) {
  test(
    `the overview prints on four A4 sheets that lie in ${lie}, its words as text`,
    { tag: lie === 'portrait' ? [] : '@full' },
    async ({ page }) => {
      await openOverview(page)
      await painted(page)
      const pdf = await print(page, lie)
      expect(pageCount(pdf)).toBe(4)
      const characters = charactersOf(pdf)
      expect(
        Array.from('榆次区太谷榆社左权和顺昔阳寿阳祁县平遥灵石介休市2458.8%资料收集中来源数据截至').filter((each) => !characters.has(each)),
      ).toEqual([])
    },
  )

  test(
    `no figure of the overview can be cut in ${lie}: what stands on one sheet fits it, and nothing runs out of it`,
    { tag: '@full' },
    async ({ page }) => {
      await openOverview(page)
      await painted(page)
      await layOut(page, lie)
      const { starts, figures, width } = await page.evaluate(() => {
        const top = (element: Element) => element.getBoundingClientRect().top + window.scrollY
        const visible = [...document.querySelectorAll('main figure, main .hero-main, main .hero-facts, main .hero-verdicts')]
        return {
          starts: [0, ...[...document.querySelectorAll('.paper-page')].map(top), document.documentElement.scrollHeight],
          figures: visible.map((figure) => ({
            top: top(figure),
            bottom: top(figure) + figure.getBoundingClientRect().height,
            name: figure.getAttribute('aria-label') ?? figure.className,
          })),
          width: document.documentElement.scrollWidth,
        }
      })
      expect(starts).toHaveLength(5)
      expect(figures.length).toBeGreaterThan(10)
      const heights = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
      for (const height of heights) expect(height).toBeLessThanOrEqual(sheets[lie].room)
      // Each figure lies between two neighbouring sheets' beginnings.
      const cut = figures.filter(({ top, bottom }) => starts.some((start) => start > top + 1 && start < bottom - 1))
      expect(cut.map(({ name }) => name)).toEqual([])
      expect(width).toBe(sheets[lie].viewport.width)
    },
  )
}

for (const lie of lies) {
  test(`a figure of each kind prints on one A4 sheet in ${lie}, with its table`, { tag: '@full' }, async ({ page }) => {
    for (const id of oneOfEachKind) {
      await openOverview(page, `#/figure/${id}`)
      await expect(page.locator('figure svg').first()).toBeVisible()
      await expect(page.locator('table')).toBeAttached()
      const pdf = await print(page, lie)
      expect(pageCount(pdf), id).toBe(1)
      await layOut(page, lie)
      await expect(page.getByRole('table')).toBeVisible()
      await page.emulateMedia({ media: null })
      await page.setViewportSize({ width: 1366, height: 768 })
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    }
  })
}

test(
  'paper is white whatever the screen is: before printing every drawing is drawn in the colours of paper, after it the screen is as it was',
  { tag: '@full' },
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('dajuan-theme', 'dark large'))
    await openOverview(page, '#/figure/gdp-trend')
    const drawing = page.locator('figure svg')
    await expect(drawing).toBeVisible()
    await expect(drawing).toHaveCount(1)
    const screen = await drawing.textContent()
    expect(await drawing.innerHTML()).toContain('#f3eee2')
    await layOut(page, 'portrait')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    const onPaper = page.locator('figure svg:visible')
    await expect(onPaper).toHaveCount(1)
    expect(await onPaper.innerHTML()).not.toContain('#f3eee2')
    expect(await onPaper.getAttribute('width')).toBe('682')
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
    await expect(drawing).toHaveCount(1)
    expect(await drawing.textContent()).toBe(screen)
    expect(await drawing.innerHTML()).toContain('#f3eee2')
  },
)

test('a drawing that has not come yet says so on the sheet; Ctrl+P waits for it', { tag: '@full' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('figure svg').length)
    }
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/echarts-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/#/figure/gdp-trend', { waitUntil: 'commit' })
  await expect(page.locator('figure .bg-wash')).toBeVisible()
  await layOut(page, 'portrait')
  await expect(page.getByText('打印时这幅图尚未读完').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await page.keyboard.press('Control+p')
  await framesPass(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-printed')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1')
})

test.describe('a sheet of a site whose address is known', () => {
  const site = 'https://example.cn/dajuan/'
  test.use({ site })

  test('ends with the address of its page in full and as a code', { tag: '@full' }, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await openOverview(page, '#/?indicator=population')
    await page.getByRole('button', { name: '打印' }).click()
    await expect(page.locator('footer svg')).toBeAttached()
    await layOut(page, 'portrait')
    const address = `${site}#/?indicator=population`
    await expect(page.locator('footer').getByText(address)).toBeVisible()
    await expect(page.getByRole('img', { name: `二维码：${address}` })).toBeVisible()
  })
})

test(
  'the sheet of a county is white whatever the screen is: drawn for paper before printing, and the screen stays as it was',
  { tag: '@full' },
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('dajuan-theme', 'dark'))
    await page.goto('/#/county/140724')
    const screen = page.locator('article > .print\\:hidden')
    const drawing = screen.locator('figure [role="img"] svg').first()
    await expect(drawing).toContainText(/\S/)
    const isDark = async () => (await drawing.innerHTML()).includes('#b9c5c4')
    expect(await isDark()).toBe(true)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
    const sheet = page.locator('article > .a4-width')
    // The drawing of the screen stays under it, unprinted.
    const onPaper = sheet.locator('figure .on-paper svg')
    await expect(sheet.locator('figure')).toHaveCount(2)
    expect(await onPaper.count()).toBeGreaterThanOrEqual(2)
    await expect(sheet).toContainText('县情一页')
    for (const paper of await onPaper.all()) expect(await paper.innerHTML()).not.toContain('#b9c5c4')
    expect(await isDark()).toBe(true)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
    await expect(sheet).toHaveCount(0)
  },
)

test(
  'a county that is printed before its sheet has come says so on one page; Ctrl+P waits for the sheet',
  { tag: '@full' },
  async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes'
      }
    })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/county-sheet-*.js', async (route) => {
      await held
      await route.continue()
    })
    await openOverview(page, '#/county/140724')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(pageCount(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('县情一页尚未读完')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    await page.emulateMedia({ media: null })
    await page.keyboard.press('Control+p')
    await framesPass(page)
    await expect(page.locator('html')).not.toHaveAttribute('data-printed')
    release()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
    await expect(page.getByText('县情一页尚未读完')).toHaveCount(0)
    expect(pageCount(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1)
  },
)

test('at any moment of its opening a county prints on one page', { tag: '@full' }, async ({ page }) => {
  const sheet = () => page.pdf({ format: 'A4', printBackground: true })
  for (const until of ['commit', 'load'] as const) {
    await page.goto('about:blank')
    await page.goto('/#/county/140724', { waitUntil: until })
    expect(pageCount(await sheet()), until).toBe(1)
  }
  for (const state of ['main h1', 'main [role="img"] svg'] as const) {
    await page.goto('about:blank')
    await page.goto('/#/county/140724', { waitUntil: 'commit' })
    await page.locator(state).first().waitFor()
    expect(pageCount(await sheet()), `there is ${state}`).toBe(1)
  }
})
