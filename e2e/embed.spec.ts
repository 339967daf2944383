import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { oneOfEachKind, onePlaced } from './kinds'
import { plainly, pointsOf, titleOf } from './named-figures'

const Index = z.array(z.object({ embed: z.string(), svg: z.string(), png: z.optional(z.string()), csv: z.string(), json: z.string() }))

const points = pointsOf('gdp-trend')
const latest = points.at(-1)?.printed.number ?? ''
/** The trend that most of these tests embed, by its headline. */
const trend = { name: new RegExp(plainly(titleOf('gdp-trend'))) }

/** A host page that holds an embed in a frame, as a newspaper's page does. */
async function host(page: Page, baseURL: string, sandbox: string | null): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><iframe title="图" width="640" height="620" ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${baseURL}/embed/gdp-trend.html"></iframe>`,
    }),
  )
  await page.goto('/host.html')
}

async function expectComplete(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(titleOf('gdp-trend'))
  await expect(frame.locator('[data-picture] svg:visible')).toHaveCount(1)
  await expect(frame.getByText(/来源：.*统计公报/)).toBeVisible()
  await expect(frame.getByText('数据截至2025年12月')).toBeVisible()
  await frame.getByText('数据表').click()
  await expect(frame.getByRole('table')).toContainText('2023年')
}

for (const sandbox of ['allow-scripts', null]) {
  test(`an embed is complete ${sandbox === null ? 'in a plain frame' : `under sandbox="${sandbox}"`}`, async ({ page, baseURL }) => {
    await host(page, baseURL ?? '', sandbox)
    await expectComplete(page)
  })
}

test.describe('where no script may run', () => {
  // The browser says this of every script in such a frame.
  test.use({ expectedConsole: [/Blocked script execution/] })

  test('an embed is complete under sandbox=""', async ({ page, baseURL }) => {
    await host(page, baseURL ?? '', '')
    await expectComplete(page)
  })
})

test('an embed becomes the live chart on touch, in the same place, under its own strict policy', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 })
  await page.goto('/embed/gdp-trend.html')
  const figure = page.getByRole('group', trend)
  const before = await figure.boundingBox()
  await figure.hover()
  await expect(page.locator('[data-live="true"] svg')).toBeVisible()
  expect(await figure.boundingBox()).toEqual(before)
  await expect(page.locator('[data-live="true"]')).toContainText(latest)
})

test('an embed of each kind, and one of a county page, becomes live on touch', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 })
  for (const id of [...oneOfEachKind, onePlaced]) {
    await page.goto(`/embed/${id}.html`)
    await page.locator('#figure').hover({ position: { x: 1, y: 1 } })
    await expect(page.locator('[data-live="true"] svg').first(), id).toBeVisible()
  }
})

test('in a frame wider than it fills an embed stands in the middle, its rules and its chart alike, still and live', async ({ page }) => {
  await page.goto('/embed/gdp-trend.html')
  for (const width of [1000, 1400]) {
    await page.setViewportSize({ width, height: 640 })
    const asides = () =>
      page.locator('main, header, #figure, main > section').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, right } = part.getBoundingClientRect()
          return Math.round(left - (document.documentElement.clientWidth - right))
        }),
      )
    expect(await asides()).toEqual([0, 0, 0, 0])
    await page.locator('#figure').hover()
    await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
    expect(await asides()).toEqual([0, 0, 0, 0])
  }
})

test.describe('an embed whose script does not come', () => {
  test.use({ expectedConsole: [/Failed to load resource/] })

  test('keeps its picture and says no more than that', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 640 })
    await page.route('**/live-1.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/embed/gdp-trend.html')
    await page.getByRole('group', trend).hover()
    await expect(page.getByRole('status')).toHaveText('图表交互暂不可用')
    await expect(page.locator('[data-picture] svg:visible')).toHaveCount(1)
  })
})

test(
  'the live chart of an embed is walked by keyboard, each stop is named, and Esc gives the picture back',
  { tag: '@full' },
  async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 640 })
    await page.goto('/embed/gdp-trend.html')
    const picture = await page.locator('[data-picture]:visible').innerHTML()
    await page.getByRole('group', trend).focus()
    await expect(page.locator('[data-live="true"] svg')).toBeVisible()
    const heard: string[] = []
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('ArrowRight')
      heard.push((await page.locator(':focus').getAttribute('aria-label')) ?? '')
    }
    expect(heard.map((words) => /\d{4}年/.exec(words)?.[0])).toEqual(points.slice(0, 4).map(({ period }) => period))
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-live="true"]')).toHaveCount(0)
    expect(await page.locator('[data-picture]:visible').innerHTML()).toBe(picture)
    await expect(page.getByRole('group', trend)).toBeFocused()
  },
)

test('every county of an embedded map is a stop', async ({ page }) => {
  await page.setViewportSize({ width: 340, height: 800 })
  await page.goto('/embed/county-population.html')
  await page.locator('#figure').focus()
  await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
  await expect(page.locator('[data-live="true"] span[role="img"]')).toHaveCount(11)
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /介休市.*43\.2/)
})

test('flags of the address change the look, and what is no flag changes nothing', { tag: '@full' }, async ({ page }) => {
  await page.goto('/embed/jobs-gauge.html?theme=dark&headline=none&background=none&accent=c4861a&theme2=x&<script>')
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(243, 238, 226)')
  await expect(page.locator('body')).toHaveCSS('border-top-color', 'rgb(196, 134, 26)')
  await page.goto('/embed/jobs-gauge.html?theme=purple&accent=javascript:alert(1)&background=url(x)')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
})

test('the gallery shows every figure and narrows them by kind and by what they rest on', { tag: '@full' }, async ({ page }) => {
  await page.goto('/embed/')
  const all = await page.getByRole('listitem').count()
  expect(all).toBeGreaterThanOrEqual(36)
  await page.getByLabel('图形').selectOption('走势')
  const trends = await page.getByRole('listitem').count()
  expect(trends).toBeLessThan(all)
  await expect(page.getByRole('status')).toHaveText(`共${trends}幅`)
  await page.getByLabel('只看来源均为A、B级的图').check()
  await expect(page.getByRole('listitem').filter({ hasNotText: '来源均为A、B级' })).toHaveCount(0)
  // Of the figures of places' pages, which it lists by place, it shows no heading over nothing.
  await page.getByLabel('图形').selectOption('大事记')
  await expect(page.getByRole('heading', { name: '榆次区页面上的图' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '祁县页面上的图' })).toBeHidden()
})

test('every file that the index of figures names is there', { tag: '@full' }, async ({ page }) => {
  const indexed = Index.parse(await (await page.request.get('/figures/index.json')).json())
  expect(indexed.length).toBeGreaterThanOrEqual(36)
  const addresses = indexed.flatMap(({ embed, svg, png = [], csv, json }) => [embed, svg, csv, json].concat(png))
  const statuses = await Promise.all(addresses.map(async (address) => (await page.request.head(address.replace('../', '/'))).status()))
  expect(addresses.filter((_, index) => statuses[index] !== 200)).toEqual([])
})

for (const [what, version, said] of [
  ['older than the data', '000000000000', '数据已更新：本图是固定版本，最新的图见原页。'],
  ['of the data as they are', null, ''],
] as const) {
  test(`a frozen embed ${what} says ${said === '' ? 'nothing' : 'so'} when it becomes live`, async ({ page }) => {
    const html = await (await page.request.get('/embed/gdp-trend.html')).text()
    const own = /数据版本 ([\da-f]{12})/.exec(html)?.[1] ?? ''
    const frozen = html.replace('<html lang="zh-CN">', `<html lang="zh-CN" data-version="${version ?? own}">`)
    expect(frozen).not.toBe(html)
    await page.route('**/embed/frozen.html', (route) => route.fulfill({ contentType: 'text/html', body: frozen }))
    await page.goto('/embed/frozen.html')
    await page.getByRole('group', trend).hover()
    await expect(page.locator('[data-live="true"] svg')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(said)
  })
}
