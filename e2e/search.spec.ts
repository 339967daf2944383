import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { axeFaults } from './axe-faults'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

const field = (page: Page) => page.getByRole('combobox', { name: '搜索指标、地名、图、来源或数字' })
const options = (page: Page) => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option')

/** Opens the palette and waits until it can be typed into. */
async function openSearch(page: Page, key = '/'): Promise<void> {
  // One that is still closing would take the key for a letter.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // A page without a static first screen is empty until it is there: nobody types into it.
  await expect(page.getByRole('button', { name: '搜索指标、地名或数字' })).toBeVisible()
  await page.keyboard.press(key)
  await expect(field(page)).toBeFocused()
}

/** What axe finds in the dialog that is open. */
const faultsOf = (page: Page) => axeFaults(new AxeBuilder({ page }).include('[role="dialog"]'))

test('three keys go to a county: its initials and Enter', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  await openSearch(page)
  for (const key of ['x', 'y', 'Enter']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/#\/county\/140724$/)
  await expect(page).toHaveTitle('昔阳县·晋中答卷')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('昔阳')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a county is found in Chinese, by spelling, initials, in English and by its code', async ({ page }) => {
  await openOverview(page, '#/about')
  await openSearch(page, 'Control+k')
  for (const text of ['榆次', 'yuci', 'yc', 'Yuci District', '140702']) {
    await field(page).fill(text)
    await expect(options(page).first()).toContainText('榆次区')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  }
})

test('what is found stands in groups, and arrows go through all of them and round', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await openSearch(page)
  await field(page).fill('rk')
  const list = page.getByRole('listbox', { name: '搜索结果' })
  await expect(list.getByRole('group', { name: '指标' }).getByRole('option').first()).toContainText('常住人口')
  await expect(list.getByRole('group', { name: '数据' }).getByRole('option').first()).toContainText('常住人口')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^找到\d+项$/)
  await page.keyboard.press('ArrowUp')
  await expect(list.getByRole('option', { selected: true })).toContainText('在“数据与出处”中查找“rk”')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { selected: true })).toContainText('人口出生率')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /-1$/)
})

test('a measure that can be drawn opens on the overview, one that cannot in the facts, a figure and a source on their pages', async ({
  page,
}) => {
  await openOverview(page, '#/targets')
  const goTo = async (text: string, name: string) => {
    await openSearch(page)
    await field(page).fill(text)
    await page
      .getByRole('listbox')
      .getByRole('option')
      .filter({ hasText: new RegExp(`^${name}`) })
      .first()
      .click()
  }
  await goTo('czhl', '常住人口城镇化率')
  await expect(page).toHaveURL(/#\/\?indicator=urbanisation$/)
  await goTo('地区生产总值全省位次', '地区生产总值全省位次')
  await expect(page).toHaveURL(/#\/facts\?q=/)
  await goTo('五年大事记', '五年大事记')
  await expect(page).toHaveURL(/#\/figure\/five-years$/)
  await expect(page).toHaveTitle('五年大事记·晋中答卷')
  await goTo('2024年统计公报', '晋中市2024年统计公报')
  await expect(page).toHaveURL(/#\/facts\?q=.*&list=sources$/)
})

test('a printed number opens its source, and the focus is where it was when the sheet is closed', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  const search = page.getByRole('button', { name: '搜索指标、地名或数字' })
  await search.click()
  await field(page).fill('2458.8')
  await expect(options(page).first()).toContainText('2458.8亿元')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /地区生产总值/ })).toContainText('统计公报')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
})

test('Esc closes the palette and gives the focus back to where it was', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  const number = page.locator('#root [data-obs="jinzhong-gdp-2024"]').first()
  await number.focus()
  await openSearch(page)
  await page.keyboard.type('abc')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(number).toBeFocused()
})

test('where nothing is found the palette says what can be searched', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await openSearch(page)
  await field(page).fill('<b>没有的东西</b>')
  const dialog = page.getByRole('dialog', { name: '搜索' })
  await expect(dialog).toContainText('没有找到“<b>没有的东西</b>”')
  await expect(dialog).toContainText('拼音首字母')
  await expect(options(page)).toHaveCount(1)
})

test('before the names are there the list has its shape, and what is typed meanwhile is kept', { tag: '@full' }, async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/data/indicators.json*', async (route) => {
    await held
    await route.continue()
  })
  await openOverview(page, '#/about')
  await openSearch(page)
  await page.keyboard.type('xy')
  await expect(page.getByText('正在读取全部名称，输入的内容会保留')).toBeVisible()
  release()
  await expect(options(page).first()).toContainText('昔阳县')
  await expect(field(page)).toHaveValue('xy')
})

test('Enter that ends a composition chooses nothing', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await openSearch(page)
  await field(page).fill('昔阳')
  await expect(options(page).first()).toContainText('昔阳县')
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await expect(field(page)).toBeVisible()
  await expect(page).toHaveURL(/#\/about$/)
})

test('settings and the link of the page are a few keys away', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/targets')
  await openSearch(page)
  await page.keyboard.type('深色')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await openSearch(page)
  await page.keyboard.type('dazi')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large')
  await openSearch(page)
  await page.keyboard.type('复制')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/已复制，这个链接只在本机有用|没有复制成功/)
})

test('? lists the keys, and the keys of one character can be switched off for good', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/about')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '快捷键' })
  await expect(list.getByRole('row', { name: /Ctrl \+ K.*打开搜索/ })).toBeVisible()
  await list.getByRole('checkbox', { name: /单键快捷键/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('button', { name: '搜索指标、地名或数字' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openSearch(page, 'Control+k')
})

for (const settings of ['light', 'dark', 'contrast', 'light large']) {
  test(`axe finds nothing in the palette and the list of keys, ${settings}`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), settings)
    await openOverview(page, '#/about')
    await openSearch(page)
    expect(await faultsOf(page)).toEqual([])
    await field(page).fill('人口')
    await expect(options(page).first()).toContainText('人口')
    expect(await faultsOf(page)).toEqual([])
    await field(page).fill('没有的东西')
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
}

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('palette and list of keys fit, every line is 44 px high', { tag: '@full' }, async ({ page }) => {
    await openOverview(page, '#/about')
    await page.getByRole('button', { name: '搜索' }).click()
    await field(page).fill('人口')
    await expect(options(page).first()).toBeVisible()
    const heights = await options(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    const wide = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[role=dialog], [role=dialog] *')].filter(
            (each) => each.getBoundingClientRect().right > innerWidth + 1,
          ).length,
      )
    expect(await wide()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
    expect(await wide()).toBe(0)
  })
})

/** The section in the middle of the window: sections off the screen are not laid out, so a number of pixels says little. */
const section = (page: Page) =>
  page.evaluate(
    () =>
      document
        .elementFromPoint(innerWidth / 2, innerHeight / 2)
        ?.closest('section')
        ?.getAttribute('aria-label') ?? '',
  )

test(
  'every page has its title; a new page begins at its top with the focus in it, Back finds the old place',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    await expect(page).toHaveTitle('晋中答卷')
    await expect(page.locator('body')).toBeFocused()
    await page.getByRole('region', { name: '各领域代表性指标' }).evaluate((part) => part.scrollIntoView({ block: 'center' }))
    await expect.poll(() => section(page)).toBe('各领域代表性指标')
    const about = page.getByRole('contentinfo').getByRole('link', { name: /^关于：/ })
    await about.evaluate((link) => link instanceof HTMLElement && link.click())
    await expect(page).toHaveTitle('关于·晋中答卷')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.getByRole('main')).toHaveAccessibleName('关于·晋中答卷')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect(page).toHaveTitle('晋中答卷')
    await expect.poll(() => section(page)).toBe('各领域代表性指标')
    await page.goForward()
    await expect(page).toHaveTitle('关于·晋中答卷')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  },
)

test('every page is called by its name in the title of the window', { tag: '@full' }, async ({ page }) => {
  for (const [hash, title] of [
    ['#/targets', '目标·晋中答卷'],
    ['#/facts', '数据与出处·晋中答卷'],
    ['#/briefing', '汇报材料·晋中答卷'],
    ['#/wall', '大屏展示·晋中答卷'],
    ['#/county/140728', '平遥县·晋中答卷'],
    ['#/figure/gdp-trend', '2020—2025年地区生产总值·晋中答卷'],
    ['#/nowhere', '晋中答卷'],
  ] as const) {
    await page.goto(`/${hash}`)
    await expect(page).toHaveTitle(title)
  }
})

/** Holds back the code of the palette until it is let go. */
async function holdPalette(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/command-palette/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

for (const [name, open] of [
  ['the mouse', (page: Page) => page.getByRole('button', { name: '搜索指标、地名或数字' }).click()],
  ['Enter', (page: Page) => page.getByRole('button', { name: '搜索指标、地名或数字' }).press('Enter')],
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
] as const) {
  const tag = name === '/' ? [] : '@full'
  test(`what is typed at once after ${name} is kept, though the code of the palette comes late`, { tag }, async ({ page }) => {
    const release = await holdPalette(page)
    await openOverview(page)
    await expect(page.getByRole('button', { name: '搜索指标、地名或数字' })).toBeVisible()
    await open(page)
    await page.keyboard.type('xiyang GDP')
    await expect(page.getByRole('banner').getByRole('textbox', { name: '搜索' })).toHaveValue('xiyang GDP')
    release()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('xiyang GDP')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    if (name === 'the mouse') await expect(page.getByRole('button', { name: '搜索指标、地名或数字' })).toBeFocused()
  })
}

test('a word that an input method is composing is finished before the palette takes the focus', { tag: '@full' }, async ({ page }) => {
  const release = await holdPalette(page)
  await openOverview(page)
  await page.getByRole('button', { name: '搜索指标、地名或数字' }).click()
  const early = page.getByRole('banner').getByRole('textbox', { name: '搜索' })
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'xi', selectionStart: 2, selectionEnd: 2 })
  await expect(early).toHaveValue('xi')
  const arrived = page.waitForResponse(/command-palette.*\.js/)
  release()
  await (await arrived).finished()
  await session.send('Input.imeSetComposition', { text: 'xiyang', selectionStart: 6, selectionEnd: 6 })
  await expect(early).toBeFocused()
  await expect(early).toHaveValue('xiyang')
  await session.send('Input.insertText', { text: '昔阳' })
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('昔阳')
  await expect(options(page).first()).toContainText('昔阳县')
})
