import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { listenAnywhere } from '../../scripts/listen-anywhere.mjs'
import { expect, test } from '../fixtures'
import type { ForeignSite } from '../foreign-site'
import { oneOfEachKind } from '../kinds'
import { noteLayoutShifts, settle } from '../layout-shifts'

/** Ends of what a slow line may bring alone: the words above, the first picture, the foot's lines one by one, the table. */
const ends = ['</header>', '</svg>', '<section>', '</p>', '</span>', '</a>', '</summary>', '</details>']
/** Milliseconds between two pieces: longer than a frame. */
const pause = 120

/** A site that sends a page piece by piece, as a slow line does. */
async function slowSite(html: string): Promise<ForeignSite> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const send = async () => {
      let rest = html.replace('<title>', '<link rel="icon" href="data:,"><title>')
      for (const end of ends) {
        const at = rest.indexOf(end) + end.length
        response.write(rest.slice(0, at))
        rest = rest.slice(at)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      response.end(rest)
    }
    void send()
  })
  const { port, stop } = await listenAnywhere(server)
  return { origin: `http://localhost:${port}`, stop }
}

test.use({ allowedOrigins: ['http://localhost:*'] })

for (const id of oneOfEachKind) {
  test(`the embed of ${id} that comes piece by piece moves nothing that has come`, async ({ page }) => {
    const html = readFileSync(`${distFolder}/embed/${id}.html`, 'utf8')
    expect(ends.filter((end) => !html.includes(end))).toEqual([])
    const site = await slowSite(html)
    await noteLayoutShifts(page)
    for (const width of [340, 660]) {
      await page.setViewportSize({ width, height: 2000 })
      await page.goto(site.origin)
      await settle(page)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    }
    await site.stop()
  })
}
