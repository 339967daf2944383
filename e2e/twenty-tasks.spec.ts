import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

/** What a clerk of a county (A) and a reporter (B) do at the desk, in the words of the record; none takes more than eight presses. */
test.use({ site: 'https://example.cn/dajuan/', permissions: ['clipboard-read', 'clipboard-write'] })

const most = 8

/** Hands that count: a press, a text typed in one go, a choice from a list, each is one. */
class Hands {
  presses = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(target: Locator): Promise<void> {
    this.presses += 1
    await target.click()
  }

  async type(text: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.type(text)
  }

  async key(name: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(name)
  }

  async choose(list: Locator, option: string): Promise<void> {
    this.presses += 1
    await list.selectOption(option)
  }

  /** Opens the search, types, and takes the first that is found of these words. */
  async find(text: string, wanted: RegExp): Promise<void> {
    await this.press(this.page.getByRole('button', { name: '搜索指标、地名或数字' }))
    await this.type(text)
    const found = this.page.getByRole('option').filter({ hasText: wanted }).first()
    await expect(found).toBeVisible()
    await this.press(found)
  }

  async saves(target: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.press(target)])
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
}

const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first()
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const toFigure = '#/figure?kind=ranking&indicators=population&periods=2021&focus=140724'

interface Task {
  readonly name: string
  readonly from: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly work: (hands: Hands, page: Page) => Promise<void>
}

const tasks: readonly Task[] = [
  {
    name: 'A1 the county’s product and its source',
    from: '',
    work: async (hands, page) => {
      await hands.find('昔阳 GDP', /昔阳县.*地区生产总值.*2024年.*180\.3亿元/)
      await expect(page.getByRole('dialog')).toContainText('“180.3亿元”')
      await expect(page.getByRole('dialog')).toContainText('昔阳县主题新闻发布会')
    },
  },
  {
    name: 'A2 its population and income next to the neighbours’',
    from: '#/county/140724',
    work: async (hands, page) => {
      await hands.press(page.getByRole('link', { name: /^改选：.*常住人口/ }).first())
      await hands.press(button(page, '昔阳县及相邻县（区、市）'))
      await expect(title(page)).toContainText('和顺县、昔阳县、寿阳县常住人口')
      await hands.press(button(page, /^指标：/))
      await hands.type('农村居民人均可支配收入')
      await hands.press(button(page, /^农村居民人均可支配收入 /))
      await expect(title(page)).toContainText('和顺县、昔阳县、寿阳县农村居民人均可支配收入')
      await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
    },
  },
  {
    name: 'A3 four charts with a title and a note as slides of 4:3',
    from: '#/county/140724',
    work: async (hands, page) => {
      const add = page.getByRole('button', { name: /^加入汇报材料：/ })
      await expect(add.nth(3)).toBeAttached()
      for (let at = 0; at < 4; at += 1) await hands.press(add.nth(at))
      await hands.press(page.getByRole('link', { name: '汇报材料 4' }))
      await page.getByRole('textbox', { name: '第1幅的标题' }).fill('总量再上台阶')
      await page.getByRole('textbox', { name: /第1幅的讲稿|第1幅的说明|第1幅.*稿/ }).fill('先讲总量。')
      hands.presses += 2
      const { name, bytes } = await hands.saves(button(page, 'PPTX 4:3'))
      expect(name).toMatch(/\.pptx$/)
      expect(Object.keys(unzipSync(bytes)).filter((path) => /slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(5)
    },
  },
  {
    name: 'A4 the county on a sheet of A4',
    from: '#/county/140724',
    work: async (hands, page) => {
      await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', 'yes')))
      await hands.press(button(page, '打印'))
      await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    },
  },
  {
    name: 'A5 a table into a spreadsheet as it is on the screen',
    from: '#/figure/county-gdp-2021',
    work: async (hands, page) => {
      await hands.press(button(page, /^导出：/))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: '复制表格', exact: true }))
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('已复制表格')
      const lines = (await copied(page)).split(/\r?\n/)
      expect(lines[0]).toBe('县（区、市）\t数值（亿元）\t期别')
      expect(lines).toHaveLength(12)
    },
  },
  {
    name: 'A6 all that the county has on farming',
    from: '',
    work: async (hands, page) => {
      await hands.find('昔阳 农业', /昔阳县.*农业数据/)
      await expect(page).toHaveURL(/#\/facts\?theme=agriculture&region=140724$/)
      await expect(page.getByRole('region', { name: '全部数据' }).getByRole('status')).toHaveText(/^符合条件的数据\d+条/)
    },
  },
  {
    name: 'A7 an error is reported with what finds it',
    from: '#/county/140724',
    work: async (hands, page) => {
      await hands.press(button(page, /^地区生产总值2024年.*查看出处/))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: '报错' }))
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('已复制报错信息')
      expect(await copied(page)).toContain('数据编号：xiyang-gdp-2024')
    },
  },
  {
    name: 'A8 fine dust on a telephone',
    from: '',
    size: { width: 390, height: 844 },
    work: async (hands, page) => {
      await hands.press(button(page, /^搜索/))
      await hands.type('pm2.5')
      await hands.press(page.getByRole('option', { name: /^PM2\.5/ }).first())
      await expect(page.getByRole('img', { name: /PM2\.5/ }).first()).toBeVisible()
    },
  },
  {
    name: 'A9 a county’s first year against a later one',
    from: toFigure,
    work: async (hands, page) => {
      await hands.press(page.getByRole('group', { name: '地区：整体选择' }).getByRole('button', { name: '晋中市' }))
      await hands.press(page.getByRole('group', { name: '地区：逐个选择' }).getByRole('button', { name: '昔阳县' }))
      await hands.press(page.getByRole('group', { name: '形式' }).getByRole('button', { name: '走势', exact: true }))
      await hands.choose(page.getByRole('combobox', { name: '从' }), '2020年')
      await hands.choose(page.getByRole('combobox', { name: '到' }), '2021年')
      await expect(title(page)).toContainText('昔阳县')
      await expect(page).toHaveURL(/periods=2020,2021/)
      await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
    },
  },
  {
    name: 'A10 the targets of 2025 that were not reached',
    from: '#/targets',
    work: async (hands, page) => {
      await hands.choose(page.getByRole('combobox', { name: '年度' }), '2025年')
      await hands.press(button(page, /^未达到（合计）/))
      await expect(title(page)).toHaveText(/^2025年可评价的\d+项目标，\d+项达到，\d+项未达到$/)
      await expect(page.getByRole('status').filter({ hasText: /^共\d+项$/ })).toBeVisible()
      await expect(page).toHaveURL(/year=2025&status=unmet/)
    },
  },
  {
    name: 'B1 the chart of the county’s new energy',
    from: '',
    work: async (hands, page) => {
      await hands.press(button(page, '搜索指标、地名或数字'))
      await hands.type('昔阳 新能源')
      await hands.press(page.getByRole('group', { name: '图' }).getByRole('option').first())
      await expect(title(page)).toContainText('昔阳')
      await expect(
        page
          .getByRole('main')
          .getByText(/新能源装机/)
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'B2 the code that embeds a figure',
    from: '#/figure/xiyang-new-energy',
    work: async (hands, page) => {
      await hands.press(button(page, /^导出：/))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: '嵌入网页' }))
      await expect(page.getByRole('dialog').getByRole('textbox', { name: '嵌入框的代码' })).toHaveValue(
        /<iframe src="https:\/\/example\.cn\/dajuan\/embed\/xiyang-new-energy\.html"/,
      )
    },
  },
  {
    name: 'B3 a picture for WeChat',
    from: '#/figure/xiyang-new-energy',
    work: async (hands, page) => {
      await hands.press(button(page, /^导出：/))
      const { bytes } = await hands.saves(page.getByRole('dialog').getByRole('button', { name: '下载微信图' }))
      expect(PNG.sync.read(bytes).width).toBe(1080)
    },
  },
  {
    name: 'B4 a figure cited in a sentence that is printed',
    from: '#/county/140724',
    work: async (hands, page) => {
      await hands.press(button(page, /^地区生产总值2024年.*查看出处/))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: '复制引用语句' }))
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('已复制')
      expect(await copied(page)).toMatch(/^据昔阳县主题新闻发布会（2025年），昔阳县2024年地区生产总值/)
    },
  },
  {
    name: 'B5 all data, with tables that open and chart',
    from: '#/facts',
    work: async (hands, page) => {
      const { bytes } = await hands.saves(button(page, '全部数据（zip）'))
      const names = Object.keys(unzipSync(bytes))
      expect(names).toContain('数据.csv')
      expect(names.filter((name) => name.startsWith('宽表/')).length).toBeGreaterThan(10)
    },
  },
  {
    name: 'B6 a chart of one’s own',
    from: '#/figure/county-gdp-2021',
    work: async (hands, page) => {
      await hands.press(page.getByRole('link', { name: /^改选：/ }).first())
      await hands.press(page.getByRole('group', { name: '形式' }).getByRole('button', { name: '各地走势' }))
      await hands.press(button(page, /^加入汇报材料/))
      await expect(page.getByRole('status').filter({ hasText: '已加入' })).toHaveCount(1)
      await expect(page).toHaveURL(/kind=trend-grid&indicators=gdp/)
    },
  },
  {
    name: 'B7 who published a number, and how near that is to who counted',
    from: '',
    work: async (hands, page) => {
      await hands.press(button(page, /查看出处/))
      const sheet = page.getByRole('dialog')
      for (const term of ['文件', '发布', '等级', '原文为'])
        await expect(sheet.getByRole('term').filter({ hasText: term }).first()).toBeVisible()
    },
  },
  {
    name: 'B8 a link to what one sees',
    from: '',
    work: async (hands, page) => {
      await hands.press(page.getByRole('group', { name: '指标' }).getByRole('button', { name: '常住人口' }))
      await hands.press(page.getByRole('group', { name: '形式' }).getByRole('button', { name: '列表' }))
      await expect(page).toHaveURL(/indicator=population&form=list$/)
      await page.reload()
      await expect(page.getByRole('group', { name: '形式' }).getByRole('button', { name: '列表' })).toHaveAttribute('aria-pressed', 'true')
    },
  },
  {
    name: 'B9 what has changed since the last visit',
    from: '',
    work: async (hands, page) => {
      await expect(page.getByRole('contentinfo')).toContainText(/最近更新20\d{2}年\d+月\d+日/)
      await hands.press(page.getByRole('contentinfo').getByRole('link', { name: /^关于/ }))
      await hands.press(page.getByRole('navigation', { name: '本页内容' }).getByRole('button', { name: '更新记录' }))
      await expect(page.getByRole('list', { name: '更新记录' }).getByRole('listitem').first()).toContainText(/20\d{2}年\d+月\d+日/)
      const feed = await page.request.get(
        new URL(await page.getByRole('link', { name: /Atom/ }).evaluate((link: HTMLAnchorElement) => link.href)).href,
      )
      expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
    },
  },
  {
    name: 'B10 what may be done with pictures and data',
    from: '',
    work: async (hands, page) => {
      await expect(page.getByRole('contentinfo')).toContainText('图片可以转载、改编')
      await hands.press(button(page, /^导出：/))
      await expect(page.getByRole('dialog')).toContainText('图片可以转载、改编')
    },
  },
]

for (const { name, from, size, work } of tasks) {
  test(`${name} in at most ${most} presses`, { tag: '@full' }, async ({ page }) => {
    if (size) await page.setViewportSize(size)
    await openOverview(page, from)
    const hands = new Hands(page)
    await work(hands, page)
    expect(hands.presses).toBeLessThanOrEqual(most)
  })
}
