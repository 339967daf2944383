import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { listenAnywhere } from '../../scripts/listen-anywhere.mjs'
import { createStaticServer } from '../../scripts/static-server.mjs'
import { test } from '../fixtures'
import { expectWithin, processorShare } from './in-yardsticks'
import { slowDown } from './time-frame'

/** How often each of the two pages is opened, in turn; the medians are compared. */
const times = 9
/** The yardstick is the page without its static first screen. */
const bar = 0.5

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
  await expectWithin('first paint', bar, async () => {
    const taken = { prerendered: [] as number[], bare: [] as number[] }
    const shares: number[] = []
    for (let round = 0; round < times; round += 1) {
      shares.push(processorShare())
      for (const name of ['prerendered', 'bare'] as const) taken[name].push(await firstPaint(browser, pages[name]))
    }
    return { own: taken.prerendered, yardstick: taken.bare, shares }
  }).finally(stop)
})
