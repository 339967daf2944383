import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { fetchOldChromium, startOldChromium } from '../../scripts/old-chromium.mjs'
import { expect, test } from '../fixtures'
import { offlineFile, offlinePages } from './offline-file'

const pictures = 'test-results/old'

for (const [release, spec] of [
  [86, 'chrome-aws-lambda@5.3.1'],
  [92, '@sparticuz/chromium@92.0.0'],
] as const) {
  test(`the file opens from a disk in Chromium ${release}, network cut, and has nothing to complain of`, async () => {
    test.setTimeout(240_000)
    mkdirSync(pictures, { recursive: true })
    const old = await startOldChromium(fetchOldChromium(spec))
    const faults: string[] = []
    try {
      const browser = await chromium.connectOverCDP(old.endpoint)
      expect(browser.version()).toMatch(new RegExp(`^${release}\\.`))
      const context = browser.contexts()[0] ?? (await browser.newContext())
      const page = await context.newPage()
      await context.setOffline(true)
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`)
      })
      await page.setViewportSize({ width: 1366, height: 768 })
      for (const { name, hash, drawings, says } of offlinePages) {
        await page.goto('about:blank')
        await page.goto(`${offlineFile}${hash}`)
        // Not by an expectation on a locator: to describe a failure, that calls what old Chromium lacks.
        await page.waitForFunction(
          ([least, words]) => {
            const drawn = [...document.querySelectorAll('main [role="img"] svg')].filter((svg) => svg.getBoundingClientRect().width > 0)
            return drawn.length >= least && (document.querySelector('h1') ?? document.body).textContent?.includes(words)
          },
          [drawings, says] as const,
          { timeout: 40_000 },
        )
        await page.waitForTimeout(1500)
        await page.screenshot({ path: `${pictures}/file-chromium-${release}-${name}.png` })
      }
      await browser.close()
    } finally {
      expect.soft(faults, `Chromium ${release} has nothing to complain of`).toEqual([])
      old.stop()
    }
  })
}
