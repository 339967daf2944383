import { expect, test } from './fixtures'

for (const [width, height, panels] of [
  [1920, 1080, 1],
  [7680, 1080, 7],
  [1080, 1920, 2],
] as const) {
  test(`the wall is laid out anew at ${width} × ${height}: nothing leaves the screen, nothing is smaller than the wall allows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/#/wall')
    await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
    await expect(page.locator('main [role="img"] svg')).toHaveCount(panels)
    const u = Math.min(height / 60, width / 34)
    const faults = await page.evaluate((unit) => {
      const out: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (!text || !parent) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        if (box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) out.push(`outside: ${text}`)
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        // Labels of the map, inside it or in the list that a narrow wall brings, may be .65; a portrait wall's source line .88.
        const least = parent.closest('svg, main ul') ? 0.65 : 0.88
        if (size < unit * least - 0.1) out.push(`small: ${text} ${size}`)
      }
      return out
    }, u)
    expect(faults).toEqual([])
    await expect(page.getByText(/数据截至 2025-12/)).toBeVisible()
  })
}
