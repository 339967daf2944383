import { rmSync } from 'node:fs'
import { z } from 'zod'
import { findFirefox, startFirefox } from '../../scripts/firefox.mjs'
import { expect, test } from '../fixtures'
import { inOldChromium, oldestChromium } from './in-old-chromium'
import { chromiumDriver, firefoxDriver, newDownloads, until, type OldDriver } from './old-driver'
import { offlineFile } from './offline-file'
import { findByKeys, takeFigure, takeSlides, takeWholeData, visitRoutes } from './visit-everything'

const works: readonly { readonly name: string; readonly work: (driver: OldDriver, page: string) => Promise<void> }[] = [
  { name: 'opens every route', work: visitRoutes },
  { name: 'makes the zip of the whole data', work: takeWholeData },
  { name: 'makes slides', work: takeSlides },
  { name: 'takes a figure away as PNG, SVG, CSV and XLSX', work: takeFigure },
  { name: 'finds a place by keys alone', work: findByKeys },
]

/** The page on a server, and in one file from a disk. */
const places = [
  { place: 'the site', pageOf: (baseURL: string) => `${baseURL}/` },
  { place: 'the file', pageOf: () => offlineFile },
]

// One browser at a time: two of them, started at once, can take the same port for their remote control.
test.describe.configure({ mode: 'default' })

for (const { place, pageOf } of places)
  for (const { name, work } of works) {
    for (const old of [oldestChromium, { release: 92, spec: '@sparticuz/chromium@92.0.0' }])
      test(`Chromium ${old.release} ${name}, of ${place}`, async ({ baseURL }) => {
        test.setTimeout(300_000)
        await inOldChromium(old, async (page) => {
          await page.setViewportSize({ width: 1366, height: 768 })
          const driver = await chromiumDriver(page)
          try {
            await work(driver, pageOf(baseURL ?? ''))
          } finally {
            rmSync(driver.downloads, { recursive: true, force: true })
          }
        })
      })

    test(`Firefox ${name}, of ${place}`, async ({ baseURL }) => {
      test.setTimeout(300_000)
      await inFirefox((driver) => work(driver, pageOf(baseURL ?? '')))
    })
  }

test('Firefox and old Chromium open an embed and the page of all of them', async ({ baseURL }) => {
  test.setTimeout(300_000)
  const look = async (driver: OldDriver) => {
    await driver.go(`${baseURL}/embed/index.html`)
    await until(driver, `document.querySelectorAll('li').length > 40`)
    await driver.go(`${baseURL}/embed/gdp-trend.html`)
    await until(driver, `document.querySelector('#figure svg').getBoundingClientRect().width > 0`)
    await driver.ask(`document.querySelector('#figure').focus()`)
    await until(driver, `document.querySelector('[data-live="true"] svg') !== null`)
  }
  for (const old of [oldestChromium, { release: 92, spec: '@sparticuz/chromium@92.0.0' }])
    await inOldChromium(old, async (page) => look(await chromiumDriver(page)))
  await inFirefox(look)
})

/** In the browser itself: errors and warnings of pages from here on, as its console has them. */
const complaints = `return Services.console.getMessageArray().flatMap((message) =>
  message instanceof Ci.nsIScriptError && /^(http|file)/.test(message.sourceName) ? [message.errorMessage] : [])`
const Complaints = z.object({ value: z.array(z.string()) })

/** Does something in a Firefox, which must have nothing to complain of; skipped, by name, where there is none. */
async function inFirefox(work: (driver: OldDriver) => Promise<void>): Promise<void> {
  const executable = findFirefox()
  test.skip(executable === null, 'Firefox is not installed on this machine: nothing was tested in it')
  if (executable === null) return
  const downloads = newDownloads()
  const { ask, stop } = await startFirefox(executable, { width: 1366, height: 900, downloads })
  try {
    await ask('WebDriver:SetTimeouts', { script: 60_000 })
    await work(firefoxDriver(ask, downloads))
    await ask('Marionette:SetContext', { value: 'chrome' })
    const { value } = Complaints.parse(await ask('WebDriver:ExecuteScript', { script: complaints, args: [] }))
    expect(value).toEqual([])
  } finally {
    stop()
    rmSync(downloads, { recursive: true, force: true })
  }
}
