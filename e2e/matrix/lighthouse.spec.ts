import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { freePort } from '../../scripts/free-port.mjs'
import { expect, test } from '../fixtures'

const pages = [
  { name: 'the overview', path: '' },
  { name: 'a county', path: '#/county/140724' },
  { name: 'the targets', path: '#/targets' },
  // One county's: on all rows of all counties, which are alike, its own check of colours gives up.
  { name: 'the facts', path: '#/facts?q=140724' },
  { name: 'a figure', path: '#/figure/gdp-trend' },
  { name: 'an embed', path: 'embed/gdp-trend.html' },
] as const

/** A desk's screen, as it is: nothing is emulated or slowed. */
const screen = { mobile: false, width: 1366, height: 768, deviceScaleFactor: 1, disabled: false } as const

interface Found {
  readonly score: number | null
  /** The audits that took something off, with the places that they name. */
  readonly faults: readonly string[]
}

/** Lighthouse's judgement of how accessible a page is, of 1; asked of the browser that listens on `port`. */
async function accessibility(address: string, port: number): Promise<Found> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['accessibility'],
    disableStorageReset: true,
    // Pictures of the full page are for a report that nobody reads here.
    disableFullPageScreenshot: true,
    formFactor: 'desktop',
    screenEmulation: screen,
    // Nothing is slowed while it looks: this slows what it reckons for speed, which is not asked for, and waits a second for quiet, not five.
    throttlingMethod: 'simulate',
  })
  if (!result) throw new Error('Lighthouse gave no result')
  const { categories, audits } = result.lhr
  const faults = Object.values(audits).flatMap(({ id, score, details }) =>
    score === null || score === 1 ? [] : [`${id}: ${JSON.stringify(details ?? null).slice(0, 600)}`],
  )
  return { score: categories['accessibility']?.score ?? null, faults }
}

// One after the other: each has a browser of its own.
test.describe.configure({ mode: 'default' })

for (const { name, path } of pages) {
  test(`Lighthouse finds nothing to mend for anyone on ${name}, in three themes`, async ({ baseURL }) => {
    const port = await freePort(28_480)
    const executablePath = findChromium()
    const context = await chromium.launchPersistentContext('', {
      ...(executablePath !== null && { executablePath }),
      args: ['--no-sandbox', '--lang=zh-CN', `--remote-debugging-port=${port}`],
    })
    const found: Record<string, Found> = {}
    try {
      const page = context.pages()[0] ?? (await context.newPage())
      // An embed has its theme from its address; the page keeps it.
      await page.goto(`${baseURL}/embed/index.html`)
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.evaluate((text) => localStorage.setItem('dajuan-theme', text), theme)
        const flag = path.startsWith('embed/') && theme !== 'light' ? `?v=1&theme=${theme}` : ''
        found[theme] = await accessibility(`${baseURL}/${path}${flag}`, port)
      }
    } finally {
      await context.close()
    }
    const full: Found = { score: 1, faults: [] }
    expect(found).toEqual({ light: full, dark: full, contrast: full })
  })
}
