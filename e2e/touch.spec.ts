import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/**
 * What a finger misses: buttons and links, other than those in running text and the numbers on drawings, where a touch 20 pixels above
 * or below the middle lands elsewhere, or one 12 pixels beside it does.
 */
function missed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const out: string[] = []
    for (const element of document.querySelectorAll('#root a, #root button, #root summary, #root input')) {
      if (!(element instanceof HTMLElement) || element.closest('.sr-only, [aria-label="图中数字"]')) continue
      const style = getComputedStyle(element)
      // In a line of text the words beside it are nearer than 44 pixels; the tools at its end reach out of it.
      const inText = style.display.startsWith('inline') && !element.matches('.figure-tool') && element.closest('p, li span, h1, td, th')
      if (inText || style.pointerEvents === 'none' || style.visibility === 'hidden') continue
      // A label round a small box is pressed in its place.
      const pressed = element.closest('label') ?? element
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const box = pressed.getBoundingClientRect()
      if (box.width === 0) continue
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const isHit = (left: number, top: number) =>
        document.elementFromPoint(left, top)?.closest(pressed === element ? 'a, button, summary, input' : 'label') === pressed
      const reached = isHit(x, y - 20) && isHit(x, y) && isHit(x, y + 20) && isHit(x - 11.5, y) && isHit(x + 11.5, y)
      if (!reached) out.push(`${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent} ${box.width}x${box.height}`)
    }
    return out
  })
}

for (const hash of ['', '#/?theme=energy&county=140702,140725', '#/figure/highlights', '#/about']) {
  test(`a finger finds every button and link of ${hash || 'the overview'}`, { tag: hash === '' ? [] : '@full' }, async ({ page }) => {
    await openOverview(page, hash)
    await expect(page.locator('main div.bg-wash')).toHaveCount(0)
    expect(await missed(page)).toEqual([])
  })
}
