import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { compareBlocks, stillPicture } from './block-picture'
import { inOldChromium, oldestChromium } from './in-old-chromium'

const pictures = 'test-results/old'
const size = { width: 1366, height: 768 }

/** Old Chromium, by the npm package that carries it. */
const browsers = [
  oldestChromium,
  { release: 92, spec: '@sparticuz/chromium@92.0.0' },
  { release: 108, spec: '@sparticuz/chromium@108.0.3' },
]

/** Two lines of small type that are gone, or stand elsewhere, are more. */
const tolerance = 0.003

const pages = [
  { name: 'overview', hash: '' },
  { name: 'county', hash: '#/county/140724' },
]

/** The page when all is painted, and nothing moves. */
async function settledPicture(page: Page): Promise<Buffer> {
  // Not by an expectation on a locator: to describe a failure, that calls what old Chromium lacks.
  await page.waitForFunction(() => document.querySelector('#root > *') !== null)
  return stillPicture(page)
}

for (const { release, spec, name, hash } of browsers.flatMap((browser) => pages.map((page) => ({ ...browser, ...page })))) {
  test(`the ${name} looks in Chromium ${release} as it does today`, async ({ page, baseURL }) => {
    mkdirSync(pictures, { recursive: true })
    await page.setViewportSize(size)
    await page.goto(`./${hash}`)
    const today = await settledPicture(page)
    writeFileSync(`${pictures}/today-${name}.png`, today)

    await inOldChromium({ release, spec }, async (oldPage) => {
      await oldPage.setViewportSize(size)
      await oldPage.goto(`${baseURL}/${hash}`)
      const then = await settledPicture(oldPage)
      writeFileSync(`${pictures}/chromium-${release}-${name}.png`, then)
      const { share, difference } = compareBlocks(today, then)
      writeFileSync(`${pictures}/chromium-${release}-${name}-difference.png`, difference)
      expect(share, 'the share of blocks that differ').toBeLessThan(tolerance)
    })
  })
}
