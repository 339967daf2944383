import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkMarkup, hasJava } from '../../scripts/check-markup.mjs'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { pages } from './pages'

test.skip(!hasJava(), 'Java is not installed on this machine: no markup was checked')

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

test('the Nu checker finds nothing in any page as it was built, the file for machines without network included', async () => {
  const files = ['dist/index.html', ...filesIn('dist/embed', '.html'), ...filesIn('dist/offline', '.html')]
  expect(files.length).toBeGreaterThan(40)
  expect(await checkMarkup(files)).toEqual([])
})

test('the Nu checker finds nothing in any picture of a figure', async () => {
  const files = filesIn('dist/embed', '.svg')
  expect(files.length).toBeGreaterThan(40)
  expect(await checkMarkup(files)).toEqual([])
})

/** The page as it stands, written into a file. */
async function write(page: Page, folder: string, name: string): Promise<string> {
  const file = join(folder, `${name.replace(/[^\w-]+/g, '_')}.html`)
  writeFileSync(file, `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`)
  return file
}

const doors: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  sheet: (page) =>
    page
      .getByRole('button', { name: /，查看出处$/ })
      .first()
      .click(),
  panel: (page) =>
    page
      .getByRole('button', { name: /^导出：/ })
      .first()
      .click(),
  search: (page) => page.keyboard.press('/'),
}

test('the Nu checker finds nothing in any page as it stands when it lives, nor in what opens over it', async ({ page }) => {
  const folder = 'test-results/markup'
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const hash of [...pages, '#/briefing?items=gdp-trend,verdicts,-2', '#/wall/setup', '#/wall/presenter']) {
    await page.goto('about:blank')
    await openOverview(page, hash)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    files.push(await write(page, folder, `page${hash}`))
  }
  for (const [name, open] of Object.entries(doors)) {
    await page.goto('about:blank')
    await openOverview(page, '#/figure/gdp-trend')
    await open(page)
    await expect(page.getByRole('dialog')).toBeVisible()
    files.push(await write(page, folder, name))
  }
  expect(await checkMarkup(files)).toEqual([])
})
