import type { Page } from '@playwright/test'
import { codeFaults, expectWords, isWall, routes, sayings, scriptsMissing } from './code-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test.use({ expectedConsole: scriptsMissing })

for (const [hash, chunk] of routes) {
  test(`${hash} without the code of its page keeps its header and says what failed; a press brings it without loading anew`, async ({
    page,
  }) => {
    await page.route(chunk, codeFaults.refused)
    const refused = page.waitForResponse(chunk)
    await page.goto(`/${hash}`)
    await refused
    await expectWords(page, hash)
    // The overview's code is what the page starts with: there is nothing yet that a press could reach.
    if (hash === '#/') return
    await page.evaluate(() => (document.body.dataset['same'] = 'yes'))
    await page.unroute(chunk)
    if (!isWall(hash)) await sayings(page).first().getByRole('button', { name: '再试一次' }).click()
    await expect(sayings(page)).toHaveCount(0)
    await expect(page.getByRole('heading').or(page.locator('[data-theme="dark"] svg')).first()).toBeVisible()
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes')
  })
}

test('a script that fails once is asked for again by itself, and nobody is told', async ({ page }) => {
  let failures = 2
  await page.route(/assets\/targets-page-/, (route) => {
    failures -= 1
    return failures >= 0 ? codeFaults.aborted(route) : route.continue()
  })
  await page.goto('/#/targets')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(sayings(page)).toHaveCount(0)
})

test(
  'without ECharts the overview keeps the map as it was made, with a sentence, and its numbers can be pressed',
  { tag: '@full' },
  async ({ page }) => {
    await page.route(/assets\/echarts-/, codeFaults.aborted)
    await openOverview(page)
    await expect(sayings(page).first()).toContainText('没有打开')
    await expect(page.locator('#root svg:visible text', { hasText: /^昔阳$/ })).toBeVisible()
    await page
      .getByRole('button', { name: /查看出处/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
)

/** What a reader presses on the overview, and what then opens. */
const presses: readonly (readonly [name: string, press: (page: Page) => Promise<void>])[] = [
  [
    '出处',
    (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /查看出处/ })
        .filter({ visible: true })
        .first()
        .click(),
  ],
  ['导出', (page) => page.getByRole('main').getByRole('button', { name: /^导出/ }).first().click()],
  ['搜索', (page) => page.getByRole('button', { name: /搜/ }).first().click()],
  ['全部指标', (page) => page.getByRole('button', { name: '更多指标' }).click()],
]

for (const [name, press] of presses) {
  const tag = name === '出处' ? [] : '@full'
  test(`a press whose code does not come says so at that place: ${name}; a press there opens it`, { tag }, async ({ page }) => {
    await openOverview(page)
    await expect(
      page
        .getByRole('main')
        .getByRole('button', { name: /查看出处/ })
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
    await page.route(/assets\/.*\.(js|css)$/, codeFaults.aborted)
    await press(page)
    const said = sayings(page).filter({ hasText: `“${name}”没有打开` })
    await expect(said).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.unroute(/assets\/.*\.(js|css)$/)
    await said.getByRole('button', { name: '再试一次' }).click()
    await expect(said).toHaveCount(0)
    await expect(page.getByRole('dialog').or(page.getByRole('combobox')).or(page.getByRole('searchbox')).first()).toBeVisible()
  })
}

test('打印 whose code does not come says so beside the button and does not print half', { tag: '@full' }, async ({ page }) => {
  await page.route(/assets\/qr(-)?code-/, codeFaults.aborted)
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await openOverview(page)
  const button = page.getByRole('button', { name: '打印', exact: true })
  await button.click()
  const said = sayings(page).filter({ hasText: '“打印”没有打开' })
  await expect(said).toBeVisible()
  const [at, from] = [await said.boundingBox(), await button.boundingBox()]
  expect(Math.abs((at?.y ?? 0) - (from?.y ?? 0))).toBeLessThan(120)
  expect(await page.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(false)
  await page.unroute(/assets\/qr(-)?code-/)
  await said.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
})
