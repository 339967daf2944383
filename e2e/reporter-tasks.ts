import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { button, copied, title, type Task } from './desk-hands'
import { expect } from './fixtures'

/** What a reporter does at the desk, in the words of the record. */
export const reporterTasks: readonly Task[] = [
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
