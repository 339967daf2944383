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

test('paper is white whatever the screen is: before printing the sheet and its drawings take the colours of paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dajuan-theme', 'dark'))
  await page.goto('/#/county/140724')
  const drawing = page.locator('figure svg').first()
  await expect(drawing).toContainText('昔阳')
  const isDark = async () => (await drawing.innerHTML()).includes('#b9c5c4')
  expect(await isDark()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
  expect(await isDark()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
})
