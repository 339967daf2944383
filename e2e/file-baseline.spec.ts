import { readFile } from 'node:fs/promises'
import { centralDrop, fileFont, fileStack } from '~/outputs/safe-svg'
import { pictureFonts } from '../scripts/picture-fonts'
import { expect, test } from './fixtures'

const sizes = [9, 10.5, 11, 12, 12.5, 14, 16.8, 21, 28, 35.6, 60]
const words = '榆次479.5'

test('in the first font that our files name Chromium sets a middle where the files set their lines', async ({ page }) => {
  const { files } = await pictureFonts([{ id: 'words', svg: `<svg><text>${words}</text></svg>` }])
  const [regular = ''] = files
  const font = (await readFile(regular)).toString('base64')
  const share = (value: number) => `${value * 100}%`
  const pairs = sizes.map((size) => {
    const text = (more: string) => `<text font-size="${size}" ${more}>${words}</text>`
    return text('dominant-baseline="central"') + text(`y="${(centralDrop * size).toFixed(1)}"`)
  })
  await page.setContent(
    `<style>@font-face{font-family:${fileStack.split(',')[0]};src:url(data:font/otf;base64,${font});` +
      `ascent-override:${share(fileFont.ascent)};descent-override:${share(fileFont.descent)};line-gap-override:0%}</style>` +
      `<svg width="600" height="200" font-family="${fileStack}">${pairs.join('')}</svg>`,
  )
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate((sample) => document.fonts.check("12px 'Noto Sans CJK SC'", sample), words)).toBe(true)
  const tops = await page.locator('text').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top))
  expect(tops).toHaveLength(2 * sizes.length)
  for (const [index, size] of sizes.entries())
    expect(Math.abs((tops[2 * index] ?? 0) - (tops[2 * index + 1] ?? 99)), `${size} pixels`).toBeLessThanOrEqual(0.5)
})
