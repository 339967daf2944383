import { strFromU8, unzipSync } from 'fflate'
import { expect } from '../fixtures'
import { pressable, pressOn, saved, until, type OldDriver } from './old-driver'

const counties = ['702', '703', '721', '722', '723', '724', '725', '727', '728', '729', '781'].map((end) => `140${end}`)

/** Every route of the page, and a word that stands on it when it is there. */
const routes: readonly (readonly [hash: string, word: string])[] = [
  ['#/', '经济总量'],
  ['#/?indicator=gdp&form=table&theme=energy', '能源'],
  ['#/county/140700', '晋中市'],
  ...counties.map((adcode) => [`#/county/${adcode}`, '全部数据'] as const),
  ['#/county/140702?with=140724', '昔阳县'],
  ['#/targets', '目标'],
  ['#/facts', '数据与出处'],
  ['#/facts?q=榆次', '榆次'],
  ['#/about', '勘误'],
  ['#/briefing', '汇报材料'],
  ['#/briefing?items=gdp-trend,verdicts,highlights,-3', '复制链接'],
  ['#/figure/gdp-trend', '2458.8'],
  ['#/figure?kind=trend&indicators=gdp&regions=140724', '昔阳县'],
  ['#/wall', '数据截至'],
  ['#/wall/setup', '大屏设置'],
  ['#/wall/presenter', '讲稿'],
]

/** Not by the text as laid out: what is far below the window may not be laid out yet. */
const hasCome = (word: string): string =>
  `document.querySelector('#first-screen') === null && document.querySelector('[aria-busy="true"]') === null && ` +
  `document.querySelector('#root').textContent.includes(${JSON.stringify(word)}) && document.querySelector('#root [role="alert"]') === null`

/** Opens every route of the page; `page` is its address without a hash. */
export async function visitRoutes(driver: OldDriver, page: string): Promise<void> {
  for (const [hash, word] of routes) {
    await driver.go(`${page}${hash}`)
    await until(driver, hasCome(word))
  }
}

/** Makes the zip of the whole data: tables, workbook and datasets are in it, none of them empty. */
export async function takeWholeData(driver: OldDriver, page: string): Promise<void> {
  await driver.go(`${page}#/facts`)
  const { bytes } = await saved(driver, '全部数据（zip）')
  const files = Object.entries(unzipSync(bytes))
  expect(files.map(([name]) => name.replace(/^.*\./, '')).sort()).toEqual(expect.arrayContaining(['csv', 'json', 'txt', 'xlsx']))
  expect(files.filter(([, content]) => content.length === 0).map(([name]) => name)).toEqual([])
}

/** Makes slides of the targets: each is XML that closes, and there is more than a cover. */
export async function takeSlides(driver: OldDriver, page: string): Promise<void> {
  await driver.go(`${page}#/targets`)
  const { bytes } = await saved(driver, '下载目标完成情况的演示文稿，16:9')
  const files = unzipSync(bytes)
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides.length).toBeGreaterThan(2)
  for (const name of slides) expect(strFromU8(files[name] ?? new Uint8Array())).toMatch(/^<\?xml[\s\S]+<\/p:sld>\s*$/)
}

/** Takes a figure away as picture, drawing and table. */
export async function takeFigure(driver: OldDriver, page: string): Promise<void> {
  await driver.go(`${page}#/figure/gdp-trend`)
  await until(driver, hasCome('2458.8'))
  await pressOn(driver, '导出：')
  await until(driver, `document.querySelector('[role="dialog"] img')`)
  const png = await saved(driver, '下载PNG')
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // A picture of nothing packs to a few kilobytes.
  expect(png.bytes.length).toBeGreaterThan(20_000)
  const svg = (await saved(driver, '下载SVG')).bytes.toString('utf8')
  expect(svg).toMatch(/^<svg[\s\S]+2458\.8[\s\S]+<\/svg>\s*$/)
  expect((await saved(driver, '下载CSV')).bytes.toString('utf8')).toContain('2458.8')
  const sheet = unzipSync((await saved(driver, '下载Excel')).bytes)
  expect(Object.keys(sheet)).toContain('xl/workbook.xml')
}

/** Finds a county by keys alone: opens the search, types, goes down and in. */
export async function findByKeys(driver: OldDriver, page: string): Promise<void> {
  await driver.go(`${page}#/about`)
  await until(driver, `${hasCome('勘误')} && ${pressable('搜索指标')}`)
  await driver.press('/')
  await until(driver, `document.activeElement.getAttribute('role') === 'combobox'`)
  await driver.press(...Array.from('xiyang'))
  await until(driver, `document.querySelectorAll('[role="option"]').length > 2`)
  const first = await driver.ask(`return document.querySelector('[role="option"][aria-selected="true"]')?.id ?? ''`)
  await driver.press('ArrowDown')
  await until(driver, `document.querySelector('[role="option"][aria-selected="true"]').id !== ${JSON.stringify(first)}`)
  await driver.press('Enter')
  await until(driver, `document.querySelector('[role="combobox"]') === null && location.hash !== '#/about'`)
}
