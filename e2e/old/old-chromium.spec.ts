import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { fetchOldChromium, startOldChromium } from '../../scripts/old-chromium.mjs'
import { expect, test } from '../fixtures'

const pictures = 'test-results/old'
const size = { width: 1366, height: 768 }

/** Old Chromium, by the npm package that carries it. */
const browsers = [
  { release: 86, spec: 'chrome-aws-lambda@5.3.1' },
  { release: 92, spec: '@sparticuz/chromium@92.0.0' },
  { release: 108, spec: '@sparticuz/chromium@108.0.3' },
]

const pages = [
  { name: 'overview', hash: '', tolerance: 0.003 },
  // More lines above each other, each up to half a pixel higher there: 0.6 % were found, all of it that.
  { name: 'county', hash: '#/county/140724', tolerance: 0.01 },
]

/**
 * Pictures are compared by the mean colour of blocks of 8 × 8 pixels. Other versions draw text up to half a pixel higher and narrow a
 * punctuation mark after another: that is 1.6 % of single pixels and 0.06 % of the blocks. At most 0.3 % of the blocks may differ (by
 * pixelmatch's usual 0.1): two lines of small type that are gone, or stand elsewhere, are more.
 */
const block = 8

/** The page when two pictures in a row are the same: all is painted, and nothing moves. */
async function settledPicture(page: Page): Promise<Buffer> {
  // Not by an expectation on a locator: to describe a failure, that calls what old Chromium lacks.
  await page.waitForFunction(() => document.querySelector('#root > *') !== null, null, { timeout: 20_000 })
  let picture = await page.screenshot()
  await expect(async () => {
    const before = picture
    await page.waitForTimeout(700)
    picture = await page.screenshot()
    expect(picture.equals(before), 'the page still changes').toBe(true)
  }).toPass({ timeout: 25_000 })
  return picture
}

function blockMeans(picture: PNG): PNG {
  const means = new PNG({ width: Math.floor(picture.width / block), height: Math.floor(picture.height / block) })
  for (let index = 0; index < means.data.length; index += 1) {
    const [channel, cell] = [index % 4, Math.floor(index / 4)]
    const corner = { x: (cell % means.width) * block, y: Math.floor(cell / means.width) * block }
    let sum = 0
    for (let at = 0; at < block * block; at += 1) {
      const [x, y] = [corner.x + (at % block), corner.y + Math.floor(at / block)]
      sum += picture.data[(y * picture.width + x) * 4 + channel] ?? 0
    }
    means.data[index] = Math.round(sum / (block * block))
  }
  return means
}

function differ(left: PNG, right: PNG): { readonly share: number; readonly picture: PNG } {
  const picture = new PNG({ width: left.width, height: left.height })
  const count = pixelmatch(left.data, right.data, picture.data, left.width, left.height, { threshold: 0.1 })
  return { share: count / (left.width * left.height), picture }
}

for (const { release, spec, name, hash, tolerance } of browsers.flatMap((browser) => pages.map((page) => ({ ...browser, ...page })))) {
  test(`the ${name} looks in Chromium ${release} as it does today`, async ({ page, baseURL }) => {
    test.setTimeout(240_000)
    mkdirSync(pictures, { recursive: true })
    await page.setViewportSize(size)
    await page.goto(`./${hash}`)
    const today = await settledPicture(page)
    writeFileSync(`${pictures}/today-${name}.png`, today)

    const old = await startOldChromium(fetchOldChromium(spec))
    const faults: string[] = []
    try {
      const browser = await chromium.connectOverCDP(old.endpoint)
      expect(browser.version()).toMatch(new RegExp(`^${release}\\.`))
      const context = browser.contexts()[0] ?? (await browser.newContext())
      const oldPage = await context.newPage()
      oldPage.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
      oldPage.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`)
      })
      await oldPage.setViewportSize(size)
      await oldPage.goto(`${baseURL}/${hash}`)
      const then = await settledPicture(oldPage)
      writeFileSync(`${pictures}/chromium-${release}-${name}.png`, then)
      const [left, right] = [PNG.sync.read(today), PNG.sync.read(then)]
      writeFileSync(`${pictures}/chromium-${release}-${name}-difference.png`, PNG.sync.write(differ(left, right).picture))
      expect(differ(blockMeans(left), blockMeans(right)).share, 'the share of blocks that differ').toBeLessThan(tolerance)
      await browser.close()
    } finally {
      expect.soft(faults, `Chromium ${release} has nothing to complain of`).toEqual([])
      old.stop()
    }
  })
}
