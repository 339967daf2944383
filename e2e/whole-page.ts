import { expect, type Page } from '@playwright/test'
import { openOverview } from './open-overview'

/** The long list of readings, where a page has one. */
export const dataList = (page: Page) => page.getByRole('table', { name: '数据', exact: true })

/** Waits until no drawing of a page is to be made any more: those far below come in idle time. */
export async function expectAllDrawn(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByRole('main').locator('.bg-wash:not(:has(*))')).toHaveCount(0)
}

/** Waits until a long list, which grows while the datasets come and whose rows follow bit by bit, has all of them. */
export async function expectAllRows(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(async () => {
    const count = Number(await dataList(page).getAttribute('aria-rowcount')) - 1
    expect(await dataList(page).getByRole('rowgroup').last().getByRole('row').count()).toBe(count)
  }).toPass()
}

/** Opens a page of the dashboard and waits until all of it is there: its heading, its drawings, the rows of its list. */
export async function openWholePage(page: Page, hash: string): Promise<void> {
  await openOverview(page, hash)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await expectAllDrawn(page)
  if (/^#\/facts(?!.*list=)/.test(hash)) await expectAllRows(page)
}
