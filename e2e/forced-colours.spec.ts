import type { JSHandle, Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { expectAllDrawn } from './whole-page'

/** How much light a colour gives, as contrast is reckoned (WCAG 2). */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

interface Ink {
  readonly ground: readonly number[]
  readonly contrast: number
  /** How much of the piece stands out from the ground. */
  readonly share: number
}

/** The commonest colour of a piece of the page, and the highest contrast to it that at least some pixels have: more than one edge is blurred to. */
async function inkOf(place: Locator, least = 4): Promise<Ink> {
  const { data } = PNG.sync.read(await place.screenshot())
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const key = data.readUIntBE(at, 3)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const rgb = (key: number) => [key >> 16, (key >> 8) & 255, key & 255]
  const [[ground] = [0]] = [...counts].toSorted(([, a], [, b]) => b - a)
  const others = [...counts].map(([key, count]) => ({ count, found: contrast(rgb(ground), rgb(key)) }))
  const seen = others.filter(({ found }) => found >= 2).reduce((sum, { count }) => sum + count, 0)
  return {
    ground: rgb(ground),
    contrast: Math.max(...others.filter(({ count }) => count >= least).map(({ found }) => found)),
    share: seen / (data.length / 4),
  }
}

/** The ground and the type of an element as the browser reckons them. */
const coloursOf = (place: Locator) =>
  place.evaluate((element) => {
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const { color, backgroundColor } = getComputedStyle(element)
    return { type: parts(color), ground: parts(backgroundColor) }
  })

/** A chosen thing has a ground of its own, and its words stand out from it. */
async function expectChosen(page: Page, chosen: Locator, other: Locator): Promise<void> {
  // Pointed at, it might have other colours.
  await page.mouse.move(0, 0)
  const { type, ground } = await coloursOf(chosen)
  expect(contrast(type, ground)).toBeGreaterThanOrEqual(4.5)
  const [mine, others] = [await inkOf(chosen), await inkOf(other)]
  expect(contrast(mine.ground, others.ground)).toBeGreaterThanOrEqual(3)
  expect(mine.contrast).toBeGreaterThanOrEqual(3)
  expect(others.contrast).toBeGreaterThanOrEqual(3)
}

/** The colours of all marks and words of drawings, and of the paper that they lie on. */
const coloursOfDrawings = (all: JSHandle<Element[]>) =>
  all.evaluate((drawings) =>
    drawings.map((drawing) => {
      const ground = drawing.closest('[data-picture]') ?? drawing
      return {
        paper: getComputedStyle(ground).backgroundColor,
        marks: [...drawing.querySelectorAll('path, text, rect, circle, polygon, polyline')].map((mark) => {
          const { fill, stroke } = getComputedStyle(mark)
          return `${mark.textContent} ${fill} ${stroke}`
        }),
      }
    }),
  )

/** A drawing is what it is without forced colours, on its own paper. */
async function expectSameDrawings(page: Page, selector: string, paper: string): Promise<void> {
  await expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible()
  await expectAllDrawn(page)
  // The same elements both times: one that comes between is in neither.
  const drawings = await page.evaluateHandle(
    (found) => [...document.querySelectorAll(found)].filter((each) => each.checkVisibility()),
    selector,
  )
  const forced = await coloursOfDrawings(drawings)
  await page.emulateMedia({ forcedColors: 'none' })
  const own = await coloursOfDrawings(drawings)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(forced.length).toBeGreaterThan(0)
  expect(forced.map(({ marks }) => marks)).toEqual(own.map(({ marks }) => marks))
  expect([...new Set(forced.map(({ paper: found }) => found))]).toEqual([paper])
}

const lightPaper = 'rgb(250, 248, 243)'

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours on ${scheme}`, { tag: scheme === 'light' ? [] : '@full' }, () => {
    test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: scheme })

    test('the overview: drawings keep their paper, what is chosen stands out, the focus is seen', async ({ page }) => {
      await openOverview(page)
      await expectSameDrawings(page, 'main [role="img"] svg', lightPaper)
      const group = page.getByRole('group', { name: '指标' })
      await expectChosen(page, group.getByRole('button', { pressed: true }), group.getByRole('button', { pressed: false }).first())
      const nav = page.getByRole('navigation', { name: '主导航' })
      await expectChosen(page, nav.getByRole('link', { name: '总览' }), nav.getByRole('link', { name: '目标' }))
      const other = group.getByRole('button', { name: '常住人口' })
      const outline = () => other.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(await outline()).toBe('none')
      await group.getByRole('button', { pressed: true }).focus()
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('Tab')
      await expect(other).toBeFocused()
      expect(await outline()).toBe('solid')
      const ring = await other.evaluate((element) => (getComputedStyle(element).outlineColor.match(/[\d.]+/g) ?? []).map(Number))
      expect(contrast(ring, (await inkOf(page.getByRole('banner'))).ground)).toBeGreaterThanOrEqual(3)
    })

    test('targets: every mark of a verdict stands out beside its word, chosen or not', { tag: '@full' }, async ({ page }) => {
      const tally = page.getByRole('group', { name: '按评价筛选' })
      const marks = async () => {
        await openOverview(page, '#/targets')
        await expect(tally.getByRole('button').first()).toBeVisible()
        const found: Record<string, Ink> = {}
        // The sum of what was not reached has no mark of its own.
        for (const button of await tally
          .getByRole('button')
          .filter({ has: page.locator('svg') })
          .all())
          found[(await button.innerText()).replace(/\s+\d+$/, '')] = await inkOf(button.locator('svg'), 2)
        return found
      }
      await page.emulateMedia({ forcedColors: 'none' })
      const own = await marks()
      await page.emulateMedia({ forcedColors: 'active' })
      // Another document: a page that stands keeps its old ground here and there.
      await page.goto('about:blank')
      const forced = await marks()
      expect(Object.keys(forced)).toEqual(Object.keys(own))
      for (const [word, mark] of Object.entries(forced)) {
        expect(mark.contrast, word).toBeGreaterThanOrEqual(3)
        // Its shape is what it is in the page's own colours: a disc with its sign, a half, an outline; a full one has more of its own colour than of the ground.
        const [one = 0, other = 1] = [mark.share, own[word]?.share ?? 0].map((share) => Math.min(share, 1 - share))
        expect(Math.abs(one - other), word).toBeLessThan(0.12)
      }
      const below = tally.getByRole('button', { name: /低于预期/ })
      await below.click()
      await expectChosen(page, below, tally.getByRole('button', { name: /进行中/ }))
      expect((await inkOf(below.locator('svg'), 2)).contrast).toBeGreaterThanOrEqual(3)
      await expectSameDrawings(page, 'main [role="img"] svg', lightPaper)
    })
  })
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' })

  test('a county: drawings keep their paper; its list of what is not held: the hatch is seen', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/county/140721')
    await expectSameDrawings(page, 'main [role="img"] svg', lightPaper)
    await openOverview(page, '#/facts?region=140721')
    await page.getByText('榆社县常用指标收录情况').click()
    const hatch = page.locator('.hatched').first()
    await hatch.scrollIntoViewIfNeeded()
    expect((await inkOf(hatch)).contrast).toBeGreaterThanOrEqual(3)
    expect(await hatch.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain('repeating-linear-gradient')
  })

  test('the list beside a map on a phone: the colour of each class is that of the map', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await openOverview(page, '#/figure/county-population')
    const swatch = page.locator('.swatch').first()
    await expect(swatch).toBeVisible()
    const forced = await page.locator('.swatch').evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
    expect(new Set(forced).size).toBeGreaterThan(2)
  })

  test('data: fields, tabs and buttons have edges and words that stand out', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/facts')
    const tabs = page.getByRole('navigation', { name: '数据列表' })
    await expectChosen(page, tabs.getByRole('link', { name: /^数据/ }), tabs.getByRole('link', { name: /^来源/ }))
    for (const place of [
      page.getByRole('searchbox', { name: '检索' }),
      page.getByRole('combobox', { name: '领域', exact: true }),
      page.getByRole('button', { name: /^全部数据/ }),
    ])
      expect((await inkOf(place)).contrast).toBeGreaterThanOrEqual(3)
  })

  for (const query of ['', '?theme=light', '?background=none'])
    test(
      `an embed${query} keeps the paper that its drawing is made for, also when it is alive`,
      { tag: query === '' ? [] : '@full' },
      async ({ page }) => {
        await page.goto(`/embed/county-gdp.html${query}`)
        const paper = query === '?theme=light' ? lightPaper : 'rgb(12, 23, 28)'
        await expectSameDrawings(page, '[data-picture] svg', paper)
        await page.locator('#figure').hover()
        await expect(page.locator('[data-live="true"] svg')).toBeVisible()
        await expectSameDrawings(page, '[data-picture] svg', paper)
      },
    )
})
