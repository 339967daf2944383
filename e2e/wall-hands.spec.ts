import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { placeInRound, scenes, sceneTitle } from './record'

const title = (page: Page) => page.getByRole('banner')
const place = (page: Page) => page.getByRole('img', { name: /^第\d+场，共\d+场$/ })
const bar = (page: Page) => page.getByRole('navigation', { name: '大屏展示' })
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/wall${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
}

/** A wall whose time stands still until it is let pass. */
async function openStill(page: Page, query = ''): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-01T09:00:00') })
  await open(page, query)
  await page.clock.pauseAt(new Date('2026-03-01T09:01:00'))
}

/** Every key that steps, the scene that it leads to from the third of five, and whether the round is held after it. */
const steps = [
  ['PageDown', 4],
  ['ArrowRight', 4],
  ['ArrowDown', 4],
  ['Enter', 4],
  ['PageUp', 2],
  ['ArrowLeft', 2],
  ['ArrowUp', 2],
  ['Backspace', 2],
  ['Home', 1],
  ['End', 5],
  ['Digit5', 5],
  ['Numpad1', 1],
] as const

/** Goes through every key on a wall of five scenes, of one step each, that stands at the third. */
async function goThrough(page: Page): Promise<void> {
  const stands = (number: number) => expect(place(page)).toHaveAttribute('aria-label', `第${number}场，共5场`)
  for (const [key, leadsTo] of steps) {
    await page.keyboard.press('Digit3')
    await stands(3)
    await page.keyboard.press(key)
    await stands(leadsTo)
    await expect(bar(page).getByRole('button', { name: '继续轮换' })).toBeAttached()
  }
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeAttached()
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: '继续轮换' })).toBeAttached()
  for (const key of ['KeyB', 'Period']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('status', { name: '黑屏' })).toBeVisible()
    await page.keyboard.press(key)
    await expect(page.getByRole('status', { name: '黑屏' })).toHaveCount(0)
  }
  await page.keyboard.press('KeyH')
  await expect(page.getByRole('dialog', { name: '按键说明' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // As clickers send it: from the top, and on; the page is not loaded anew.
  await page.evaluate(() => document.body.setAttribute('data-same', 'yes'))
  await page.keyboard.press('F5')
  await stands(1)
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeAttached()
  await expect(page.locator('body')).toHaveAttribute('data-same', 'yes')
}

const five = '?scenes=growth,targets,county-yuci,energy,villages'

test('every key does in full screen what it does without, and Esc leads out of full screen first @full', async ({ page }) => {
  await open(page, five)
  await goThrough(page)
  await page.keyboard.press('KeyF')
  await expect.poll(() => isFull(page)).toBe(true)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
  await goThrough(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => isFull(page)).toBe(false)
  await expect(page).toHaveURL(/#\/wall/)
  // A browser that is still on its way out of full screen keeps the key to itself.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/#\/$/, { timeout: 1000 })
  }).toPass()
})

test('digits: two within a second are one number, the second a moment later is another scene', { tag: '@full' }, async ({ page }) => {
  await openStill(page, '?dwell=600')
  await page.keyboard.press('Digit2')
  await page.clock.fastForward(300)
  await expect(title(page)).toContainText('全景')
  await page.keyboard.press('Digit1')
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(21))
  await page.keyboard.press('Digit2')
  await page.clock.fastForward(1000)
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(2))
  await page.keyboard.press('Digit1')
  await page.clock.fastForward(1000)
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(1))
})

test('a step by hand holds the round until space, or until nobody has done anything for as long as the link says', async ({ page }) => {
  await openStill(page, '?dwell=100&idle=2')
  await page.keyboard.press('End')
  for (let seconds = 0; seconds < 110; seconds += 10) await page.clock.fastForward(10_000)
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(scenes.length))
  await page.keyboard.press('Space')
  await page.clock.fastForward(100_500)
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(1))
  await page.keyboard.press('End')
  await page.clock.fastForward(120_500)
  await page.clock.fastForward(100_500)
  await expect(place(page)).toHaveAttribute('aria-label', placeInRound(1))
})

test('the bar comes with a movement and goes three seconds later, with the pointer', { tag: '@full' }, async ({ page }) => {
  await openStill(page, '?dwell=600')
  const cursor = () => page.getByRole('main').evaluate((main) => getComputedStyle(main).cursor)
  await page.clock.fastForward(4000)
  await expect(bar(page)).toHaveCSS('opacity', '0')
  expect(await cursor()).toBe('none')
  await page.mouse.move(400, 300)
  await expect(bar(page)).toHaveCSS('opacity', '1')
  expect(await cursor()).not.toBe('none')
  await page.clock.fastForward(2900)
  await page.mouse.move(410, 300)
  await page.clock.fastForward(2900)
  await expect(bar(page)).toHaveCSS('opacity', '1')
  await page.clock.fastForward(200)
  await expect(bar(page)).toHaveCSS('opacity', '0')
  expect(await cursor()).toBe('none')
})

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true })

  /** A finger from one place to another, as the browser's own input. */
  async function swipe(page: Page, [fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): Promise<void> {
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await touch('touchStart', [{ x: fromX, y: fromY }])
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', [{ x: fromX + (toX - fromX) * share, y: fromY + (toY - fromY) * share }])
    await touch('touchEnd', [])
    await session.detach()
  }

  test('a swipe turns the page, one up or down does not, and a tap brings the bar', { tag: '@full' }, async ({ page }) => {
    await open(page)
    await page.touchscreen.tap(400, 300)
    await expect(bar(page)).toHaveCSS('opacity', '1')
    await expect(title(page)).toContainText('全景')
    await swipe(page, [900, 400], [500, 420])
    await expect(title(page)).toContainText(sceneTitle('maps'))
    await swipe(page, [500, 400], [900, 380])
    await expect(title(page)).toContainText('全景')
    await swipe(page, [500, 600], [520, 200])
    await expect(title(page)).toContainText('全景')
    await expect(bar(page).getByRole('button', { name: '继续轮换' })).toBeAttached()
  })
})
