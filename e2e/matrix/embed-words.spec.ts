import { expect, test } from '../fixtures'
import { columns, embedFigures, placedEmbeds } from './embed-figures'
import { inksOf, meetings, strays } from './text-ink'

/** An embed has no type that is smaller, in pixels; a hundredth is lost where a drawing is enlarged. */
const smallest = 10.95

test('the measure of ink finds words that meet, words that leave their drawing, and no more than that', async ({ page }) => {
  await page.setContent(
    `<body style="margin:0;font-family:sans-serif"><svg width="300" height="80" viewBox="0 0 150 40"><text x="10" y="15">四个大字</text>
    <text x="40" y="15">压住</text><text x="10" y="35">下一行</text><text x="140" y="35">出去</text></svg>`,
  )
  const inks = await inksOf(page.locator('svg'))
  expect(inks.map(({ size }) => size)).toEqual([32, 32, 32, 32])
  expect(meetings(inks)).toEqual([expect.stringContaining('四个大字 / 压住')])
  expect(strays(inks, { x: 0, y: 0, width: 300, height: 80 })).toEqual([expect.stringContaining('出去')])
})

for (const { id } of [...embedFigures, ...placedEmbeds]) {
  test(`in the embed of ${id} no two words meet, none is cut and none is too small, at any width`, async ({ page }) => {
    await page.goto(`/embed/${id}.html`)
    const found: Record<string, unknown> = {}
    for (const width of columns) {
      await page.setViewportSize({ width, height: 900 })
      const picture = page.locator('[data-picture] svg:visible')
      const inks = await inksOf(picture)
      expect(inks.length).toBeGreaterThan(2)
      const room = await picture.boundingBox()
      if (!room) throw new Error('no picture')
      found[`${width} 相叠`] = meetings(inks)
      found[`${width} 出界`] = strays(inks, room)
      found[`${width} 过小`] = inks.filter(({ size }) => size < smallest).map(({ text }) => text)
    }
    expect(Object.entries(found).filter(([, words]) => JSON.stringify(words) !== '[]')).toEqual([])
  })
}
