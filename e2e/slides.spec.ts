import { readFileSync } from 'node:fs'
import { expect, type Download, type Page } from '@playwright/test'
import { readPackage, wordsOf, all, relationsOf, type Deck } from '../tests/slides/read-deck'
import { test } from './fixtures'
import { openOverview } from './open-overview'
import { openPanel } from './open-panel'

async function unpacked(download: Download) {
  return readPackage(readFileSync(await download.path()))
}

test('a map is handed out as slides: its picture drawn, its values in a native table, its sources in the notes', async ({ page }) => {
  await openOverview(page, '#/figure/county-gdp')
  const group = page.getByRole('group', { name: /^演示文稿：/ })
  const coming = page.waitForEvent('download')
  await group.getByRole('button', { name: /16:9$/ }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^晋中答卷_.+_2025-12\.pptx$/)
  await expect(group.getByRole('status')).toContainText(`已下载：${download.suggestedFilename()}`)
  const deck = await unpacked(download)
  const [cover, map, ...sources] = deck.slides
  expect(wordsOf(cover?.slide ?? deck.xml('ppt/presentation.xml'))).toContain('数据截至2025年12月')
  expect(sources.length).toBeGreaterThan(0)
  const picture = [...relationsOf(deck, map?.path ?? '').values()].find((path) => path.endsWith('.png')) ?? ''
  const bytes = Buffer.from(deck.bytes(picture))
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Sharp on a wall: more pixels than its place on the slide has at 96 to the inch.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(900)
  // A blank sheet packs to next to nothing.
  expect(bytes.length).toBeGreaterThan(30_000)
  const words = wordsOf(map?.slide ?? deck.xml('ppt/presentation.xml'))
  for (const text of ['榆次区', '479.5', '—', '示意图，不作为划界依据']) expect(words).toContain(text)
  expect(wordsOf(map?.notes ?? deck.xml('ppt/presentation.xml'))).toContain('来源等级A2')
})

test(
  'a theme is handed out in the narrow shape with native charts and its table, and says how far it is',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page, '#/?theme=population')
    const group = page.getByRole('group', { name: '演示文稿：人口' })
    await group.scrollIntoViewIfNeeded()
    // What the reader is told on the way, as it is told.
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        for (const status of document.querySelectorAll('[role=status]')) said.push(status.textContent)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const coming = page.waitForEvent('download')
    const button = group.getByRole('button', { name: /4:3$/ })
    await button.focus()
    await page.keyboard.press('Enter')
    const deck = await unpacked(await coming)
    await expect(button).toBeFocused()
    const said = await page.evaluate(() => JSON.stringify(Object.entries(window).find(([name]) => name === 'said')?.[1]))
    expect(said).toMatch(/正在生成演示文稿：第\d+张，共\d+张/)
    expect(deck.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).length).toBeGreaterThan(2)
    const size = all(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]?.attrs
    expect(Number(size?.['cx']) / Number(size?.['cy'])).toBeCloseTo(4 / 3, 3)
    expect(deck.slides.map(({ slide }) => wordsOf(slide)).join('\n')).toMatch(/人口.*：各指标最近数据/)
  },
)

/** Asks a page for the slides of what it shows, and unpacks them. */
async function slidesOf(
  page: Page,
  hash: string,
  label: string,
): Promise<{ readonly file: string; readonly deck: Deck; readonly words: string }> {
  await openOverview(page, hash)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `下载${label}的演示文稿，16:9`, exact: true }).click()
  const download = await coming
  const deck = await unpacked(download)
  return { file: download.suggestedFilename(), deck, words: deck.slides.map(({ slide }) => wordsOf(slide)).join('\n') }
}

test('a county’s page hands out the county as slides: its figures, then all its readings', { tag: '@full' }, async ({ page }) => {
  const { file, deck, words } = await slidesOf(page, '#/county/140724', '昔阳县')
  expect(file).toBe('晋中答卷_昔阳县_2025-12.pptx')
  expect(wordsOf(deck.slides[0]?.slide ?? deck.xml('ppt/presentation.xml'))).toMatch(/^昔阳县$/m)
  for (const text of ['252', '昔阳县：本站收录的数据', '180.3', '资料来源']) expect(words).toContain(text)
})

test('the page of targets hands them out as slides, each with its verdict', { tag: '@full' }, async ({ page }) => {
  const { file, words } = await slidesOf(page, '#/targets', '目标完成情况')
  expect(file).toMatch(/^晋中答卷_.*目标完成情况_2025-12\.pptx$/)
  for (const text of ['城镇新增就业', '38129', '达到预期', '低于预期', '控制在目标以内']) expect(words).toContain(text)
})

test('the page of data hands out all figures as slides, a slide or more for each', { tag: '@full' }, async ({ page }) => {
  const { file, deck, words } = await slidesOf(page, '#/facts', '全部图')
  expect(file).toBe('晋中答卷_全部_2025-12.pptx')
  expect(deck.slides.length).toBeGreaterThan(45)
  for (const text of ['昔阳县', '城镇新增就业', '常住人口', '资料来源']) expect(words).toContain(text)
})

test.describe('on a site that has an address', () => {
  test.use({ site: 'https://jinzhong.example/' })

  test(
    'a figure that a reader’s choice asked for is carried away as a slide with the link that draws it again',
    { tag: '@full' },
    async ({ page }) => {
      const panel = await openPanel(page, '#/figure?kind=trend&indicators=population&regions=140700&periods=2020,2021,2022,2023,2024')
      const coming = page.waitForEvent('download')
      await panel.getByRole('button', { name: '下载PPTX（4:3）' }).click()
      const download = await coming
      await expect(panel.getByRole('status')).toContainText(`已下载：${download.suggestedFilename()}。`)
      expect(download.suggestedFilename()).toMatch(/_4比3\.pptx$/)
      const deck = await unpacked(download)
      const [, trend] = deck.slides
      expect(wordsOf(trend?.slide ?? deck.xml('ppt/presentation.xml'))).toContain('常住人口')
      expect(wordsOf(trend?.notes ?? deck.xml('ppt/presentation.xml'))).toContain('kind=trend&indicators=population&regions=140700')
      expect(deck.paths).toContain('ppt/charts/chart1.xml')
    },
  )
})

test('slides that are stopped give no file, and can be asked for again', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/figure/gdp-trend')
  const group = page.getByRole('group', { name: /^演示文稿：/ })
  // The code of the slides is held back, so that there is time to stop.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/build-deck/, async (route) => {
    await held
    await route.continue()
  })
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await group.getByRole('button', { name: /16:9$/ }).click()
  await group.getByRole('button', { name: '停止' }).click()
  await expect(group.getByRole('status')).toHaveText('已停止，没有生成文件。')
  release()
  const coming = page.waitForEvent('download')
  await group.getByRole('button', { name: /4:3$/ }).click()
  expect((await coming).suggestedFilename()).toMatch(/_4比3\.pptx$/)
  expect(downloads).toHaveLength(1)
})

test.describe('without the code of the slides', () => {
  test.use({ expectedConsole: [/Failed to load resource/] })

  test('slides whose code does not come say so in Chinese, and leave the page as it is', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/figure/gdp-trend')
    await page.route(/build-deck/, (route) => route.abort())
    const group = page.getByRole('group', { name: /^演示文稿：/ })
    await group.getByRole('button', { name: /16:9$/ }).click()
    await expect(group.getByRole('status')).toHaveText('脚本加载失败，网络可能中断，或网站刚更新，请再试一次。')
    await expect(group.getByRole('button', { name: /16:9$/ })).toHaveAttribute('aria-disabled', 'false')
  })
})
