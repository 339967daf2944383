import { expect, test } from './fixtures'

test('paper is white whatever the screen is: the sheet is drawn for paper before printing, and the screen stays as it was', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('dajuan-theme', 'dark'))
  await page.goto('/#/county/140724')
  const screen = page.locator('article > .print\\:hidden')
  const drawing = screen.locator('figure [role="img"] svg').first()
  await expect(drawing).toContainText('昔阳')
  const isDark = async () => (await drawing.innerHTML()).includes('#b9c5c4')
  expect(await isDark()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
  const sheet = page.locator('article > .a4-width')
  const onPaper = sheet.locator('figure [role="img"] svg')
  await expect(onPaper).toHaveCount(2)
  await expect(sheet).toContainText('县情一页')
  for (const paper of await onPaper.all()) expect(await paper.innerHTML()).not.toContain('#b9c5c4')
  expect(await isDark()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(12, 23, 28)')
  await expect(sheet).toHaveCount(0)
})
