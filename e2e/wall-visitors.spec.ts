import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { scenes } from './record'

/** A wall in public hands whose time stands still until it is let pass. */
async function openKiosk(page: Page, query: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-01T09:00:00') })
  await page.goto(`/#/wall?kiosk=4321${query}`)
  await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
  await page.clock.pauseAt(new Date('2026-03-01T09:01:00'))
}

const bar = (page: Page) => page.getByRole('navigation', { name: '大屏展示' })
const place = (page: Page) => page.getByRole('img', { name: /^第\d+场，共\d+场$/ })
const pad = (page: Page) => page.getByRole('dialog', { name: '管理口令' })

/** Lets so many seconds pass, in steps that no scene is shorter than. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 5) await page.clock.fastForward(Math.min(5, left) * 1000)
}

test('a visitor has 上一场 and 下一场; what would stop a hall asks for the code', async ({ page }) => {
  await openKiosk(page, '&dwell=600')
  await page.mouse.move(500, 400)
  await expect(bar(page).getByRole('button')).toHaveText(['上一场', '下一场', '管理（长按）'])
  await expect(bar(page).getByRole('link')).toHaveCount(0)
  await page.keyboard.press('KeyB')
  await expect(pad(page)).toBeVisible()
  await expect(page.getByRole('status', { name: '黑屏' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(pad(page)).toHaveCount(0)
  await expect(page).toHaveURL(/#\/wall/)
  // A short press asks for nothing; one that is held does.
  const manage = bar(page).getByRole('button', { name: '管理（长按）' })
  const box = await manage.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await page.mouse.down()
  await page.clock.fastForward(500)
  await page.mouse.up()
  await expect(pad(page)).toHaveCount(0)
  await page.mouse.down()
  await page.clock.fastForward(1600)
  await page.mouse.up()
  for (const digit of '1111') await pad(page).getByRole('button', { name: digit, exact: true }).click()
  await pad(page).getByRole('button', { name: '确定' }).click()
  await expect(pad(page).getByText('口令不对')).toBeVisible()
  await page.keyboard.type('4321')
  await pad(page).getByRole('button', { name: '确定' }).click()
  await expect(bar(page).getByRole('button', { name: '黑屏' })).toBeAttached()
  // A minute after the last touch the wall is the public's again.
  await pass(page, 70)
  await expect(bar(page).getByRole('button', { name: '黑屏' })).toHaveCount(0)
})

test('who opened the pad and went away leaves the wall as it was; the round goes on two minutes after a step by hand', async ({ page }) => {
  await openKiosk(page, '&dwell=30')
  await page.keyboard.press('Digit3')
  await page.clock.fastForward(1100)
  await expect(place(page)).toHaveAttribute('aria-label', `第3场，共${scenes.length}场`)
  await page.keyboard.press('Escape')
  await expect(pad(page)).toBeVisible()
  await pass(page, 30)
  await expect(pad(page)).toHaveCount(0)
  await pass(page, 80)
  await expect(place(page)).toHaveAttribute('aria-label', `第3场，共${scenes.length}场`)
  await pass(page, 45)
  await expect(place(page)).toHaveAttribute('aria-label', `第4场，共${scenes.length}场`)
})

test('from another page of the site the wall comes back by itself', async ({ page }) => {
  await openKiosk(page, '&dwell=30')
  await page.evaluate(() => {
    window.location.hash = '#/targets'
  })
  // What a page waits for before it is drawn stands still with the time.
  await expect(async () => {
    await page.clock.fastForward(100)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('目标', { timeout: 1000 })
  }).toPass()
  await pass(page, 90)
  await expect(page).toHaveURL(/#\/targets/)
  await pass(page, 60)
  await expect(page).toHaveURL(/#\/wall\?/)
})

/** A number from 0 to 1 after another, the same for the same seed (mulberry32, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const keys = [
  'Escape',
  'KeyB',
  'Space',
  'KeyH',
  'KeyF',
  'ArrowRight',
  'PageUp',
  'End',
  'Digit7',
  'F5',
  'Enter',
  'Tab',
  'Backspace',
  'Period',
]

/** What a visitor does with hands and keys, once. */
async function touchOnce(page: Page, random: () => number): Promise<void> {
  const [x, y] = [random() * 1900 + 10, random() * 1060 + 10]
  const kind = random()
  if (kind < 0.4) await page.mouse.click(x, y)
  else if (kind < 0.5) await page.mouse.dblclick(x, y)
  else if (kind < 0.6) await page.mouse.click(x, y, { button: 'right' })
  else if (kind < 0.75) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(random() * 1900, y)
    await page.clock.fastForward(random() * 3000)
    await page.mouse.up()
  } else await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'Escape')
}

test('a hundred visitors, one after the other, and the round goes on after each', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openKiosk(page, '&dwell=20&scenes=targets,county-yuci,energy,villages,growth')
  for (let visitor = 1; visitor <= 100; visitor += 1) {
    const random = seeded(visitor)
    for (let left = 1 + random() * 12; left > 0; left -= 1) await touchOnce(page, random)
    await pass(page, 150)
    const before = await place(page).getAttribute('aria-label')
    await pass(page, 25)
    await expect(place(page), `visitor ${visitor}`).not.toHaveAttribute('aria-label', before ?? '')
    await expect(page.getByRole('dialog'), `visitor ${visitor}`).toHaveCount(0)
    await expect(page.getByRole('status', { name: '黑屏' }), `visitor ${visitor}`).toHaveCount(0)
    expect(page.url(), `visitor ${visitor}`).toMatch(/#\/wall\?kiosk=4321/)
  }
})
