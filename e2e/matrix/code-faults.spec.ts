import { codeFaults, expectWords, routes, scriptsMissing } from '../code-faults'
import { expect, test } from '../fixtures'

/** How many pages wait for their sentence at the same time: they wait for a clock, not for the machine. */
const atOnce = 12

/** Scripts of a page that a reader does not see missing: what keeps a copy, and what only paper shows. */
const unseen = /assets\/(after-start|county-sheet|paper-address|public-base|small|qr-code|qrcode|mend-address)-/

/** What a route loads with all the data and shows nothing of: who sets up a wall sees no county's page. */
const unseenOn: Readonly<Record<string, RegExp>> = { '#/wall/setup': /assets\/edition-/ }

test.use({ expectedConsole: scriptsMissing })

for (const [hash] of routes) {
  for (const [fault, answer] of Object.entries(codeFaults)) {
    test(`${hash}: whichever of its scripts is ${fault}, words and a way on stay`, async ({ page, context }) => {
      const scripts: string[] = []
      page.on('request', (request) => {
        const path = new URL(request.url()).pathname
        if (/^\/assets\/.*\.js$/.test(path) && !scripts.includes(path)) scripts.push(path)
      })
      await page.goto(`/${hash}`)
      await expect(page.locator('html.started')).toBeAttached()
      await page.waitForLoadState('networkidle')
      await page.close()
      expect(scripts.length).toBeGreaterThan(4)
      const left = scripts.filter((path) => !unseen.test(path) && unseenOn[hash]?.test(path) !== true)
      const tryAll = async () => {
        for (let path = left.pop(); path !== undefined; path = left.pop()) {
          const asked = path
          const own = await context.newPage()
          await own.route((url) => url.pathname === asked, answer)
          await own.goto(`/${hash}`)
          await test.step(asked, () => expectWords(own, hash))
          await own.close()
        }
      }
      await Promise.all(Array.from({ length: atOnce }, tryAll))
    })
  }
}
