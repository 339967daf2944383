import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distFolder } from '../scripts/dist-folder.mjs'
import { codeFaults, scriptsMissing } from './code-faults'
import { expect, test } from './fixtures'
import { headline } from './record'

const disk = /CORS|Failed to load|preloaded using link/

test.describe('from a disk', () => {
  test.use({ expectedConsole: [disk] })

  test('a double click on index.html shows the first screen in its form, and names the file that opens', async ({ page }) => {
    await page.goto(pathToFileURL(resolve(distFolder, 'index.html')).href)
    const said = page.locator('#on-disk')
    await expect(said).toContainText('不能双击打开')
    await expect(said.getByRole('link')).toHaveAttribute('href', /offline\/.*\.html$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const logo = await page.locator('header svg').first().boundingBox()
    expect(logo?.width).toBeLessThan(40)
  })

  test('a saved page says that it is a copy and where the page is', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'))
    const html = readFileSync(join(distFolder, 'index.html'), 'utf8').replace(
      '<html',
      '<!-- saved from url=(0040)https://stats.example.org/#/county/140724 -->\n<html',
    )
    writeFileSync(join(folder, '晋中答卷.html'), html)
    await page.goto(pathToFileURL(join(folder, '晋中答卷.html')).href)
    await expect(page.locator('#saved-copy')).toContainText('存到磁盘的副本')
    await expect(page.locator('#saved-copy a')).toHaveAttribute('href', 'https://stats.example.org/#/county/140724')
    rmSync(folder, { recursive: true })
  })
})

test('another charset in the server’s answer: the mark at the beginning wins', async ({ page }) => {
  await page.route(/\/(#.*)?$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/html; charset=gb2312' } })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
})

test('scripts that hang: after eight seconds the first screen says that it is not alive', async ({ page }) => {
  await page.route(/assets\/index-.*\.js$/, () => {})
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#not-started')).toHaveCSS('visibility', 'visible')
  await expect(page.locator('#not-started')).toContainText('没有启动')
})

test.describe('from a server that does not hand out all', () => {
  test.use({ expectedConsole: scriptsMissing })

  test('scripts sent as plain text: the sentence names the type and who can mend it; nothing of the overview under a county’s address', async ({
    page,
  }) => {
    await page.route(/\.js$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } })
    })
    await page.goto('/#/county/140724')
    await expect(page.locator('#not-started')).toContainText('“text/plain”')
    await expect(page.locator('#not-started')).toContainText('text/javascript')
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  })

  test('a server that hands out no .json: the sentence says what to set', async ({ page }) => {
    await page.route(/\.json/, codeFaults.refused)
    await page.goto('/')
    const said = page.getByRole('alert').filter({ visible: true })
    await expect(said).toContainText('application/json')
    await expect(page.getByText('2462.6').first()).toBeVisible()
  })

  test('without its style sheet the page says that its form is missing, its marks stay small and its words are there', async ({ page }) => {
    await page.route(/\.css$/, codeFaults.aborted)
    await page.goto('/')
    await expect(page.locator('#no-style')).toBeVisible()
    await expect(page.getByText('2458.8').first()).toBeVisible()
    const marks = await page.locator('svg:not([role]):visible').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
    expect(Math.max(0, ...marks.filter((width) => width < 100_000).slice(0, 1))).toBeLessThan(40)
  })
})
