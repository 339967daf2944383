import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test as base } from './fixtures'
import { openOverview } from './open-overview'
import { typeFaults } from './page-faults'

/**
 * A browser whose settings draw no type smaller than a size, as people set it who see little: in the settings of a profile, which only
 * a profile on the disk has.
 */
const test = base.extend<{ readonly least: number; readonly reader: BrowserContext }>({
  least: [18, { option: true }],
  reader: async ({ playwright, baseURL, locale, least }, give, info) => {
    const profile = info.outputPath('profile')
    mkdirSync(join(profile, 'Default'), { recursive: true })
    const webprefs = { minimum_font_size: least, minimum_logical_font_size: least }
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ webkit: { webprefs } }))
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...info.project.use.launchOptions,
      ...(baseURL !== undefined && { baseURL }),
      ...(locale !== undefined && { locale }),
      serviceWorkers: 'block',
    })
    await give(context)
    await context.close()
  },
})

const phone = [390, 844] as const
const laptop = [1366, 768] as const
const sizes = [phone, laptop, [1920, 1080]] as const

/** Goes down the page, so that all of it is drawn, and back. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    // Sections that are not laid out until they are near have no place before.
    for (const section of document.querySelectorAll<HTMLElement>('.below-fold')) section.style.setProperty('content-visibility', 'visible')
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top)
      await frame()
      await frame()
    }
    window.scrollTo(0, 0)
    await frame()
  })
  await expect(page.locator('main [role="img"]:visible:not(:has(svg))')).toHaveCount(0)
}

async function faultsAt(page: Page, hash: string): Promise<readonly string[]> {
  if (hash.startsWith('embed')) await page.goto(`/${hash}`)
  else {
    // A new document for each: what the head says of the browser is said once.
    await page.goto('about:blank')
    await openOverview(page, hash)
    await expect(page.getByRole('main')).not.toBeEmpty()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await seeAll(page)
  }
  return page.evaluate(typeFaults)
}

const pages = [
  '#/',
  '#/?indicator=gdp',
  '#/county/140724',
  '#/targets',
  '#/facts',
  '#/figure/county-gdp',
  '#/about',
  '#/briefing?items=gdp-trend,county-gdp',
]
const embeds = ['embed/county-gdp.html', 'embed/targets-2024.html', 'embed/index.html']

const everyPage = (least: number, name: string, tag: string[], widths: readonly (readonly [number, number])[] = sizes) =>
  test.describe(`where no type is smaller than ${least} px`, () => {
    test.use({ least })
    for (const [width, height] of widths) {
      const tagged = width === 390 ? tag : '@full'
      test(`nothing lies over anything, is cut or leaves the screen at ${width}: ${name}`, { tag: tagged }, async ({ reader }) => {
        const page = await reader.newPage()
        await page.setViewportSize({ width, height })
        const found: Record<string, readonly string[]> = {}
        const asked = tag.length === 0 ? ['#/', 'embed/county-gdp.html'] : [...pages, ...embeds]
        for (const hash of asked) found[hash] = await faultsAt(page, hash)
        expect(
          await page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('footer, p') ?? document.body).fontSize)),
        ).toBeGreaterThanOrEqual(least)
        expect(Object.entries(found).flatMap(([hash, faults]) => faults.map((fault) => `${hash}: ${fault}`))).toEqual([])
      })
    }
  })

everyPage(18, 'the overview and an embed', [])
everyPage(18, 'every page and embeds', ['@full'])
// What a browser offers below and above it, each where it is tightest: tables of small type on a laptop, large type on a phone.
everyPage(12, 'every page and embeds', ['@full'], [laptop])
everyPage(24, 'every page and embeds', ['@full'], [phone])

test('the source note of the map, before any script of the page has run, is not over the map', async ({ reader }) => {
  const page = await reader.newPage()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.route('**/assets/*.js', () => {
    // Neither answered nor refused: the static first screen stands.
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#first-screen .corner-note').first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-least', '')
  expect(await page.evaluate(typeFaults)).toEqual([])
})

base('a browser with its own settings is not said to draw type large', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-least')
})
