import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { framesPass } from './frames-pass'
import { openOverview } from './open-overview'

interface Changes {
  /** How many changes there were in the part that the choice is about. */
  readonly own: number
  /** Where else the page changed, by the names of elements and sections. */
  readonly elsewhere: readonly string[]
}

/** Watches the page while a choice is made: which elements, attributes and texts change, inside the part `selector` and outside. */
async function changesOf(page: Page, selector: string, choose: () => Promise<void>): Promise<Changes> {
  const watch = await page.evaluateHandle((part) => {
    const seen: { own: number; elsewhere: string[] } = { own: 0, elsewhere: [] }
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        // What was taken out (an old tooltip's box) is tidied up unseen.
        if (!element?.isConnected) continue
        const place = element.closest('section[aria-label], header, figure, [role="img"]')
        if (element.closest(part)) seen.own += 1
        else seen.elsewhere.push(`${element.tagName} in ${place?.getAttribute('aria-label') ?? place?.tagName ?? 'the page'}`)
      }
    })
    const root = document.getElementById('root')
    if (!root) throw new Error('no #root')
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    return seen
  }, selector)
  await choose()
  // What is put off to a later frame counts too.
  await framesPass(page)
  const { own, elsewhere } = await watch.jsonValue()
  return { own, elsewhere: [...new Set(elsewhere)] }
}

test('a choice of county changes the comparison and the line that answers it alone: map, verdicts, gauges and trend are left as they are', async ({
  page,
}) => {
  await openOverview(page)
  const changes = await changesOf(page, 'section:has([role="group"][aria-label^="选择县"]), p[role="status"]', async () => {
    await page
      .getByRole('group', { name: /选择县（区、市）/ })
      .getByRole('button', { name: '寿阳县' })
      .click()
    await expect(page.getByRole('img', { name: /^榆次区、昔阳县、寿阳县。/ })).toHaveCount(1)
  })
  expect(changes.own).toBeGreaterThan(0)
  expect(changes.elsewhere).toEqual([])
})

test(
  'a choice of indicator changes the main figure alone: panels, verdicts, gauges and trend are left as they are',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    const changes = await changesOf(page, 'div:has(> div > div > [role="group"][aria-label="指标"])', async () => {
      await page.getByRole('group', { name: '指标' }).getByRole('button', { name: '常住人口' }).click()
      await expect(page.getByRole('img', { name: /榆次区/ }).first()).toBeVisible()
    })
    expect(changes.own).toBeGreaterThan(0)
    expect(changes.elsewhere).toEqual([])
  },
)
