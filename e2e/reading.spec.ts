import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

interface Heard {
  readonly landmarks: readonly string[]
  readonly headings: readonly { readonly level: number; readonly name: string }[]
  /** Buttons, links, images and figures without a name. */
  readonly unnamed: readonly string[]
  /** Ids that occur twice. */
  readonly twice: readonly string[]
}

/** What a screen reader walks through, in reading order. */
function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const isHeard = (element: Element) =>
      element.closest('[aria-hidden="true"], [hidden], noscript') === null &&
      getComputedStyle(element).display !== 'none' &&
      element.getClientRects().length > 0
    const all = (selector: string) => [...document.querySelectorAll(`body ${selector}`)].filter(isHeard)
    const labelled = (element: Element) =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('')
    const nameOf = (element: Element) =>
      labelled(element) || (element.textContent ?? '').trim() || element.querySelector('title')?.textContent || ''
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return {
      landmarks: all('header, body nav, body main, body footer').map((element) =>
        `${element.tagName.toLowerCase()} ${labelled(element)}`.trim(),
      ),
      headings: all(':is(h1, h2, h3, h4)').map((element) => ({
        level: Number(element.tagName[1]),
        name: (element.textContent ?? '').trim(),
      })),
      unnamed: all(':is(button, a, [role="img"], [role="group"], figure, input, table)')
        .filter((element) => nameOf(element) === '')
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    }
  })
}

for (const [hash, landmarks] of [
  ['', ['header', 'nav 主导航', 'main 晋中答卷', 'footer']],
  ['#/county/140724', ['header', 'nav 主导航', 'main 昔阳县·晋中答卷', 'nav 各县（区、市）', 'nav 本页内容', 'nav 分领域数据', 'footer']],
] as const) {
  test(
    `a screen reader walks through ${hash || 'the overview'}: landmarks, one title, headings that skip no level, nothing without a name`,
    { tag: hash === '' ? [] : '@full' },
    async ({ page }) => {
      await openOverview(page, hash)
      await expect(page.locator('main figure svg').first()).toBeVisible()
      const walk = await heard(page)
      expect(walk.landmarks).toEqual(landmarks)
      const titles = walk.headings.filter(({ level }) => level === 1)
      expect(titles).toHaveLength(1)
      expect(walk.headings[0]?.level).toBe(1)
      expect(walk.headings.map(({ name }) => name)).not.toContain('')
      const skipped = walk.headings.filter(({ level }, index) => level > (walk.headings[index - 1]?.level ?? level) + 1)
      expect(skipped).toEqual([])
      expect(walk.unnamed).toEqual([])
      expect(walk.twice).toEqual([])
    },
  )
}

test(
  'the overview is read in the order of its argument, and every drawing says in a sentence what it shows',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    await expect(page.locator('main .bg-wash')).toHaveCount(0)
    const { headings } = await heard(page)
    const sections = headings.filter(({ level }) => level === 2).map(({ name }) => name)
    expect(sections[0]).toBe('一县一亮点')
    expect(sections.slice(-2)).toEqual(['各领域代表性指标', '五年大事记'])
    const drawings = page.locator('main [role="img"]')
    const sentences = await drawings.evaluateAll((images) => images.map((image) => image.getAttribute('aria-label') ?? ''))
    expect(sentences.length).toBeGreaterThan(10)
    // A sentence, not a label: it has a number in it, or says that there is none.
    expect(sentences.filter((sentence) => !/\d|资料收集中/.test(sentence))).toEqual([])
  },
)

test('by keyboard alone: the way past the header comes first, and what has the focus is never hidden', async ({ page }) => {
  await openOverview(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  const faults: string[] = []
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const box = element.getBoundingClientRect()
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      const inside = box.top >= 0 && box.bottom <= innerHeight
      // The layer over a map lets the pointer through.
      const through = getComputedStyle(element).pointerEvents === 'none'
      return inside && (through || (hit !== null && (element.contains(hit) || hit.contains(element)))) ? null : name
    })
    if (fault !== null) faults.push(fault)
  }
  expect(faults).toEqual([])
})

test('a reader who asked for no motion gets none', { tag: '@full' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openOverview(page)
  await page.getByRole('group', { name: '指标' }).getByRole('button', { name: '常住人口' }).click()
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
  expect(moving).toBe(0)
})
