import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { distFolder } from '../scripts/dist-folder.mjs'
import { createStaticServer } from '../scripts/static-server.mjs'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test.use({
  serviceWorkers: 'allow',
  allowedOrigins: ['http://127.0.0.1:*'],
})
test.describe.configure({ mode: 'default' })

/** Where a site lies, in a folder of its own as on many servers. */
const folder = 'results/'

/** A copy of the built page on a server that can go and come back at the same address. */
async function host() {
  const root = mkdtempSync(join(tmpdir(), 'kept-'))
  const site = join(root, folder)
  mkdirSync(site)
  cpSync(distFolder, site, { recursive: true, filter: (path) => !/[\\/](offline|v)$|\.png$/.test(path) })
  let server: ReturnType<typeof createStaticServer> | null = null
  let mute: Server | null = null
  let port = 0
  const listen = async (next: Server) => {
    await new Promise<void>((resolve) => next.listen(port, '127.0.0.1', resolve))
    const place = next.address()
    if (place === null || typeof place === 'string') throw new Error('the server has no port')
    port = place.port
    return `http://127.0.0.1:${port}/${folder}`
  }
  const start = () => {
    server = createStaticServer(root)
    return listen(server)
  }
  const stop = async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)))
    server = null
  }
  /** From now on connections are taken and nothing is said; gives the paths that are asked for. */
  const hang = async () => {
    await stop()
    const asked: string[] = []
    mute = createServer((socket) => {
      socket.on('data', (data) => asked.push(/^GET (\S+)/.exec(data.toString())?.[1] ?? ''))
      socket.on('error', () => {})
    })
    mute.unref()
    await listen(mute)
    return asked
  }
  const end = async () => {
    await stop()
    mute?.close()
    rmSync(root, { recursive: true })
  }
  return { site, start, stop, hang, end }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

const versionIn = (site: string) => /"version": "([0-9a-f]{12})"/.exec(readFileSync(join(site, 'data/datapackage.json'), 'utf8'))?.[1] ?? ''

/** Puts a site of another data version in the place of the one that lies there: pages, data and worker, as a build would. */
function renew(site: string, version: string): void {
  const worker = join(site, 'service-worker.js')
  const old = versionIn(site)
  let code = readFileSync(worker, 'utf8').replaceAll(old, version)
  for (const name of ['index.html', 'data/datapackage.json', 'data/overview.json']) {
    const path = join(site, name)
    const before = readFileSync(path, 'utf8')
    const after = before.replaceAll(old, version)
    expect(after, `${name} names the version`).not.toBe(before)
    writeFileSync(path, after)
    code = code.replaceAll(digest(before), digest(after))
  }
  writeFileSync(worker, code.replace(/(name:[`"'])[0-9a-f]{16}/, `$1${digest(code)}`))
}

const shownVersion = (page: Page) => page.getByRole('contentinfo').filter({ hasText: /版本/ })

/** The names of what is kept, without the folder's address. */
const keptNames = (page: Page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)))

/** Opens the overview and waits until this version is kept. */
async function openAndKeep(page: Page, address: string): Promise<void> {
  await openOverview(page, address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test('a page that was opened once opens without network: the overview, a county, the wall', async ({ page, context }) => {
  const { start, stop, end } = await host()
  const address = await start()
  await openAndKeep(page, address)
  await stop()
  await context.setOffline(true)
  await page.goto('about:blank')
  await openOverview(page, address)
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  await page.goto(`${address}#/county/140724`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('昔阳县')
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible()
  await page.goto(`${address}#/about`)
  await expect(page.getByText('打开过本站的浏览器会存下这一版')).toBeVisible()
  await page.goto(`${address}#/wall`)
  await page.reload()
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible()
  await end()
})

test(
  'when the network is back a new version is there at the next opening, whole, and is what is kept from then on',
  { tag: '@full' },
  async ({ page, context }) => {
    const { site, start, stop, end } = await host()
    const address = await start()
    await openAndKeep(page, address)
    const [first] = await keptNames(page)
    await stop()
    await openOverview(page, address)
    renew(site, 'abababababab')
    await start()
    await openOverview(page, address)
    await expect(shownVersion(page)).toContainText('abababababab')
    // The one before goes at the next opening: this page may still be of it.
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const names = await caches.keys()
          const { installing, waiting, active } = await navigator.serviceWorker.ready
          return names.length === 2 && installing === null && waiting === null && active?.state === 'activated'
        }),
      )
      .toBe(true)
    await stop()
    await context.setOffline(true)
    await page.goto('about:blank')
    await openOverview(page, address)
    await expect(shownVersion(page)).toContainText('abababababab')
    await expect.poll(() => keptNames(page)).toHaveLength(1)
    expect(await keptNames(page)).not.toContain(first)
    await end()
  },
)

test('half a version is never kept: while a file of it is missing, the one before stays and opens', { tag: '@full' }, async ({ page }) => {
  const { site, start, stop, end } = await host()
  const address = await start()
  await openAndKeep(page, address)
  const kept = await keptNames(page)
  renew(site, 'cdcdcdcdcdcd')
  appendFileSync(join(site, 'data/units.json'), ' ')
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const { installing } = await registration.update()
    if (installing === null) return 'no new worker came'
    return new Promise((resolve) => installing.addEventListener('statechange', () => resolve(installing.state)))
  })
  expect(outcome, 'what became of the worker of half a version').toBe('redundant')
  expect(await keptNames(page)).toEqual(kept)
  await stop()
  await openOverview(page, address)
  await expect(shownVersion(page)).not.toContainText('cdcdcdcdcdcd')
  await end()
})

test('embeds, pictures and zips are as without it: they are not kept', { tag: '@full' }, async ({ page, context }) => {
  const { start, end } = await host()
  const address = await start()
  await openAndKeep(page, address)
  await page.goto(`${address}embed/index.html`)
  expect((await page.request.get(`${address}embed/index.html`)).ok()).toBe(true)
  const paths = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return caught.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(paths.length).toBeGreaterThan(60)
  expect(paths.filter((path) => /\/embed\/|\/figures\/|\/offline\/|\.(png|zip)$/.test(path))).toEqual([])
  await context.setOffline(true)
  await expect(page.goto(`${address}embed/index.html`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(false)
  await end()
})

test('a server that takes the question and says nothing is waited for for three seconds, once', { tag: '@full' }, async ({ page }) => {
  const { start, hang, end } = await host()
  const address = await start()
  await openAndKeep(page, address)
  const asked = await hang()
  const begin = Date.now()
  await openOverview(page, address)
  expect(Date.now() - begin).toBeGreaterThan(2500)
  // Whatever else the page is made of is taken out of what is kept, unasked.
  expect(asked.filter((path) => path !== `/${folder}` && path !== `/${folder}service-worker.js`)).toEqual([])
  expect(asked).toContain(`/${folder}`)
  await page.goto('about:blank')
  await end()
})

test('a wall that runs goes on without network, opens again without it, and takes up a new version when it is back @full', async ({
  page,
  context,
}) => {
  const { site, start, stop, end } = await host()
  const address = await start()
  await openAndKeep(page, address)
  await page.clock.install()
  await page.goto(`${address}#/wall?scenes=growth,targets,energy,villages,tourism&refresh=1&dwell=30&status=1`)
  const drawn = page.locator('main [aria-hidden=false] [data-panel] svg text').first()
  const place = page.getByRole('img', { name: /^第\d+场，共\d+场$/ })
  const corner = page.getByText(/^版本 /)
  await expect(drawn).toBeVisible()
  await stop()
  await context.setOffline(true)
  const goOn = async () => {
    const before = await place.getAttribute('aria-label')
    await page.clock.fastForward(60_000)
    await expect(place).not.toHaveAttribute('aria-label', before ?? '')
    await expect(drawn).toBeVisible()
  }
  await goOn()
  await goOn()
  await page.reload()
  await expect(drawn).toBeVisible()
  await goOn()
  await expect(page.getByText('沿用上次数据')).toHaveCount(0)
  renew(site, 'efefefefefef')
  await start()
  await context.setOffline(false)
  // A page that has just been opened out of what is kept stays with that for a while.
  const look = async () => {
    await goOn()
    return corner.textContent()
  }
  await expect.poll(look).toContain('版本 efefefefefef')
  await end()
})
