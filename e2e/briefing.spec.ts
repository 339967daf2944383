import { readFileSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { brokenNames } from '../tests/zip-entries'
import { axeFaults, themes } from './axe-faults'
import { expect, test } from './fixtures'
import { plainly, titleOf } from './named-figures'
import { openOverview } from './open-overview'
import { pageCount } from './page-count'

const list = (page: Page) => page.getByRole('list', { name: '汇报材料中的图' })
const rows = (page: Page) => list(page).locator('> li')
const titles = (page: Page) =>
  rows(page)
    .getByRole('textbox', { name: /^第\d+幅的标题$/ })
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')))

/** The page of the list with these figures, kept as the reader's own. */
async function openOwn(page: Page, items: string): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('dajuan-briefing') === null) localStorage.setItem('dajuan-briefing', text)
  }, items)
  await openOverview(page, '#/briefing')
  await expect(list(page)).toBeVisible()
}

async function saved(page: Page, button: string): Promise<{ readonly download: Download; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { download, bytes: readFileSync(await download.path()) }
}

test('figures are added on the overview, a county and a figure’s page; the notice takes no focus, and adding twice says so', async ({
  page,
}) => {
  await openOverview(page)
  const add = page.getByRole('button', { name: /^加入汇报材料：/ })
  await add.first().click()
  const notice = page.getByRole('status').filter({ hasText: '汇报材料' })
  await expect(notice).toContainText('已加入汇报材料，共1幅。')
  await expect(add.first()).toBeFocused()
  await expect(page.getByRole('link', { name: '汇报材料 1' })).toBeVisible()
  await add.first().click()
  await expect(notice).toContainText('已在汇报材料中，是第1幅，没有重复加入')
  await page.keyboard.press('Escape')
  await expect(notice).toHaveCount(0)

  await openOverview(page, '#/county/140724')
  await page
    .getByRole('button', { name: /^加入汇报材料：/ })
    .first()
    .click()
  await expect(notice).toContainText('共2幅')
  await notice.getByRole('button', { name: '撤销' }).click()
  await expect(notice).toContainText('已撤销')
  await page
    .getByRole('button', { name: /^加入汇报材料：/ })
    .first()
    .click()
  await expect(notice).toContainText('共2幅')

  await openOverview(page, '#/figure/gdp-trend')
  await page.getByRole('button', { name: /^加入汇报材料：/ }).click()
  await expect(notice).toContainText('共3幅')
  await notice.getByRole('link', { name: '查看' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(page).toHaveURL(/#\/briefing\?items=.*,-3$/)
})

test('order, title and note are changed by keyboard, undone and kept over a reload; Back goes a step back', async ({ page }) => {
  await openOwn(page, 'gdp-trend,verdicts,highlights,-3')
  const [gdp = '', verdicts = '', map = ''] = await titles(page)
  await page.getByRole('button', { name: `下移：${gdp}` }).focus()
  await page.keyboard.press('Enter')
  expect(await titles(page)).toEqual([verdicts, gdp, map])
  await expect(page.getByRole('button', { name: `下移：${gdp}` })).toBeFocused()
  const said = page.getByRole('status').filter({ hasText: '已移到第2位，共3幅' })
  await expect(said).toContainText(gdp)
  await said.getByRole('button', { name: '撤销' }).click()
  expect(await titles(page)).toEqual([gdp, verdicts, map])

  await page.getByRole('button', { name: `移除：${map}` }).click()
  await expect(rows(page)).toHaveCount(2)
  await page.goBack()
  await expect(rows(page)).toHaveCount(3)
  await expect(page.getByRole('link', { name: '汇报材料 3' })).toBeVisible()

  await page.getByRole('textbox', { name: '汇报材料标题' }).fill('经济运行情况')
  await page.getByRole('textbox', { name: '第1幅的标题' }).fill('总量再上台阶')
  await page.getByRole('textbox', { name: '第1幅的说明' }).fill('先讲总量，\n再讲位次。')
  await page.reload()
  await expect(page.getByRole('textbox', { name: '汇报材料标题' })).toHaveValue('经济运行情况')
  await expect(page.getByRole('textbox', { name: '第1幅的标题' })).toHaveValue('总量再上台阶')
  await expect(page.getByRole('textbox', { name: '第1幅的说明' })).toHaveValue('先讲总量，\n再讲位次。')
  await expect(rows(page).first()).toContainText(`自拟标题；图的原题：${gdp}`)
  await page.getByRole('textbox', { name: '第1幅的标题' }).fill('')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: '第1幅的标题' })).toHaveValue(gdp)
})

test('a row is dragged by its grip to another place', { tag: '@full' }, async ({ page }) => {
  // Both rows in sight: a page that scrolls under a drag is not the matter here.
  await page.setViewportSize({ width: 1366, height: 1400 })
  await openOwn(page, 'gdp-trend,verdicts,highlights,-3')
  const [first = '', second = '', third = ''] = await titles(page)
  await rows(page)
    .nth(2)
    .locator('[data-grip]')
    .dragTo(rows(page).nth(0), { targetPosition: { x: 200, y: 10 } })
  await expect.poll(() => titles(page)).toEqual([third, first, second])
})

test(
  'a link opens in another browser as it was left; beside a list of one’s own it changes nothing until it is asked to',
  { tag: '@full' },
  async ({ page, browser }) => {
    await openOwn(page, 'gdp-trend,verdicts,-2')
    await page.getByRole('textbox', { name: '第2幅的说明' }).fill('就业、物价')
    await page.keyboard.press('Tab')
    await expect(page).toHaveURL(/verdicts\/\/[\w-]+,-2$/)
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.addInitScript(() => {
      if (localStorage.getItem('dajuan-briefing') === null) localStorage.setItem('dajuan-briefing', 'highlights,gdp-trend,-2')
    })
    await other.goto(page.url())
    await expect(other.getByRole('textbox', { name: '第2幅的说明' })).toHaveValue('就业、物价')
    await expect(other.getByText('您自己的汇报材料有2幅图，原样留着')).toBeVisible()
    await expect(other.getByRole('link', { name: '汇报材料 2' })).toBeVisible()
    await other.getByRole('button', { name: '追加' }).click()
    await expect(rows(other)).toHaveCount(3)
    await expect(other.getByRole('link', { name: '汇报材料 3' })).toBeVisible()
    await other.getByRole('button', { name: '撤销' }).click()
    await expect(rows(other)).toHaveCount(2)
    await other.getByRole('button', { name: '用它替换我的汇报材料' }).click()
    await expect(other.getByText('这是链接里的汇报材料')).toHaveCount(0)
    await context.close()
  },
)

test('a link that was cut short shows what it still holds and says what is missing', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/briefing?items=gdp-trend,verdicts,highli')
  await expect(rows(page)).toHaveCount(3)
  await expect(page.getByText('链接末尾缺少件数，可能在转发时被截短')).toBeVisible()
  await expect(rows(page).nth(2)).toContainText('第3幅“highli”不存在')
})

test('a list is saved as a file and opened again; a broken file is refused with a sentence', async ({ page }, info) => {
  await openOwn(page, 'gdp-trend,verdicts,-2')
  await page.getByRole('textbox', { name: '汇报材料标题' }).fill('常委会')
  await page.keyboard.press('Tab')
  const { download, bytes } = await saved(page, '存为文件')
  expect(download.suggestedFilename()).toMatch(/^汇报材料_常委会_\d{4}-\d{2}-\d{2}\.json$/)
  const path = info.outputPath('list.json')
  writeFileSync(path, bytes)
  for (let left = 2; left > 0; left -= 1) {
    await page
      .getByRole('button', { name: /^移除：/ })
      .first()
      .click()
  }
  await expect(page.getByText('还没有图。')).toBeVisible()
  await page.getByLabel('打开汇报材料文件').setInputFiles(path)
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: '汇报材料标题' })).toHaveValue('常委会')
  const broken = info.outputPath('broken.json')
  writeFileSync(broken, bytes.subarray(0, 60))
  await page.getByLabel('打开汇报材料文件').setInputFiles(broken)
  await expect(page.getByText(/broken\.json：这个文件不是汇报材料，或内容已经损坏/)).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
})

test('slides, pictures and notes are made in one step each, and hold what they say', async ({ page }) => {
  await openOwn(page, 'gdp-trend/5oC76YeP5YaN5LiK5Y-w6Zi2/5YWI6K6y5oC76YeP,highlights,verdicts,-3')
  for (const [button, ratio] of [
    ['PPTX 16:9', 16 / 9],
    ['PPTX 4:3', 4 / 3],
  ] as const) {
    const { download, bytes } = await saved(page, button)
    expect(download.suggestedFilename()).toMatch(/\.pptx$/)
    const files = unzipSync(bytes)
    const [, cx, cy] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(strFromU8(files['ppt/presentation.xml'] ?? new Uint8Array())) ?? []
    expect(Number(cx) / Number(cy)).toBeCloseTo(ratio, 2)
    const words = Object.entries(files)
      .filter(([path]) => path.startsWith('ppt/slides/slide'))
      .map(([, content]) => strFromU8(content))
      .join('')
    for (const said of ['总量再上台阶', '先讲总量', '一县一亮点']) expect(words).toContain(said)
    // The audience need not know that the title is the speaker's own; the notes say it.
    expect(words).not.toContain('自拟标题')
    const notes = Object.entries(files).filter(([path]) => path.startsWith('ppt/notesSlides/notesSlide'))
    expect(notes.map(([, content]) => strFromU8(content)).join('')).toContain('自拟标题')
  }
  await expect(page.getByText(/幻灯片已生成：汇报材料_4比3_.*共3幅图/)).toBeVisible()

  const set = (await saved(page, '下载图片集')).bytes
  expect(brokenNames(set)).toEqual([])
  const pictures = unzipSync(set)
  const names = Object.keys(pictures)
  expect(names.map((name) => name.slice(0, 3))).toEqual(['01_', '02_', '03_', '出处.'])
  for (const name of names.slice(0, 3)) {
    const { width, height } = PNG.sync.read(Buffer.from(pictures[name] ?? []))
    expect([width, height]).toEqual([2560, 1440])
  }
  expect(strFromU8(pictures['出处.txt'] ?? new Uint8Array())).toContain(`标题：总量再上台阶（自拟标题；图的原题：${titleOf('gdp-trend')}`)

  const notes = strFromU8((await saved(page, '下载讲稿')).bytes)
  expect(notes).toContain('讲解　先讲总量')
  expect(notes).toMatch(/原文为“.*2462\.6.*”/)
})

test('the picture set comes in the shape and the colours that are chosen', { tag: '@full' }, async ({ page }) => {
  await openOwn(page, 'gdp-trend,-1')
  await page.getByRole('group', { name: '版式' }).getByRole('button', { name: '方形' }).click()
  await page.getByRole('group', { name: '配色' }).getByRole('button', { name: '深色' }).click()
  const { download, bytes } = await saved(page, '下载图片集')
  expect(download.suggestedFilename()).toContain('图片1比1深色')
  const [picture] = Object.values(unzipSync(bytes))
  const { width, height, data } = PNG.sync.read(Buffer.from(picture ?? []))
  expect([width, height]).toEqual([1920, 1920])
  // The last pixel is paper: #0c171c.
  expect([...data.subarray(-4)]).toEqual([12, 23, 28, 255])
})

test('a title is shown whole on a narrow page, however long, and takes no line break', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openOwn(page, 'county-gdp,-1')
  const title = page.getByRole('textbox', { name: '第1幅的标题' })
  const isWhole = () => title.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)
  expect(await isWhole()).toBe(true)
  const one = await title.evaluate(({ clientHeight }) => clientHeight)
  await title.fill('县（区、市）经济总量和位次：'.repeat(5))
  await title.press('Enter')
  expect(await isWhole()).toBe(true)
  expect(await title.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(one)
  expect(await title.inputValue()).not.toContain('\n')
})

test('long work says how far it is and can be stopped', { tag: '@full' }, async ({ page }) => {
  await openOwn(page, 'gdp-trend,highlights,verdicts,county-gdp,five-years,county-population,gauges,-7')
  await page.getByRole('button', { name: '下载图片集' }).click()
  await expect(page.getByRole('progressbar', { name: '图片集进度' })).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByText('图片集已停止，没有留下文件。')).toBeVisible()
})

test('the brochure has as many sheets of A4 as the page says, its text can be selected and no drawing is cut', async ({ page }) => {
  await openOwn(page, 'gdp-trend,verdicts,highlights,tasks,five-years,county-gdp,yuci-xiyang,gauges,city-structure,-9')
  const said = await page
    .getByText(/共\d+页/)
    .first()
    .textContent()
  const sheets = Number(/共(\d+)页/.exec(said ?? '')?.[1])
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  expect(pageCount(pdf)).toBe(sheets)
  expect(pdf.toString('latin1')).toContain('/ToUnicode')

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.getByRole('article', { name: '汇报材料（册页）' })).toBeVisible()
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('section[aria-label^="第"]')].flatMap((sheet) => {
      const box = sheet.getBoundingClientRect()
      const foot = sheet.querySelector('footer')?.getBoundingClientRect()
      const drawn = [...sheet.querySelectorAll('figure')].filter((figure) => {
        const { right, bottom } = figure.getBoundingClientRect()
        return right > box.right + 1 || bottom > (foot?.top ?? 0) + 1 || !figure.querySelector('[role="img"] svg')
      })
      return [...(box.height > 1035 ? [`${sheet.ariaLabel} is ${box.height} high`] : []), ...drawn.map((figure) => figure.ariaLabel)]
    }),
  )
  expect(faults).toEqual([])
})

test('the run on the wall goes by keys, buttons and by itself, and holds when it is asked to', { tag: '@full' }, async ({ page }) => {
  await page.clock.install()
  await openOwn(page, 'gdp-trend,verdicts,highlights,-3')
  await page.getByRole('link', { name: '开始展示' }).click()
  const title = page.getByRole('heading', { level: 2 })
  await expect(title).toContainText(titleOf('gdp-trend'))
  await page.clock.runFor(14_500)
  await expect(title).toContainText(titleOf('verdicts'))
  await page.keyboard.press('PageDown')
  await expect(title).toHaveText('一县一亮点')
  await page.clock.runFor(30_000)
  await expect(title).toHaveText('一县一亮点')
  await page.keyboard.press('Space')
  await page.clock.runFor(14_500)
  await expect(title).toContainText(titleOf('gdp-trend'))
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: '上一场' }).click()
  await expect(title).toHaveText('一县一亮点')
  await expect(page.getByRole('button', { name: '继续轮换' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(3)
})

test(
  'a new reader has slides of five figures within five minutes, by what is written on the page alone',
  { tag: '@full' },
  async ({ page }) => {
    /** What a reader takes beside the machine, counted and not waited for: a look before each step, five characters a second. */
    let seconds = 0
    const look = () => {
      seconds += 1.2
    }
    const type = async (text: string) => {
      seconds += text.length / 5
      await page.keyboard.type(text)
    }
    const write = async (name: string, text: string) => {
      look()
      await page.getByRole('textbox', { name }).click()
      await page.getByRole('textbox', { name }).selectText()
      await type(text)
    }
    const began = Date.now()
    await openOverview(page)
    look()
    await page.getByRole('navigation', { name: '主导航' }).waitFor()
    await page.getByRole('link', { name: '汇报材料' }).first().click()
    const begins = (id: string) => new RegExp(`^${plainly(titleOf(id))}`)
    for (const name of ['一县一亮点', begins('gdp-trend'), begins('jobs-gauge'), /^五年大事记/]) {
      look()
      await page.getByRole('checkbox', { name }).first().check()
    }
    look()
    await page.getByRole('searchbox', { name: '在全部图中查找' }).click()
    await type('昔阳')
    look()
    await page
      .getByRole('checkbox', { name: begins('xiyang-timeline') })
      .first()
      .check()
    await expect(rows(page)).toHaveCount(5)
    await write('汇报材料标题', '经济运行情况汇报')
    await write('第2幅的标题', '总量居全省第4位')
    await write('第2幅的说明', '先讲总量，再讲位次，口径变化要说明。')
    look()
    await page.getByRole('button', { name: /^上移：总量居全省第4位/ }).click()
    look()
    const { bytes } = await saved(page, 'PPTX 16:9')
    const took = seconds + (Date.now() - began) / 1000
    const slides = Object.keys(unzipSync(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(slides.length).toBeGreaterThanOrEqual(6)
    process.stdout.write(
      `from opening the page to slides of five figures: ${took.toFixed(0)} s, ${seconds.toFixed(0)} of them a reader’s own\n`,
    )
    // Half a minute where nothing else runs: no machine is ten times as slow.
    expect(took).toBeLessThan(300)
  },
)

test('the picker finds figures as the palette does: by spelling, initials and code', { tag: '@full' }, async ({ page }) => {
  await openOverview(page, '#/briefing')
  const field = page.getByRole('searchbox', { name: '在全部图中查找' })
  for (const text of ['昔阳大事', 'xiyang', 'xyx', '140724']) {
    await field.fill(text)
    await expect(page.getByRole('checkbox', { name: /昔阳/ }).first()).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /^共\d{1,2}幅图/ })).not.toHaveText(/^共4\d幅图/)
  }
  await field.fill('qqqq')
  await expect(page.getByText('没有找到。换一个词，或清空后从领域里找。')).toBeVisible()
})

for (const settings of themes) {
  test(`axe finds nothing on the list, its picker and the run (${settings})`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), settings)
    const check = async () => {
      expect(await axeFaults(new AxeBuilder({ page }), settings)).toEqual([])
    }
    // A scene that comes up out of the dark is pale for a moment.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openOwn(page, 'gdp-trend/5oC76YeP/5YWI6K6y,nowhere,verdicts,-3')
    await page.getByRole('button', { name: '从全部图中挑选' }).click()
    await page
      .getByRole('button', { name: /^移除：/ })
      .last()
      .click()
    await expect(page.getByRole('button', { name: '撤销' })).toBeVisible()
    await check()
    await openOverview(page, '#/briefing?items=highlights,-1')
    await expect(page.getByRole('button', { name: '追加' })).toBeVisible()
    await check()
    await openOverview(page, '#/wall?items=verdicts,gdp-trend,-2')
    await expect(page.getByRole('button', { name: '下一场' })).toBeVisible()
    await check()
  })
}

for (const [width, settings] of [
  [320, 'light'],
  [390, 'light large'],
  [768, 'light'],
  [1160, 'light large'],
  [1366, 'light large'],
] as const) {
  test(
    `at ${width} pixels (${settings}) nothing runs out of the page and every control is a finger high`,
    { tag: width !== 390 ? '@full' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.addInitScript((name) => localStorage.setItem('dajuan-theme', name), settings)
      await openOwn(page, 'gdp-trend/5oC76YeP/5YWI6K6y,verdicts,highlights,-3')
      await page.getByRole('button', { name: '从全部图中挑选' }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'article button, article select, article input:not([type=checkbox]):not([type=file]), article textarea, article a',
          ),
        ]
          .filter((each) => each instanceof HTMLElement && each.offsetParent !== null && each.getBoundingClientRect().height < 43.5)
          .map((each) => each.textContent || each.getAttribute('aria-label')),
      )
      expect(small).toEqual([])
    },
  )
}
