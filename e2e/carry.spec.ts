import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import readExcelFile from 'read-excel-file/node'
import { axeFaults } from './axe-faults'
import { expect, test } from './fixtures'
import { plainly, pointsOf, titleOf } from './named-figures'
import { openOverview } from './open-overview'
import { openPanel, pasted } from './open-panel'

// Codes stand only where the page has an address that others can open.
const site = 'https://example.cn/dajuan/'
// What is carried away of this figure follows from the readings that it shows.
const title = titleOf('gdp-trend')
const points = pointsOf('gdp-trend')
test.use({ site })

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name }).click()])
  await expect(page.getByRole('status').filter({ hasText: '已下载' })).toContainText(saved.suggestedFilename())
  return { file: saved.suggestedFilename(), bytes: await readFile(await saved.path()) }
}

/** The number of unlike colours in a picture, among every 97th pixel. */
function coloursIn({ data }: PNG): number {
  const seen = new Set<number>()
  for (let at = 0; at + 2 < data.length; at += 4 * 97) seen.add(data.readUIntBE(at, 3))
  return seen.size
}

test('from a figure to its files: PNG in two sizes, SVG, workbook and CSV, each what its name says', async ({ page }) => {
  await openPanel(page, '#/figure/gdp-trend')
  for (const scale of [2, 4]) {
    const { file, bytes } = await download(page, `下载PNG（${scale}倍）`)
    const png = PNG.sync.read(bytes)
    expect(file).toMatch(new RegExp(`^晋中答卷_${plainly(title)}_\\d{4}-\\d{2}_16x9@${scale}x\\.png$`))
    expect([png.width, png.height]).toEqual([1280 * scale, 720 * scale])
    expect(coloursIn(png)).toBeGreaterThan(20)
  }
  const svg = (await download(page, '下载SVG')).bytes.toString('utf8')
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const words = [...parsed.querySelectorAll('text')].map((element) => element.textContent).join('')
    return { broken: parsed.querySelector('parsererror') !== null, root: parsed.documentElement.nodeName, words }
  }, svg)
  expect(read).toMatchObject({ broken: false, root: 'svg' })
  for (const said of [
    title,
    ...points.map(({ printed }) => printed.number),
    '来源：2024年统计公报（2025年4月3日）',
    '数据截至2025年12月',
    '#/figure/gdp-trend',
    '晋中答卷',
  ])
    expect(read.words).toContain(said)
  const csv = (await download(page, '下载CSV')).bytes.toString('utf8')
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  for (const { period, printed } of points)
    expect(data.find((row) => row['时期'] === period)).toMatchObject({
      地区: '晋中市',
      指标: '地区生产总值',
      数值: printed.number,
      单位: '亿元',
    })
  const book = await readExcelFile((await download(page, '下载Excel')).bytes)
  expect(book.map(({ sheet }) => sheet)).toEqual(['数据', '出处', '说明'])
  const [head = [], ...rows] = book[0]?.data ?? []
  expect(rows.map((row) => row[head.indexOf('数值')])).toEqual(points.map(({ value }) => value))
})

test('shape and colours are chosen in the panel, and the file is what the preview shows', { tag: '@full' }, async ({ page }) => {
  const panel = await openPanel(page, '#/figure/highlights')
  for (const [name, width, height] of [
    ['4:3', 1120, 840],
    ['方形', 960, 960],
    ['竖版9:16', 810, 1440],
  ] as const) {
    await panel.getByRole('group', { name: '版式' }).getByRole('button', { name }).click()
    const preview = panel.getByRole('img', { name: /^图片预览：/ })
    await expect(preview).toBeVisible()
    expect(await preview.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([width * 2, height * 2])
  }
  await panel.getByRole('group', { name: '配色' }).getByRole('button', { name: '深色' }).click()
  await expect(panel.getByRole('img', { name: /^图片预览：/ })).toBeVisible()
  const { file, bytes } = await download(page, '下载PNG（2倍）')
  expect(file).toContain('_9x16_dark@2x.png')
  expect([...PNG.sync.read(bytes).data.subarray(810 * 2 * 4 * 40, 810 * 2 * 4 * 40 + 3)]).toEqual([0x0c, 0x17, 0x1c])
})

test('Esc closes the panel, and the focus goes back to its button', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/figure/gauges')
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /^导出：/ })
    .first()
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /^导出：/ })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(panel.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})

test('an unnamed figure is carried away with the link that draws it again', { tag: '@full' }, async ({ page }) => {
  await openPanel(page, '#/figure?kind=trend&indicators=population&regions=140700&periods=2020,2021,2022,2023,2024')
  const { bytes } = await download(page, '下载SVG')
  const words = [...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join('')
  expect(words).toContain('kind=trend&amp;indicators=population&amp;regions=140700')
})

test.describe('where the clipboard is open', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a picture is copied as a picture', async ({ page }) => {
    const panel = await openPanel(page, '#/figure/gdp-trend')
    await panel.getByRole('button', { name: '复制图片' }).click()
    await expect(panel.getByRole('status')).toContainText('已复制图片')
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const image = item && (await createImageBitmap(await item.getType('image/png')))
      return image && [image.width, image.height]
    })
    expect(size).toEqual([2560, 1440])
  })

  test('link and citation are copied as they stand in the panel', { tag: '@full' }, async ({ page }) => {
    const panel = await openPanel(page, '#/figure/gdp-trend')
    await panel.getByRole('button', { name: '复制链接' }).click()
    await expect(panel.getByRole('status')).toContainText('已复制链接')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}#/figure/gdp-trend`)
    await panel.getByRole('button', { name: '复制参考文献' }).click()
    await expect(panel.getByRole('status')).toContainText('已复制参考文献')
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)
    // One that was read on paper, and one that stands at an address.
    expect(lines[0]).toMatch(/^晋中市统计局、.*\. 晋中市2024年国民经济和社会发展统计公报\[Z\]\. 2025-04-03\.$/)
    const online = /^晋中市统计局、.*\. 晋中市2024年国民经济和社会发展统计公报\[EB\/OL\]\. \(2025-04-04\)\[\d{4}-\d\d-\d\d\]\. http:/
    expect(lines).toContainEqual(expect.stringMatching(online))
    expect(lines.at(-1)).toContain('[DB/OL]')
  })
})

test('a table is copied as the screen has it: its columns, its decimals, its rows', async ({ page }) => {
  await openOverview(page, '#/figure/gdp-trend')
  await expect(page.getByRole('region', { name: '数据表' }).getByRole('table')).toBeVisible()
  const cells = await page
    .getByRole('region', { name: '数据表' })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th,td')].map(
          (cell) => cell.querySelector(':scope > :not([aria-hidden])')?.textContent ?? cell.textContent,
        ),
      ),
    )
  const panel = await openPanel(page, '#/figure/gdp-trend')
  await panel.getByRole('button', { name: '复制表格', exact: true }).click()
  await expect(panel.getByRole('status')).toContainText('已复制表格')
  await pasted(page)
  const rows = await page
    .locator('#pasted tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent)))
  expect(rows).toEqual(cells)
})

test('a table is copied with its sources, as cells with numbers as numbers', { tag: '@full' }, async ({ page }) => {
  const panel = await openPanel(page, '#/figure/gdp-trend')
  await panel.getByRole('button', { name: '复制表格（连同出处）' }).click()
  await expect(panel.getByRole('status')).toContainText('已复制表格')
  const html = await pasted(page)
  for (const { printed } of points) expect(html).toMatch(new RegExp(`<td[^>]*>${plainly(printed.number)}</td>`))
  expect(html).toMatch(/<td[^>]*>亿元<\/td>/)
})

test('at 320 pixels the panel stands inside, and every target is as high as a finger', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const panel = await openPanel(page, '#/figure/gauges')
  const sizes = await panel.evaluate((element) => ({
    fits: element.scrollWidth <= element.clientWidth && document.documentElement.scrollWidth <= window.innerWidth,
    low: [...element.querySelectorAll('button, summary')].filter((target) => target.getBoundingClientRect().height < 44).length,
  }))
  expect(sizes).toEqual({ fits: true, low: 0 })
})

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing on the open panel in the ${theme} theme`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), theme)
    const panel = await openPanel(page, '#/figure/gdp-trend')
    await panel.getByText('查看引用文字').click()
    expect(await axeFaults(new AxeBuilder({ page }).include('[role="dialog"]'))).toEqual([])
  })
}
