import { rmSync } from 'node:fs'
import { test } from '../fixtures'
import { inFirefox } from './in-firefox'
import { inOldChromium, nextChromium, oldestChromium } from './in-old-chromium'
import { offlineFile } from './offline-file'
import { chromiumDriver, until, type OldDriver } from './old-driver'
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
    for (const old of [oldestChromium, nextChromium])
      test(`Chromium ${old.release} ${name}, of ${place}`, async ({ baseURL }) => {
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
      await inFirefox((driver) => work(driver, pageOf(baseURL ?? '')))
    })
  }

test('Firefox and old Chromium open an embed and the page of all of them', async ({ baseURL }) => {
  const look = async (driver: OldDriver) => {
    await driver.go(`${baseURL}/embed/index.html`)
    await until(driver, `document.querySelectorAll('li').length > 40`)
    await driver.go(`${baseURL}/embed/gdp-trend.html`)
    await until(driver, `[...document.querySelectorAll('#figure svg')].some((svg) => svg.getBoundingClientRect().width > 0)`)
    await driver.ask(`document.querySelector('#figure').focus()`)
    await until(driver, `document.querySelector('[data-live="true"] svg') !== null`)
  }
  for (const old of [oldestChromium, nextChromium]) await inOldChromium(old, async (page) => look(await chromiumDriver(page)))
  await inFirefox(look)
})
