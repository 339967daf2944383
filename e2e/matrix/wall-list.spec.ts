import AxeBuilder from '@axe-core/playwright'
import { axeFaults } from '../axe-faults'
import { expect, test } from '../fixtures'
import { oneOfEachKind } from '../kinds'
import { wallCoverage, wallFaults } from '../wall-layout'

const pack = (text: string) => Buffer.from(text).toString('base64url')
const title = pack('总量再上台阶，位次前移，口径变化处不连线')
const note = pack('先讲总量，再讲位次。\n口径变化要说明：2023年与2024年前后口径不同，不连线，不算增速。')

/** A figure of each kind, with a title and a note of the reader's own. */
const items = [...oneOfEachKind.map((id) => `${id}/${title}/${note}`), `-${oneOfEachKind.length}`].join(',')

/** The walls of the other scenes, and how many figures stand side by side on each. */
const walls = [
  [1280, 720, 1],
  [1920, 1080, 1],
  [3840, 2160, 1],
  [5760, 1200, 2],
  [7680, 1080, 4],
  [6656, 1792, 2],
  [11040, 2700, 2],
  [1080, 1920, 1],
] as const

for (const [width, height, abreast] of walls) {
  test(`every figure of a list is drawn at ${width} × ${height}, ${abreast} abreast; nothing overlaps or leaves the screen`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height })
    const unit = Math.min(height / 60, width / 34)
    await page.goto(`/#/wall?items=${items}`)
    const scenes = Math.ceil(oneOfEachKind.length / abreast)
    const shown: number[] = []
    for (let scene = 1; scene <= scenes; scene += 1) {
      await expect(page.getByRole('navigation', { name: '放映' })).toContainText(`${scene}/${scenes}`)
      const figures = page.locator('[aria-hidden=false] figure')
      await expect(page.locator('[aria-hidden=false] figure svg').first()).toBeVisible()
      await expect(page.locator('[aria-hidden=false] figure:not(:has(svg))')).toHaveCount(0)
      shown.push(await figures.count())
      // A reader's list may be shown in smaller type rather than not at all.
      const faults = (await page.evaluate(wallFaults, unit)).filter((fault) => !fault.startsWith('字太小'))
      expect({ scene, faults }).toEqual({ scene, faults: [] })
      expect((await page.evaluate(wallCoverage)).panels).toBeGreaterThanOrEqual(0.8)
      await expect(page.locator('[aria-hidden=false]').getByText('自拟标题').first()).toBeVisible()
      await page.keyboard.press('PageDown')
    }
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(oneOfEachKind.length)
  })
}
