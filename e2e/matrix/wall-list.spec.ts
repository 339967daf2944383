import AxeBuilder from '@axe-core/playwright'
import { axeFaults, themes } from '../axe-faults'
import { expect, test } from '../fixtures'
import { oneOfEachKind } from '../kinds'
import { wallCoverage, wallFaults } from '../wall-layout'

// Codes stand only where the page has an address that others can open.
test.use({ site: 'https://example.cn/dajuan/' })

const pack = (text: string) => Buffer.from(text).toString('base64url')
const title = pack('总量再上台阶，位次前移，口径变化处不连线')
const note = pack('先讲总量，再讲位次。\n口径变化要说明：2023年与2024年前后口径不同，不连线，不算增速。')

/** A figure of each kind, with a title and a note of the reader's own. */
const items = [...oneOfEachKind.map((id) => `${id}/${title}/${note}`), `-${oneOfEachKind.length}`].join(',')

/** One of each shape, and how many figures stand side by side on each. */
const walls = [
  [1920, 1080, 1],
  [7680, 1080, 4],
  [6656, 1792, 2],
  [1080, 1920, 1],
] as const

for (const [width, height, abreast] of walls) {
  test(`every figure of a list is drawn at ${width} × ${height}, ${abreast} abreast; nothing overlaps or leaves the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const unit = Math.min(height / 60, width / 34)
    await page.goto(`/#/wall?items=${items}`)
    const scenes = Math.ceil(oneOfEachKind.length / abreast)
    const shown: number[] = []
    for (let scene = 1; scene <= scenes; scene += 1) {
      await expect(page.getByRole('navigation', { name: '大屏展示' })).toContainText(`${scene}/${scenes}`)
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

for (const settings of themes) {
  test(`axe finds nothing on a list’s wall, its settings and its presenter (${settings})`, async ({ page, context }) => {
    await context.addInitScript((text) => {
      if (location.protocol === 'http:') localStorage.setItem('dajuan-theme', text)
    }, settings)
    // A scene that comes up out of the dark is pale for a moment.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const theme of ['', '&theme=light']) {
      await page.goto('about:blank')
      await page.goto(`/#/wall?items=${items}${theme}`)
      await expect(page.locator('main figure svg').first()).toBeVisible()
      await page.mouse.move(300, 300)
      expect(await axeFaults(new AxeBuilder({ page }), settings)).toEqual([])
    }
    const other = await context.newPage()
    await other.goto('/#/wall/presenter')
    await expect(other.getByRole('heading', { level: 1 })).toContainText('总量再上台阶')
    expect(await axeFaults(new AxeBuilder({ page: other }), settings)).toEqual([])
    await page.goto('about:blank')
    await expect(other.getByRole('alert')).toBeVisible()
    expect(await axeFaults(new AxeBuilder({ page: other }), settings)).toEqual([])
    for (const query of ['', `?items=${items}`]) {
      await page.goto('about:blank')
      await page.goto(`/#/wall/setup${query}`)
      await expect(page.getByRole('img', { name: /^二维码：/ }).or(page.getByText('链接太长'))).toBeVisible()
      expect(await axeFaults(new AxeBuilder({ page }), settings)).toEqual([])
    }
  })
}

for (const width of [320, 390, 768, 1366, 1920]) {
  test(`the settings and the presenter at ${width} pixels: nothing runs out of the page, every control is a finger high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const hash of [`#/wall/setup?items=${items}`, '#/wall/setup', `#/wall/presenter?items=${items}`]) {
      await page.goto('about:blank')
      await page.goto(`/${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main svg').first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main button, main select, main a, main summary, main label, main input:not([type=checkbox])')]
          .filter((each) => each instanceof HTMLElement && each.offsetParent !== null && each.getBoundingClientRect().height < 43.5)
          .map((each) => each.textContent || each.getAttribute('aria-label')),
      )
      expect({ hash, small }).toEqual({ hash, small: [] })
    }
  })
}
