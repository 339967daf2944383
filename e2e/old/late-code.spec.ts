import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { releasedSite } from '../released'
import { inFirefox } from './in-firefox'
import { inOldChromium, nextChromium, oldestChromium } from './in-old-chromium'
import { chromiumDriver, pressOn, until, type OldDriver } from './old-driver'

// One browser at a time: two of them, started at once, can take the same port for their remote control.
test.describe.configure({ mode: 'default' })

/** What a page needs that is opened later: its own part, and one deep in what that part imports. */
const parts = [/^targets-page-/, /^small-/]

/**
 * Browsers of these years keep a module that failed as failed for as long as the page stands. A part whose file is not there says so;
 * once the file is there a press brings it, and one that comes while the page tries again by itself needs no press.
 */
async function comesLater(driver: OldDriver, part: RegExp): Promise<void> {
  const site = await releasedSite()
  const assets = join(site.root, 'assets')
  const name = readdirSync(assets).find((file) => part.test(file) && file.endsWith('.js')) ?? ''
  expect(name).not.toBe('')
  const take = (from: string, to: string) => renameSync(join(assets, from), join(assets, to))
  try {
    take(name, 'away')
    await driver.go(`${site.origin}/#/targets`)
    await until(driver, `document.querySelector('main [role="alert"]')`)
    await driver.ask(`document.body.dataset.same = 'yes'`)
    take('away', name)
    await pressOn(driver, '再试一次')
    await until(driver, `document.querySelector('main h1') && !document.querySelector('main [role="alert"]')`)
    expect(await driver.ask(`return document.body.dataset.same`)).toBe('yes')

    take(name, 'away')
    await driver.go(`${site.origin}/#/targets`)
    await until(driver, `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/${name}'))`)
    take('away', name)
    await until(driver, `document.querySelector('main h1') || document.querySelector('main [role="alert"]')`)
    expect(await driver.ask(`return document.querySelector('main [role="alert"]') === null`)).toBe(true)
  } finally {
    await site.stop()
  }
}

for (const part of parts) {
  for (const old of [oldestChromium, nextChromium])
    test(`in Chromium ${old.release} a part that failed (${part.source}) comes later without loading anew`, async () => {
      await inOldChromium(old, async (page) => comesLater(await chromiumDriver(page), part), /Failed to load resource/)
    })
  test(`in Firefox a part that failed (${part.source}) comes later without loading anew`, async () => {
    // It goes on to another page while parts of the one before are on their way.
    await inFirefox((driver) => comesLater(driver, part), /^Loading failed for the module/)
  })
}
