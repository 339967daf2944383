import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { wallShapes } from '../../tests/wall-sizes'
import { expect, test } from '../fixtures'
import { sceneStands, wallCoverage, wallFaults } from '../wall-layout'

// Codes stand only where the page has an address that others can open.
test.use({ site: 'https://example.cn/dajuan/' })

const scenes = z.array(z.object({ id: z.string(), title: z.string() })).parse(JSON.parse(readFileSync('public/data/scenes.json', 'utf8')))

/** The layout is reckoned for every wall in tests/data/scene-layout.test.ts; here it is seen on one of each shape, and on the largest. */
const walls = [...wallShapes, [11040, 2700]] as const

for (const [width, height] of walls) {
  test(`every scene at ${width} × ${height}: nothing overlaps or leaves the screen, nothing is too small, panels and their marks fill the wall`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const unit = Math.min(height / 60, width / 34)
    const found: Record<string, unknown> = {}
    for (const { id, title } of scenes) {
      await page.goto('about:blank')
      await page.goto(`/#/wall?scene=${id}`)
      const shown = page.getByRole('main', { name: title, exact: true })
      await expect(shown).toBeVisible()
      // Scenes of several steps are turned to their last.
      for (let step = 0; (await shown.count()) === 1; step += 1) {
        await sceneStands(page)
        const faults = await page.evaluate(wallFaults, unit)
        const { panels, marks } = await page.evaluate(wallCoverage)
        const thin = marks.filter(([, share]) => share < 0.6)
        if (faults.length > 0 || panels < 0.8 || thin.length > 0) found[`${id} ${step}`] = { faults, panels, thin }
        await page.keyboard.press('PageDown')
      }
    }
    expect(found).toEqual({})
  })
}
