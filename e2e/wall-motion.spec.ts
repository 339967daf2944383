import type { JSHandle, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const front = (page: Page) => page.locator('main [aria-hidden=false]')

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/#/wall${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
}

/** What moves, by the element that it moves. */
const moving = (page: Page) => page.evaluate(() => document.getAnimations().length)

/** Stops what moves at a time of its own, in milliseconds, and gives what the eye sees of the map's words. */
function stopAt(animations: JSHandle<readonly Animation[]>, time: number) {
  return animations.evaluate((all, at) => {
    for (const animation of all) {
      animation.pause()
      animation.currentTime = at
    }
    const [before, after] = [...document.querySelectorAll('main > div > div')].sort((a) => (a.ariaHidden === 'true' ? -1 : 1))
    const words = (layer: Element | undefined) =>
      [...(layer?.querySelectorAll('[data-panel="map"] svg text') ?? [])].map((word) => {
        const { left, right } = word.getBoundingClientRect()
        return { left, right, seen: getComputedStyle(word).visibility === 'visible' }
      })
    const edge = (layer: Element | undefined) => layer?.querySelector('[data-panel="map"]')?.parentElement?.getBoundingClientRect().right
    return { before: words(before), after: words(after), edge: edge(after) ?? Number.NaN }
  }, time)
}

test('a new indicator passes over the map once, from the west: no word of either map is ever cut, and then nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, '?scene=maps')
  await page.keyboard.press('ArrowRight')
  await expect(front(page).getByRole('heading', { level: 1 })).toContainText('地区生产总值')
  await expect.poll(() => moving(page)).toBeGreaterThan(4)
  const animations = await page.evaluateHandle(() => document.getAnimations())
  const edges: number[] = []
  for (const time of [300, 900, 1500]) {
    const { before, after, edge } = await stopAt(animations, time)
    edges.push(edge)
    expect(before.filter(({ right, seen }) => seen && right < edge)).toEqual([])
    expect(
      [...before, ...after].filter(({ left, right, seen }) => seen && left < edge && right > edge),
      `cut at ${edge}`,
    ).toEqual([])
    expect(after.some(({ seen }) => seen)).toBe(true)
  }
  expect(edges).toEqual([...edges].sort((a, b) => a - b))
  await animations.evaluate((all) => {
    for (const animation of all) animation.finish()
  })
  await expect.poll(() => moving(page)).toBe(0)
  await expect(page.locator('main [data-panel="map"]')).toHaveCount(2)
  await expect(page.locator('main svg')).toHaveCount(2)
  await expect(page.locator('main > div > [aria-hidden=true]')).toBeHidden()
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('scenes and maps are there at once, and nothing is ever moved', async ({ page }) => {
    await page.addInitScript(() => {
      const { animate } = Element.prototype
      Element.prototype.animate = function (...args) {
        document.title = 'moved'
        return animate.apply(this, args)
      }
    })
    await open(page, '?scene=overview')
    for (const title of ['常住人口', '地区生产总值', '城镇化率', '2458.8亿元']) {
      await page.keyboard.press('ArrowRight')
      await expect(front(page).getByRole('heading').first()).toContainText(title)
      await expect(page.locator('main > div > [aria-hidden=true]')).toBeHidden()
      expect(await moving(page)).toBe(0)
    }
    expect(await page.title()).not.toBe('moved')
  })
})
