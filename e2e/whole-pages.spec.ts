import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, test } from './fixtures'
import { dataList, expectAllRows, openWholePage } from './whole-page'

declare global {
  interface Window {
    /** The browser's own search, which a reader's is made of: whether it finds a text. It is not in the standard. */
    find: (text: string) => boolean
  }
}

/** The longest run of rows of a picture in which nothing is drawn, in pixels. */
function longestEmpty(png: Buffer): number {
  const { width, height, data } = PNG.sync.read(png)
  let [longest, run] = [0, 0]
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4)
    let plain = true
    // The scroll bar's side and the edge are the same in every row.
    for (let x = 8; x < (width - 20) * 4 && plain; x += 4) plain = row.readUInt32LE(x) === row.readUInt32LE(4)
    run = plain ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Every height that a page has while a reader scrolls it from its top to its foot. */
async function heightsOf(page: Page): Promise<readonly number[]> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const heights = [await height()]
  for (let y = 0; y < (heights[0] ?? 0); y += 600) {
    await page.evaluate(
      (top) =>
        new Promise<void>((resolve) => {
          window.scrollTo(0, top)
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        }),
      y,
    )
    heights.push(await height())
  }
  return heights
}

const spread = (heights: readonly number[]): number => Math.max(...heights) - Math.min(...heights)

async function holds(page: Page, hash: string): Promise<void> {
  await openWholePage(page, hash)
  const picture = await page.screenshot({ fullPage: true })
  // No section of any page is as high without a word, a rule or a drawing.
  expect(longestEmpty(picture), `${hash}: empty in the picture`).toBeLessThan(240)
  expect(spread(await heightsOf(page)), `${hash}: height while scrolling`).toBeLessThanOrEqual(2)
}

test(
  'a picture of a county’s whole page, and of the targets, has no empty part; the page is as long as it says',
  { tag: '@full' },
  async ({ page }) => {
    await holds(page, '#/county/140724')
    await holds(page, '#/targets')
  },
)

test('on a phone too', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await holds(page, '#/county/140724')
})

const counties = ['140702', '140703', '140721', '140722', '140723', '140724', '140725', '140727', '140728', '140729', '140781']
const everywhere = [
  '#/',
  '#/county/140700',
  ...counties.map((adcode) => `#/county/${adcode}`),
  '#/targets',
  '#/facts?q=140724',
  '#/facts?list=sources',
  '#/about',
  '#/figure/county-gdp',
  '#/figure?kind=trend&indicators=population&regions=140700&periods=2020,2021,2022,2023,2024',
  '#/briefing?items=gdp-trend,highlights,verdicts,-3',
]

for (const [width, height] of [
  [390, 844],
  [1366, 768],
] as const) {
  test(`every page at ${width} has no empty part and one height`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of everywhere) await holds(page, hash)
  })
}

/** Whether the browser's own search finds a text. */
const finds = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    getSelection()?.removeAllRanges()
    return window.find(wanted)
  }, text)

test('the browser’s own search finds the last words of a page before anything was scrolled to', { tag: '@full' }, async ({ page }) => {
  await openWholePage(page, '#/county/140724')
  const last = (await page.getByRole('main').getByRole('heading').last().textContent()) ?? ''
  expect(last).not.toBe('')
  expect(await finds(page, last)).toBe(true)
  await page.goto('/#/facts?region=140700')
  await expectAllRows(page)
  const name = (await dataList(page).getByRole('rowheader').last().textContent()) ?? ''
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await finds(page, name)).toBe(true)
})
