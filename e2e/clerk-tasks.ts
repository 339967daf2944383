import { unzipSync } from 'fflate'
import { button, copied, title, type Task } from './desk-hands'
import { expect } from './fixtures'

const toFigure = '#/figure?kind=ranking&indicators=population&periods=2021&focus=140724'

/** What a clerk of a county does at the desk, in the words of the record. */
export const clerkTasks: readonly Task[] = [
  {
    name: 'A1 the county’s product and its source',
    from: '',
    work: async (hands, page) => {
      await hands.find('昔阳 GDP', /昔阳县.*地区生产总值.*2024年.*180\.3亿元/)
      await expect(page.getByRole('dialog')).toContainText('180.3亿元，较‘十三五’末翻了一番”')
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
]
