import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { oneOfEachKind } from '../kinds'
import { compareBlocks, stillPicture } from './block-picture'
import { inOldChromium, oldestChromium } from './in-old-chromium'

const pictures = 'test-results/old'
const size = { width: 640, height: 1400 }
/** The share of blocks that may differ; a line of small type is more. */
const tolerance = 0.003

/** Where the figure stands on an embed's page: below it are lines of words alone, which newer versions break elsewhere. */
const span = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.querySelector('#figure')?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return { top, bottom }
  })

async function open(page: Page, address: string): Promise<void> {
  await page.setViewportSize(size)
  await page.goto(address)
  await page.mouse.move(0, 0)
}

/** The embed that is open, down to `foot`, as a picture, and live with the pointer at its edge, where no mark answers. */
async function bothPictures(page: Page, foot: number): Promise<readonly [still: Buffer, live: Buffer]> {
  const clip = { x: 0, y: 0, width: size.width, height: foot }
  const still = await stillPicture(page, clip)
  await page.mouse.move(20, (await span(page)).top + 2)
  // Not by an expectation on a locator: to describe a failure, that calls what old Chromium lacks.
  await page.waitForFunction(() => document.querySelector('[data-live="true"] svg') !== null)
  return [still, await stillPicture(page, clip)]
}

test(`embeds of each kind look in Chromium ${oldestChromium.release} as they do today, as pictures and live`, async ({ page, baseURL }) => {
  mkdirSync(pictures, { recursive: true })
  const shares: Record<string, number> = {}
  await inOldChromium(oldestChromium, async (oldPage) => {
    for (const id of oneOfEachKind) {
      for (const each of [page, oldPage]) await open(each, `${baseURL}/embed/${id}.html`)
      const foot = Math.floor((await span(page)).bottom)
      // Another version ends a line of type up to a pixel away.
      expect(Math.abs((await span(oldPage)).bottom - foot)).toBeLessThan(4)
      const today = await bothPictures(page, foot)
      const then = await bothPictures(oldPage, foot)
      for (const [at, state] of (['picture', 'live'] as const).entries()) {
        const [left, right] = [today[at], then[at]]
        if (!left || !right) throw new Error(`no picture of ${id}`)
        const { share, difference } = compareBlocks(left, right)
        shares[`${id} ${state}`] = share
        writeFileSync(`${pictures}/embed-${id}-${state}-today.png`, left)
        writeFileSync(`${pictures}/embed-${id}-${state}-${oldestChromium.release}.png`, right)
        writeFileSync(`${pictures}/embed-${id}-${state}-difference.png`, difference)
      }
    }
  })
  // oxlint-disable-next-line no-console -- the measurement is what the run is for
  console.log(shares)
  expect(Object.entries(shares).filter(([, share]) => share >= tolerance)).toEqual([])
})
