import { asOfWords } from '~/domain/period/format-period'
import { expect, test } from '../fixtures'
import { columns, embedKinds } from './embed-figures'

test.use({ javaScriptEnabled: false })

for (const { id, title, updated } of embedKinds) {
  test(`without scripts the embed of ${id} is whole at every width and asks for nothing but itself`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`/embed/${id}.html`)
    const over: Record<number, number> = {}
    const pictures: Record<number, number> = {}
    for (const width of columns) {
      await page.setViewportSize({ width, height: 900 })
      pictures[width] = await page.locator('[data-picture] svg:visible').count()
      over[width] = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    }
    const each = (value: number) => Object.fromEntries(columns.map((width) => [width, value]))
    expect(pictures).toEqual(each(1))
    expect(over).toEqual(each(0))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })
    await expect(page.getByText(/^(评价：.*)?来源：.+。/)).toBeVisible()
    await expect(page.getByText(asOfWords(updated), { exact: true })).toBeVisible()
    await expect(page.getByRole('table')).toBeHidden()
    await page.getByText('数据表').click()
    await expect(page.getByRole('table')).toBeVisible()
    expect(await page.getByRole('row').count()).toBeGreaterThan(1)
    for (const width of columns) {
      await page.setViewportSize({ width, height: 900 })
      over[width] = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    }
    expect(over, 'with its table open').toEqual(each(0))
    expect(asked).toEqual([`/embed/${id}.html`])
  })
}
