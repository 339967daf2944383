import { expect, test } from './fixtures'

/** Pages of a PDF: objects of type Page, not Pages. */
const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

for (const adcode of ['140702', '140724', '140725']) {
  test(`the county ${adcode} prints on one A4 sheet with its drawings redrawn for paper`, async ({ page }) => {
    await page.goto(`/#/county/${adcode}`)
    await expect(page.locator('figure svg')).toHaveCount(2)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pageCount(pdf)).toBe(1)
  })
}
