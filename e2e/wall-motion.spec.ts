import type { JSHandle, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const front = (page: Page) => page.locator('main [aria-hidden=false]')

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/#/wall${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
}

/** What moves, by the element that it moves. */
const moving = (page: Page) => page.evaluate(() => document.getAnimations().length)

/** Puts what is paused to a time of its own, in milliseconds, and gives what the eye sees of the map's words. */
function putTo(animations: JSHandle<readonly Animation[]>, time: number) {
  return animations.evaluate((all, at) => {
    for (const animation of all) animation.currentTime = at
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

test(
  'a new indicator passes over the map once, from the west: no word of either map is ever cut, and then nothing moves',
  { tag: '@full' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await open(page, '?scene=maps')
    await page.keyboard.press('ArrowRight')
    await expect(front(page).getByRole('heading', { level: 1 })).toContainText('地区生产总值')
    await expect.poll(() => moving(page)).toBeGreaterThan(4)
    // From where they are they only go on: what is over by now is no longer among them.
    const animations = await page.evaluateHandle(() => {
      const all = document.getAnimations()
      for (const animation of all) animation.pause()
      return all
    })
    const now = await animations.evaluate((all) => Math.max(...all.map(({ currentTime }) => Number(currentTime))))
    const times = [0, 0.25, 0.5, 0.75].map((share) => now + share * (1800 - now))
    const edges: number[] = []
    for (const time of times) {
      const { before, after, edge } = await putTo(animations, time)
      edges.push(edge)
      expect(before.filter(({ right, seen }) => seen && right < edge)).toEqual([])
      expect(
        [...before, ...after].filter(({ left, right, seen }) => seen && left < edge && right > edge),
        `cut at ${edge}`,
      ).toEqual([])
      expect(after.filter(({ right, seen }) => !seen && right < edge - 60)).toEqual([])
    }
    expect(edges).toEqual([...edges].sort((a, b) => a - b))
    await animations.evaluate((all) => {
      for (const animation of all) animation.finish()
    })
    await expect.poll(() => moving(page)).toBe(0)
    await expect(page.locator('main [data-panel="map"]')).toHaveCount(2)
    await expect(page.locator('main svg')).toHaveCount(2)
    await expect(page.locator('main > div > [aria-hidden=true]')).toBeHidden()
  },
)

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('scenes and maps are there at once, and nothing is ever moved', { tag: '@full' }, async ({ page }) => {
    // Whatever is moved all the same is an error, and an error fails the test.
    await page.addInitScript(() => {
      Element.prototype.animate = () => {
        throw new Error('something was moved')
      }
    })
    await open(page, '?scene=overview')
    for (const title of ['常住人口', '地区生产总值', '城镇化率', '各县（区、市）地区生产总值']) {
      await page.keyboard.press('ArrowRight')
      await expect(front(page).getByRole('heading').first()).toContainText(title)
      await expect(page.locator('main > div > [aria-hidden=true]')).toBeHidden()
      expect(await moving(page)).toBe(0)
    }
  })
})
