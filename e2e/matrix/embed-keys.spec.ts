import { expect, test } from '../fixtures'
import { embedKinds } from './embed-figures'

test.use({ viewport: { width: 640, height: 900 } })

for (const { id } of embedKinds) {
  test(`keys walk through the live chart of ${id}, each stop is heard, and Esc gives the picture back`, async ({ page }) => {
    await page.goto(`/embed/${id}.html`)
    const group = page.locator('#figure')
    const picture = page.locator('[data-picture]:visible')
    const before = await picture.innerHTML()
    await group.focus()
    await expect(page.locator('[data-live="true"] svg').first()).toBeVisible()
    const stops = page.locator('[data-live="true"] span[role="img"]')
    const names = await stops.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))
    expect(names.length).toBeGreaterThan(0)
    const heard = async () => (await page.locator(':focus').getAttribute('aria-label')) ?? ''
    const walked: string[] = []
    for (const _ of names) {
      await page.keyboard.press('ArrowRight')
      walked.push(await heard())
    }
    expect(walked).toEqual(names)
    expect(names.filter((name) => name.length < 4)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    await page.keyboard.press('Home')
    expect(await heard()).toBe(names[0])
    await page.keyboard.press('End')
    expect(await heard()).toBe(names.at(-1))
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-live="true"]')).toHaveCount(0)
    expect(await picture.innerHTML()).toBe(before)
    await expect(group).toBeFocused()
  })
}
