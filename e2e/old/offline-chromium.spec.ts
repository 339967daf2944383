import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from '../fixtures'
import { stillPicture } from './block-picture'
import { inOldChromium, oldestChromium } from './in-old-chromium'
import { offlineFile, offlinePages } from './offline-file'

const pictures = 'test-results/old'

for (const old of [oldestChromium, { release: 92, spec: '@sparticuz/chromium@92.0.0' }]) {
  test(`the file opens from a disk in Chromium ${old.release}, network cut, and has nothing to complain of`, async () => {
    mkdirSync(pictures, { recursive: true })
    await inOldChromium(old, async (page) => {
      await page.context().setOffline(true)
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
        )
        writeFileSync(`${pictures}/file-chromium-${old.release}-${name}.png`, await stillPicture(page))
      }
    })
  })
}
