import { expect, type Page } from '@playwright/test'

/** Opens a page of the dashboard and waits until the live page has taken the place of the static first screen. */
export async function openOverview(page: Page, hash = ''): Promise<void> {
  await page.goto(hash.startsWith('http') ? hash : `/${hash}`)
  await expect(page.locator('#first-screen')).toHaveCount(0)
  await expect(page.locator('#root')).not.toHaveClass(/waiting/)
}
