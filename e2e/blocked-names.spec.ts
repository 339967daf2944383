import { readdirSync } from 'node:fs'
import { distFolder } from '../scripts/dist-folder.mjs'
import { expect, test } from './fixtures'
import { oneOfEachKind } from './kinds'
import { openOverview } from './open-overview'

/**
 * Words by which lists that hide advertising, trackers, notices and buttons of networks know files and elements. In such lists a word
 * stands between signs (`/assets/analytics-`, `-share-icon.`, `.cookie-notice`, `[class*="ad-slot"]`) or runs on (`banner`, `popup`).
 */
const alone =
  'ad|ads|adv|adx|advert|adverts|advertise|advertisement|adserver|adsense|affiliate|beacon|click|collect|consent|cookie|cookies|counter|gdpr|hits?|impression|imp|interstitial|like|log|logger|metrics|newsletter|optin|overlay|pageview|pixel|popin|popover|popunder|promo|promoted|promotion|push|recommend|recommended|referrer|rss|share|shares|sharing|shared|snow|social|sponsor|sponsored|sponsors|stat|stats|statistics|subscribe|subscription|survey|tag|taboola|telemetry|track|tracker|tracking|tweet|utm|visit|visits|weibo|widget|wechat|weixin'
const running = 'advert|adblock|analytic|banner|doubleclick|fingerprint|outbrain|popup|sponsor|tracking|geoip'
const known = new RegExp(`(^|[^a-z0-9])(${alone})(?=$|[^a-z0-9])|${running}`, 'i')

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

test('what the list of words knows: names as such lists have them, and no other', () => {
  for (const name of ['assets/analytics-1.js', 'embed-share-x.js', 'source-popover-x.js', 'x-ad.js', 'cookie-notice', 'top_banner', 'ad'])
    expect(name).toMatch(known)
  for (const name of ['added-notice-x.js', 'readings-table.js', 'loading', 'shadow-none', 'embed/county-gdp.post.png', 'logo'])
    expect(name).not.toMatch(known)
})

test('no file that is published has a name that a blocker knows', () => {
  const files = filesOf(distFolder)
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((name) => known.test(name))).toEqual([])
})

/** All classes, ids and addresses that the elements of a page have, and the names of its own attributes. */
const namesIn = () => {
  const names = new Set<string>()
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.classList) names.add(name)
    if (element.id !== '') names.add(element.id)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('data-')) names.add(name)
      if (name === 'src' || (name === 'href' && !/^(#|data:|https?:)/.test(value))) names.add(value.replace(/^data:.*|#.*$/, ''))
    }
  }
  return [...names]
}

test('no class, id or address of a page, an embed or the gallery is one that a blocker knows', { tag: '@full' }, async ({ page }) => {
  const found: Record<string, readonly string[]> = {}
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const hash of ['#/', '#/county/140724', '#/targets', '#/facts', '#/about', '#/briefing?items=gdp-trend', '#/figure/county-gdp']) {
    await openOverview(page, hash)
    await expect(page.getByRole('main')).not.toBeEmpty()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    found[hash] = await page.evaluate(namesIn)
  }
  await page
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  found['the panel'] = await page.evaluate(namesIn)
  await page.goto('/#/wall')
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
  found['the wall'] = await page.evaluate(namesIn)
  for (const path of ['index', ...oneOfEachKind]) {
    await page.goto(`/embed/${path}.html`)
    found[path] = await page.evaluate(namesIn)
  }
  expect(Object.values(found).flat().length).toBeGreaterThan(500)
  const hits = Object.entries(found).flatMap(([where, names]) =>
    names.filter((name) => known.test(name)).map((name) => `${where}: ${name}`),
  )
  expect(hits).toEqual([])
  expect([...new Set(asked)].filter((path) => known.test(path))).toEqual([])
})
