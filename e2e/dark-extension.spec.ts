import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { enable } from 'darkreader'
import { distFolder } from '../scripts/dist-folder.mjs'
import { expect, test } from './fixtures'
import { openWholePage } from './whole-page'

/** The extension's own code. An extension is not held by the policy of the page. */
const darkReader = readFileSync(createRequire(import.meta.url).resolve('darkreader/darkreader.js'), 'utf8')
test.use({ bypassCSP: true })

test.beforeEach(async ({ page }) => {
  // The policy of an embed lets the browser ask for no icon; here nothing holds it back.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
})

declare const DarkReader: { readonly enable: typeof enable }

/** What the extension has put into a page, and the colours that the page has: of ground and type, and of all that a drawing is made of. */
const coloursOf = (page: Page) =>
  page.evaluate(() => ({
    put: document.querySelectorAll(
      'style.darkreader, [data-darkreader-inline-color], [data-darkreader-scheme], [data-darkreader-inline-fill]',
    ).length,
    colours: [...document.querySelectorAll('html, body, h1, p, a, button, svg *')].map((element) => {
      const { color, backgroundColor, fill, stroke } = getComputedStyle(element)
      return [color, backgroundColor, fill, stroke].join(' ')
    }),
  }))

async function darken(page: Page): Promise<void> {
  await page.addScriptTag({ content: darkReader })
  await page.evaluate(() => DarkReader.enable({ brightness: 100, contrast: 100 }))
  // It works in turns of its own; two frames later all of it has been done.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

test('the extension does darken a page that does not say no', { tag: '@full' }, async ({ page }) => {
  await page.goto('/embed/county-gdp.html')
  const before = await coloursOf(page)
  await page.evaluate(() => document.querySelector('meta[name="darkreader-lock"]')?.remove())
  await darken(page)
  const after = await coloursOf(page)
  expect(after.put).toBeGreaterThan(0)
  expect(after.colours).not.toEqual(before.colours)
})

for (const [name, path] of [
  ['the overview', '#/'],
  ['a county', '#/county/140724'],
] as const) {
  test(`Dark Reader leaves ${name} as it is`, { tag: path === '#/' ? [] : '@full' }, async ({ page }) => {
    await openWholePage(page, path)
    const before = await coloursOf(page)
    await darken(page)
    expect(before.colours.length).toBeGreaterThan(100)
    expect(await coloursOf(page)).toEqual({ ...before, put: 0 })
  })
}

for (const path of ['county-gdp', 'index']) {
  test(`Dark Reader leaves embed/${path}.html as it is, which is dark by itself in a dark system`, { tag: '@full' }, async ({ page }) => {
    const grounds: Record<string, string> = {}
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`/embed/${path}.html`)
      const before = await coloursOf(page)
      await darken(page)
      expect(await coloursOf(page)).toEqual({ ...before, put: 0 })
      grounds[scheme] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    }
    const [light = 0, dark = 255] = [grounds['light'], grounds['dark']].map((ground) => Number(/\d+/.exec(ground ?? '')?.[0]))
    expect(light).toBeGreaterThan(220)
    expect(dark).toBeLessThan(40)
  })
}

test('every page that the build writes says that it is not to be darkened', () => {
  for (const path of ['index.html', 'offline/晋中答卷-大屏.html', 'embed/index.html', 'embed/gdp-trend.html'])
    expect(readFileSync(`${distFolder}/${path}`, 'utf8')).toContain('<meta name="darkreader-lock"')
})
