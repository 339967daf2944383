import { expect, type Locator, type Page } from '@playwright/test'
import { openOverview } from './open-overview'

/** Opens the panel of the first figure of a page and waits for the picture. */
export async function openPanel(page: Page, hash: string): Promise<Locator> {
  await openOverview(page, hash)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('img', { name: /^图片预览：/ })).toBeVisible()
  return panel
}

/** Pastes into an editable place of the page and gives back what came. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.id = 'pasted'
    place.contentEditable = 'true'
    document.body.replaceChildren(place)
    place.focus()
  })
  await page.keyboard.press('Control+v')
  return page.locator('#pasted').innerHTML()
}
