import { readFileSync } from 'node:fs'
import type { Page, Request, Route } from '@playwright/test'
import { z } from 'zod'
import { released } from '../src/data/released.test-support'
import { Manifest } from '../src/domain/dataset/manifest'
import { Scene } from '../src/domain/figure/scene'
import { expect, test } from './fixtures'
import { sceneTitle } from './record'

const Scenes = z.array(Scene)
const minute = 60_000
/** After which a file that does not come is given up. */
const patience = 20_000
const held = (path: string) => readFileSync(`public/data/${path}`, 'utf8')

/** What a server answers for one of its files; null for what it has. */
type Answer = (route: Route) => Promise<void>

const status = (code: number) => (route: Route) => route.fulfill({ status: code, body: '' })
const body = (text: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body: text })
const login = (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>登录</title><form>密码</form>' })
/** The server takes the question and says nothing; the page's own clock is what ends it. */
const hang = () => Promise.resolve()

const manifestPath = 'datapackage.json'
const { resources } = Manifest.parse(JSON.parse(held(manifestPath)))
const built = new Map([manifestPath, ...resources.map(({ path }) => path)].map((path) => [path, held(path)]))

/** The files of a version: those as they are built but for `changes`, and a manifest that says so. */
function version(name: string, asOf: string, changes: Readonly<Record<string, string>>): Map<string, Answer> {
  const files = released(built, changes, name, asOf)
  return new Map([manifestPath, ...Object.keys(changes)].map((path) => [path, body(files.get(path) ?? '')]))
}

/** A server whose answers a test changes. */
async function serve(page: Page) {
  let answers = new Map<string, Answer>()
  await page.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/data/')[1] ?? ''
    return (answers.get(path) ?? ((asked: Route) => asked.fallback()))(route)
  })
  return (next: Map<string, Answer>) => {
    answers = next
  }
}

const renamed = held('site.json').replace('"晋中答卷"', '"晋中答卷（新）"')
const wrong = '[{"id": "gdp-growth-2024", "min": "5.5"}]'
const good = (name: string, asOf: string) => version(name, asOf, { 'site.json': renamed })
const bad = (path: string, answer: Answer) => new Map([...good('badbadbadbad', '2026-09-30'), [path, answer]])
const alone = (answer: Answer) => new Map([[manifestPath, answer]])

const faults: readonly (readonly [what: string, answers: Map<string, Answer>])[] = [
  ['404 for the manifest', alone(status(404))],
  ['500 for the manifest', alone(status(500))],
  ['a manifest that is cut off', alone(body('{"name": "jinzhong-da'))],
  ['a page that asks for a password', alone(login)],
  ['a new version whose files are not there', bad('observations/economy.json', status(404))],
  ['a new version of which the server fails one file', bad('regions.json', status(500))],
  ['a new version with a file that is cut off', version('badbadbadbad', '2026-09-30', { 'targets.json': '[{"id": "gdp-gr' })],
  ['a new version with rows of another shape', version('badbadbadbad', '2026-09-30', { 'targets.json': wrong })],
  ['a new version whose files are those of the one before', bad('site.json', (route) => route.fallback())],
  ['a new version with a page that asks for a password', bad('milestones.json', login)],
  ['a server that hangs', alone(hang)],
  ['a new version with a file that never comes', bad('sources.json', hang)],
]

const some = faults.filter(([what]) =>
  ['500 for the manifest', 'a new version with a file that is cut off', 'a server that hangs'].includes(what),
)

const title = (page: Page) => page.getByRole('banner')
const front = (page: Page) => page.locator('main [aria-hidden=false]')
const place = (page: Page) => page.getByRole('img', { name: /^第\d+场，共\d+场$/ }).getAttribute('aria-label')

/**
 * Gives what waits until a look at the data has ended. The page's clock is put forward faster than answers come, and a look that is still
 * under way takes the place of the next.
 */
function lookEnds(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  const isData = (request: Request) => new URL(request.url()).pathname.includes('/data/')
  page.on('request', (request) => isData(request) && asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return async () => {
    let [looks, quiet] = [0, 0]
    // What came last is still read and checked; what never comes is given up after its time.
    const look = async () => {
      looks += 1
      quiet = asked.size === 0 ? quiet + 1 : 0
      if (looks % 10 === 0 && quiet === 0) await page.clock.fastForward(patience)
      return quiet
    }
    await expect.poll(look, { intervals: [100] }).toBeGreaterThanOrEqual(5)
  }
}

/** Goes through faults on a wall that runs, with the version that stands in between, and at the end a good new one. */
async function failAndMend(page: Page, run: typeof faults): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-01T09:00:00') })
  const answer = await serve(page)
  const ended = lookEnds(page)
  await page.goto('/#/wall?refresh=1&dwell=30&status=1')
  await expect(front(page).locator('svg text').first()).toBeVisible()
  const mark = page.getByText('沿用上次数据')
  const corner = page.getByText(/^版本 /)
  for (const [index, [what, answers]] of run.entries()) {
    await test.step(what, async () => {
      answer(answers)
      const before = await place(page)
      await page.clock.fastForward(minute)
      // The page's own patience is no fault of the server's: the answer is there before the clock goes on.
      await ended()
      await page.clock.fastForward(minute)
      await expect(mark).toBeVisible()
      await expect(corner).toContainText(/数据截至2025年12月.*最近故障/)
      await expect.poll(() => place(page)).not.toBe(before)
      await expect(front(page).locator('svg text').first()).toBeVisible()
      await expect(title(page)).not.toContainText('（新）')
    })
    // Some come one after the other.
    if (index % 3 !== 2) continue
    await test.step('the version that stands is there again', async () => {
      await ended()
      answer(new Map())
      await page.clock.fastForward(minute)
      await expect(mark).toHaveCount(0)
    })
  }
  await ended()
  answer(good('abababababab', '2026-06-30'))
  await page.clock.fastForward(minute)
  await expect(title(page)).toContainText('晋中答卷（新）')
  await expect(page.getByRole('contentinfo')).toContainText('数据截至2026年6月')
  await expect(corner).toContainText('版本 abababababab　数据截至2026年6月')
  await expect(mark).toHaveCount(0)
}

test.describe('datasets that fail one after the other', () => {
  // The browser's own line about an answer that says that there is none.
  test.use({ expectedConsole: [/Failed to load resource/] })

  test('the wall goes on with the last good ones, says so, and takes up good ones at the next look', { tag: '@full' }, async ({ page }) => {
    await failAndMend(page, some)
  })

  test('in every way that a server can fail the wall goes on, and takes up good ones at the next look @full', async ({ page }) => {
    await failAndMend(page, faults)
  })
})

test('a scene that cannot be shown is passed over, which is said in small type, and tried again in the next round', async ({ page }) => {
  await page.clock.install()
  const scenes = Scenes.parse(JSON.parse(held('scenes.json'))).map((scene) =>
    scene.id === 'maps' ? { ...scene, figures: ['nothing-here'] } : scene,
  )
  const answer = await serve(page)
  answer(
    new Map([
      ['overview.json', body('{}')],
      ['scenes.json', body(JSON.stringify(scenes))],
    ]),
  )
  await page.goto('/#/wall?scenes=overview,maps,growth&dwell=30')
  const said = page.getByText(`“${sceneTitle('maps')}”没有显示`)
  for (const [next, isSaid] of [
    [sceneTitle('growth'), true],
    ['全景', false],
    [sceneTitle('growth'), true],
  ] as const) {
    await expect(front(page).locator('svg text').first()).toBeVisible()
    await page.clock.fastForward(31_000)
    await expect(title(page)).toContainText(next)
    await expect(said).toHaveCount(isSaid ? 1 : 0)
  }
  await expect(page.getByText(/^来源：/)).toBeVisible()
})

test('a presenter’s window follows its wall to a new version of the data', { tag: '@full' }, async ({ page, context }) => {
  await page.clock.install()
  const presenter = await context.newPage()
  const servers = [await serve(page), await serve(presenter)]
  await page.goto('/#/wall?refresh=1&dwell=600')
  await presenter.goto('/#/wall/presenter')
  const shown = presenter.getByRole('region', { name: '正在展示：全景' })
  await expect(shown).toContainText('晋中答卷')
  await expect(shown).not.toContainText('（新）')
  for (const answer of servers) answer(good('abababababab', '2026-06-30'))
  await page.clock.fastForward(minute)
  await expect(title(page)).toContainText('晋中答卷（新）')
  await expect(shown).toContainText('晋中答卷（新）')
})
