import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { listenAnywhere } from '../../scripts/listen-anywhere.mjs'
import { createStaticServer } from '../../scripts/static-server.mjs'
import { expect, test } from '../fixtures'
import { median } from '../../bench/median'
import { slowDown } from './time-frame'
import { distFolder } from '../../scripts/dist-folder.mjs'

/** How often each of the two pages is opened, in turn; the medians are compared. */
const times = 9

/** The page as it would be without prerendering: nothing to see until the script has built it, and then nothing held back. */
function withoutFirstScreen(html: string): string {
  const from = html.indexOf('<div id="first-screen">')
  const to = html.lastIndexOf('</body>')
  if (from < 0 || to < 0) throw new Error('dist/index.html has no static first screen')
  return `${html.slice(0, from)}${html.slice(to)}`.replace('class="waiting" aria-hidden="true"', '')
}

/** A copy of the built page without its first screen, served as the page itself is. */
async function serveBare(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  cpSync(distFolder, folder, { recursive: true, filter: (path) => !/[\\/](embed|offline)[\\/]/.test(path) })
  writeFileSync(join(folder, 'index.html'), withoutFirstScreen(readFileSync(join(distFolder, 'index.html'), 'utf8')))
  const { port, stop } = await listenAnywhere(createStaticServer(folder))
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Milliseconds from the navigation to the first paint with content, nothing cached, on a processor of a quarter of this one's speed. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await slowDown(page)
  await page.goto(address)
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  const time = Number(await paint.jsonValue())
  await context.close()
  return time
}

test.describe.configure({ mode: 'default' })

test('the first paint of the overview comes in at most half the time that it takes without the static first screen', async ({
  browser,
  baseURL,
}) => {
  const { address, stop } = await serveBare()
  const pages = { prerendered: `${baseURL}/`, bare: address }
  const taken = { prerendered: [] as number[], bare: [] as number[] }
  for (let round = 0; round < times; round += 1)
    for (const name of ['prerendered', 'bare'] as const) taken[name].push(await firstPaint(browser, pages[name]))
  await stop()
  for (const [name, each] of Object.entries(taken))
    // oxlint-disable-next-line no-console -- the measurement is what the run is for
    console.log(`${name}: median ${median(each).toFixed(0)} ms of ${each.map((time) => time.toFixed(0)).join(' ')}`)
  expect(median(taken.prerendered)).toBeLessThanOrEqual(median(taken.bare) / 2)
})
