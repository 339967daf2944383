import { loadCatalogue } from '~/data/load-catalogue'
import { embedCodesOf } from '~/features/share/embed-codes-of'
import { selectFigure } from '~/selectors/figure/select-figure'
import { diskRead } from '../../scripts/disk-read'
import { expect, test } from '../fixtures'
import { foreignSite, type ForeignSite } from '../foreign-site'
import { framesPass } from '../frames-pass'
import { noteLayoutShifts, settle } from '../layout-shifts'
import { embedKinds } from './embed-figures'

const origin = `http://127.0.0.1:${process.env['PORT'] ?? 4173}`
const choice = { look: { theme: 'auto', headline: true, background: true }, version: null } as const
/** The narrowest column, the last before each next drawing, and the widest: where a figure is highest. */
const columns = [320, 439, 599, 760]
/** Where each comes alive too. */
const touched = 599
/** What a figure's room may have to spare in any column, in pixels, and what a frame of one height may at an article's widest. */
const spare = 100
const spareAtDesk = 40

/** The codes of a figure as the share panel hands them out, by their names. */
async function codesOf(id: string): Promise<ReadonlyMap<string, string>> {
  const catalogue = await loadCatalogue(diskRead('public/data'))
  const figure = catalogue.figures.get(id)
  if (!figure) throw new Error(`no figure ${id}`)
  return new Map(embedCodesOf(selectFigure(catalogue, figure), id, `${origin}/embed/`, choice).map(({ name, code }) => [name, code]))
}

let site: ForeignSite | null = null
test.use({ allowedOrigins: [origin, 'http://localhost:*'] })
test.afterEach(async () => {
  await site?.stop()
  site = null
})

for (const { id } of embedKinds) {
  test(`on a page of another site nothing moves when ${id} comes, comes alive, or has another width`, async ({ page }) => {
    const codes = await codesOf(id)
    const [, oneHeight, windowHeight = ''] = / height="(\d+)" style="border:0;(height:[^"]*)"/.exec(codes.get('嵌入框') ?? '') ?? []
    // As high as the frame without a script, in a column as wide as its window.
    const probe = `<i id="plain" style="position:absolute;${windowHeight}"></i>`
    site = await foreignSite(`<style>body{margin:0}</style>${probe}${codes.get('自动高度')}<p id="below">下文</p>`)
    await noteLayoutShifts(page)
    for (const width of columns) {
      await page.setViewportSize({ width, height: 1600 })
      await page.goto(site.origin)
      const frame = page.frameLocator('iframe')
      const below = () => page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
      const from = await below()
      const heights = () => frame.locator('html').evaluate((html) => [window.innerHeight, html.getBoundingClientRect().height] as const)
      await expect(frame.locator('[data-picture] svg:visible')).toHaveCount(1)
      const [room, height] = await heights()
      expect(room - height, `room to spare at ${width}`).toBeGreaterThanOrEqual(0)
      expect(room - height, `room to spare at ${width}`).toBeLessThan(spare)
      const plain = await page.locator('#plain').evaluate((element) => element.clientHeight)
      expect(plain - height, `a frame without a script at ${width}`).toBeGreaterThanOrEqual(0)
      expect(plain - height, `a frame without a script at ${width}`).toBeLessThan(width === 760 ? spareAtDesk : spare)
      if (width === 760) expect(plain).toBe(Number(oneHeight))
      if (width === touched) {
        await frame.locator('#figure').hover({ position: { x: 1, y: 1 } })
        await expect(frame.locator('[data-live="true"] svg').first()).toBeVisible()
      }
      await settle(page)
      expect(await below()).toBe(from)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
    }
    await page.setViewportSize({ width: 500, height: 1600 })
    const at = await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
    // Longer than the script waits before it asks frames again.
    await framesPass(page)
    expect(await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)).toBe(at)
  })
}

test('an opened table has its room, and gives it back', async ({ page }) => {
  const codes = await codesOf('gdp-trend')
  for (const name of ['自动高度', '网页元素']) {
    site = await foreignSite(`${codes.get(name)}<p id="below">下文</p>`)
    await page.goto(site.origin)
    const below = () => page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    const from = await below()
    await frame.getByText('数据表').click()
    await expect.poll(below).toBeGreaterThan(from + 50)
    const hidden = () => frame.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight)
    await expect.poll(hidden).toBeLessThanOrEqual(0)
    await frame.getByText('数据表').click()
    await expect.poll(below).toBe(from)
    await site.stop()
  }
})

test('the element takes its room before its script has come', async ({ page }) => {
  const code = (await codesOf('gauges')).get('网页元素') ?? ''
  site = await foreignSite(`${code}<p id="below">下文</p>`)
  await noteLayoutShifts(page)
  await page.goto(site.origin)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await settle(page)
  expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
})
