import type { CDPSession } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, test } from './fixtures'

const dark = [12, 23, 28]

/** The colours of a picture's corners and middle; a frame that nothing has been written on has one. */
function coloursOf(picture: Buffer): readonly (readonly number[])[] {
  const { data, width, height } = PNG.sync.read(picture)
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
  return [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1), at(width >> 1, height >> 1)]
}

/**
 * A picture of what is shown now, by the browser's own call: Playwright's waits for fonts, which wait for the sheet. The browser refuses
 * while it has no frame yet, which on a busy machine is later than the page asks for its files; a refusal is no frame, so it is asked again.
 */
async function frameOf(session: CDPSession): Promise<Buffer> {
  let data = ''
  await expect
    .poll(async () => {
      try {
        data = (await session.send('Page.captureScreenshot')).data
        return 'taken'
      } catch (error) {
        return String(error)
      }
    })
    .toBe('taken')
  return Buffer.from(data, 'base64')
}

for (const { name, hash, settings } of [
  { name: 'a wall', hash: '#/wall?scenes=overview', settings: 'light' },
  { name: 'the window of a presenter', hash: '#/wall/presenter', settings: 'light' },
  { name: 'any page of a reader with the dark theme', hash: '#/county/140724', settings: 'dark' },
]) {
  test(
    `the first frame of ${name} is dark, while neither style nor script has come`,
    { tag: hash.endsWith('presenter') ? '@full' : [] },
    async ({ page }) => {
      await page.addInitScript((text) => localStorage.setItem('dajuan-theme', text), settings)
      let release = () => {}
      let asked = 0
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route(/\/assets\//, async (route) => {
        asked += 1
        await released
        await route.continue()
      })
      await page.goto(`/${hash}`, { waitUntil: 'commit' })
      const session = await page.context().newCDPSession(page)
      await expect.poll(() => asked).toBeGreaterThan(1)
      expect(coloursOf(await frameOf(session))).toEqual(Array.from({ length: 5 }, () => dark))
      release()
      await expect(page.locator('#root > *').first()).toBeVisible()
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
    },
  )
}

test('a wall is dark in every frame until its first scene, and gives the page its own theme back', async ({ page }) => {
  await page.addInitScript(() => {
    const grounds: string[] = []
    Object.assign(window, { grounds })
    const note = () => {
      const ground = document.documentElement && getComputedStyle(document.documentElement).backgroundColor
      if (ground && grounds.at(-1) !== ground) grounds.push(ground)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.goto('/#/wall?scenes=overview')
  await expect(page.locator('footer')).toContainText('数据截至')
  const grounds = await page.evaluate(() => Object.entries(window).find(([name]) => name === 'grounds')?.[1] as unknown)
  expect(grounds).toEqual(['rgb(12, 23, 28)'])
  await page.evaluate(() => {
    location.hash = '#/targets'
  })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
})
