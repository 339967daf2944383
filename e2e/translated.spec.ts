import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { oneOfEachKind } from './kinds'
import { openOverview } from './open-overview'
import { placeInRound, scenes } from './record'
import { sameWordsTranslated, type Steps } from './translated-page'
import { typeNumber } from './type-number'

const figures = z
  .array(z.object({ id: z.string() }))
  .parse(JSON.parse(readFileSync('public/data/figures.json', 'utf8')))
  .map(({ id }) => id)

const press = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click()
const closed = async (page: Page) => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Opens a page twice, has one of them translated, and takes the same steps on both. */
const bothWays = (title: string, hash: string, steps: Steps, tag: string[] = []) =>
  test(`translated, ${title} says what it says untranslated`, { tag }, async ({ page, context }) => {
    const translated = await context.newPage()
    for (const each of [page, translated]) {
      await openOverview(each, hash)
      await expect(each.getByRole('main')).toBeVisible()
      await expect(each.locator('[aria-busy="true"], .wall-waits')).toHaveCount(0)
    }
    await sameWordsTranslated(page, translated, steps)
  })

bothWays(
  'the overview',
  '',
  {
    'population on the map': async (page) => {
      await press(page, '指标', '常住人口')
      await expect(page.getByRole('img', { name: /榆次区.*常住人口|常住人口.*榆次区/ }).first()).toBeVisible()
    },
    'another year': async (page) => {
      await press(page, '时期', '2023年')
      await expect(page).toHaveURL(/period=2023/)
    },
    'a list': async (page) => {
      await press(page, '形式', '列表')
      await expect(page).toHaveURL(/form=list/)
    },
    'a table': async (page) => {
      await press(page, '形式', '表格')
      await expect(page.getByRole('table').first()).toBeVisible()
    },
    'urbanisation on the map': async (page) => {
      await press(page, '形式', '地图')
      await press(page, '指标', '城镇化率')
      await expect(page.getByRole('img', { name: /城镇化率/ }).first()).toBeVisible()
    },
    'another indicator': async (page) => {
      await page.getByRole('button', { name: '更多指标' }).click()
      await page.getByRole('searchbox', { name: '筛选指标' }).fill('月球')
      await expect(page.getByText('可画成图的指标里没有“月球”')).toBeVisible()
      await page.getByRole('searchbox', { name: '筛选指标' }).fill('卫生厕所')
      await page.getByRole('button', { name: '农村卫生厕所普及率', exact: true }).click()
      await expect(page.getByRole('img', { name: /农村卫生厕所普及率走势/ })).toBeVisible()
    },
    'a county more': async (page) => {
      await press(page, '选择县（区、市）', '寿阳县')
      await expect(page).toHaveURL(/county=140702,140724,140725/)
    },
    'a county less': async (page) => {
      await press(page, '选择县（区、市）', '榆次区')
      await expect(page).toHaveURL(/county=140724,140725/)
    },
    'a theme': async (page) => {
      await page.getByRole('button', { name: '生态：全部指标' }).click()
      await expect(page.getByRole('region', { name: '生态：全部指标' })).toBeVisible()
    },
    'another theme': async (page) => {
      await page.getByRole('button', { name: '能源：全部指标' }).click()
      await expect(page.getByRole('region', { name: '能源：全部指标' })).toBeVisible()
    },
    'a source': async (page) => {
      await page
        .getByRole('button', { name: /38129人，查看出处/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toContainText('“38129人”')
    },
    'another source': async (page) => {
      await closed(page)
      await page
        .getByRole('list', { name: '主要数字' })
        .getByRole('button', { name: /查看出处/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    back: async (page) => {
      await closed(page)
      await page.goBack()
      await page.goBack()
      await expect(page).not.toHaveURL(/theme=energy/)
    },
  },
  ['@full'],
)

bothWays(
  'a county',
  '#/county/140724',
  {
    'a source': async (page) => {
      await page
        .getByRole('list', { name: '主要数字' })
        .getByRole('button', { name: /^地区生产总值2024年180\.3亿元/ })
        .click()
      await expect(page.getByRole('dialog')).toContainText('180.3亿元')
    },
    'another county': async (page) => {
      await closed(page)
      await page.goto('/#/county/140702')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('榆次区')
    },
    'one with less': async (page) => {
      await page.goto('/#/county/140721')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('榆社县')
    },
    'the city': async (page) => {
      await page.goto('/#/county/140700')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('晋中市')
      // The city's are many, and those far below are drawn one by one when the browser is idle.
      await expect(page.locator('main .bg-wash')).toHaveCount(0)
    },
    'compared with others': async (page) => {
      await page.goto('/#/county/140724?with=140725')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('昔阳县')
    },
  },
  ['@full'],
)

bothWays(
  'the page of targets',
  '#/targets',
  {
    'a year': async (page) => {
      await page.getByRole('combobox', { name: '年度' }).selectOption('2024年')
      await expect(page).toHaveURL(/year=2024/)
    },
    'a verdict': async (page) => {
      const below = page.getByRole('group', { name: '按评价筛选' }).getByRole('button', { name: /低于预期/ })
      await below.click()
      await expect(below).toHaveAttribute('aria-pressed', 'true')
    },
    'all verdicts': async (page) => {
      const below = page.getByRole('group', { name: '按评价筛选' }).getByRole('button', { name: /低于预期/ })
      await below.click()
      await expect(below).toHaveAttribute('aria-pressed', 'false')
    },
    'plans only': async (page) => {
      await page.getByRole('combobox', { name: '年度' }).selectOption('全部')
      await page.getByRole('combobox', { name: '性质' }).selectOption('计划')
      await expect(page).toHaveURL(/#\/targets\?nature=plan$/)
    },
    'back again': async (page) => {
      await page.getByRole('combobox', { name: '性质' }).selectOption('全部')
      await expect(page).toHaveURL(/#\/targets$/)
    },
  },
  ['@full'],
)

const status = (page: Page) => page.getByRole('region', { name: '全部数据' }).getByRole('status')
bothWays(
  'the page of data',
  '#/facts',
  {
    'a word typed': async (page) => {
      await page.getByRole('searchbox', { name: '检索' }).pressSequentially('榆次')
      await expect(status(page)).toHaveText(/^符合条件的数据\d{2,3}条，/)
    },
    'a theme': async (page) => {
      await page.getByRole('combobox', { name: '领域', exact: true }).selectOption({ label: '经济' })
      await expect(page).toHaveURL(/theme=economy/)
    },
    'nothing found': async (page) => {
      await page.getByRole('searchbox', { name: '检索' }).fill('月球')
      await expect(page.getByText('没有符合全部条件的数据。')).toBeVisible()
    },
    everything: async (page) => {
      await page.getByRole('button', { name: /^清除/ }).first().click()
      await expect(status(page)).toHaveText(/^全部\d{3,}条数据。$/)
    },
    'the sorted table': async (page) => {
      await page.getByRole('columnheader', { name: '来源' }).getByRole('button').click()
      await expect(page.getByRole('columnheader', { name: '来源' })).toHaveAttribute('aria-sort', 'ascending')
    },
    'its end': async (page) => {
      const rows = await page.getByRole('table', { name: '数据' }).getAttribute('aria-rowcount')
      // Rows come as they are scrolled to, and the page grows.
      await expect(async () => {
        await page.keyboard.press('End')
        await expect(page.locator(`[aria-rowindex="${rows}"]`)).toBeVisible({ timeout: 500 })
      }).toPass()
    },
    'the other lists': async (page) => {
      for (const name of [/^其他来源与口径/, /^未采用/, /^来源/]) {
        await page.getByRole('navigation', { name: '数据列表' }).getByRole('link', { name }).click()
        await expect(page.getByText('正在读取')).toHaveCount(0)
      }
    },
  },
  ['@full'],
)

bothWays(
  'the search',
  '#/about',
  {
    'a word': async (page) => {
      await page.getByRole('button', { name: '搜索指标、地名或数字' }).click()
      await page.getByRole('combobox', { name: '搜索指标、地名、图、来源或数字' }).fill('rk')
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^找到\d+项$/)
    },
    'another word': async (page) => {
      await page.getByRole('combobox').fill('xy')
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('昔阳县')
    },
    'nothing found': async (page) => {
      await page.getByRole('combobox').fill('月球背面')
      await expect(page.getByText('没有找到“月球背面”。')).toBeVisible()
    },
    'the keys': async (page) => {
      await closed(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toContainText('快捷键')
    },
  },
  ['@full'],
)

bothWays(
  'the panel of a figure',
  '#/figure/county-gdp',
  {
    open: async (page) => {
      await page
        .getByRole('button', { name: /^导出：/ })
        .first()
        .click()
      await expect(page.getByRole('dialog').getByRole('img', { name: /^图片预览：/ })).toBeVisible()
    },
    'another shape and theme': async (page) => {
      for (const name of ['4:3', '深色'])
        await page
          .getByRole('dialog')
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .first()
          .click()
      await expect(page.getByRole('dialog').getByRole('img', { name: /^图片预览：/ })).toBeVisible()
    },
    'a file': async (page) => {
      await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: '下载CSV' }).click()])
      await expect(page.getByRole('status').filter({ hasText: '已下载' })).toBeVisible()
    },
  },
  ['@full'],
)

const list = 'gdp-trend,county-gdp,gauges'
bothWays(
  'the briefing list',
  `#/briefing?items=${list}`,
  {
    'a title': async (page) => {
      await page.getByRole('textbox', { name: '第1幅的标题' }).fill('总量再上台阶')
      await expect(page.getByText('自拟标题；图的原题：')).toBeVisible()
    },
    'moved down': async (page) => {
      await page
        .getByRole('button', { name: /^下移：/ })
        .first()
        .click()
      await expect(page.getByRole('status').filter({ hasText: '已移到第2位' })).toHaveCount(1)
    },
    'taken out': async (page) => {
      await page
        .getByRole('button', { name: /^移除：/ })
        .last()
        .click()
      await expect(page.getByRole('button', { name: /^移除：/ })).toHaveCount(2)
    },
  },
  ['@full'],
)

const steps = (ids: readonly string[]): Steps =>
  Object.fromEntries(
    ids.map((id) => [
      id,
      async (page: Page) => {
        await page.goto(`/#/figure/${id}`)
        await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
      },
    ]),
  )
bothWays('a figure of each kind', '#/figure/gdp-trend', steps(oneOfEachKind))
bothWays('every named figure', '#/figure/gdp-trend', steps(figures), ['@full'])

bothWays('the wall', '#/wall?dwell=600', {
  'scene by scene': async (page) => {
    await page.keyboard.press('Space')
    for (const key of ['PageDown', 'PageDown', 'End', 'Home', 'PageUp']) await page.keyboard.press(key)
    await expect(page.getByRole('img', { name: /^第\d+场，共\d+场$/ })).toHaveAttribute('aria-label', placeInRound(scenes.length))
  },
  'a county': async (page) => {
    await typeNumber(page, 10)
    await expect(page.getByRole('banner')).toContainText(scenes[9]?.title ?? '')
  },
  'its keys': async (page) => {
    await page.keyboard.press('KeyH')
    await expect(page.getByRole('dialog', { name: '按键说明' })).toBeVisible()
  },
  targets: async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Digit5')
    await expect(page.getByRole('banner')).toContainText('目标完成情况')
  },
})

bothWays(
  'the setting of the wall',
  '#/wall/setup',
  {
    'fewer scenes': async (page) => {
      const scene = page.getByRole('group', { name: /^场景/ }).getByRole('checkbox').first()
      await scene.uncheck()
      await expect(page.getByRole('group', { name: `场景（${scenes.length - 1}场）` })).toBeVisible()
    },
    'the next of the trial': async (page) => {
      await page.getByRole('button', { name: '预览下一场' }).click()
      await expect(page.getByText(new RegExp(`^2/${scenes.length - 1}`))).toBeVisible()
    },
  },
  ['@full'],
)

bothWays(
  'the presenter’s window',
  '#/wall/presenter',
  {
    'the next scene': async (page) => {
      await page.getByRole('button', { name: /^下一场/ }).click()
      await expect(page.getByText(new RegExp(`^${placeInRound(2)}`))).toBeVisible()
    },
  },
  ['@full'],
)

test('translated, an embed that comes alive, is walked and left says what it says untranslated', async ({ page, context }) => {
  const translated = await context.newPage()
  for (const each of [page, translated]) await each.goto('/embed/county-gdp.html')
  const figure = (each: Page) => each.locator('#figure')
  await sameWordsTranslated(page, translated, {
    alive: async (each) => {
      await figure(each).hover()
      await expect(each.locator('[data-live="true"] svg')).toBeVisible()
    },
    walked: async (each) => {
      await figure(each).focus()
      for (const key of ['ArrowRight', 'ArrowRight', 'End']) await each.keyboard.press(key)
      await expect(each.locator('[data-live="true"] div[aria-hidden]').last()).toBeVisible()
    },
    left: async (each) => {
      await each.keyboard.press('Escape')
      await expect(each.locator('[data-live="true"]')).toHaveCount(0)
    },
    'its table': async (each) => {
      await each.getByText('数据表').click()
      await expect(each.getByRole('table')).toBeVisible()
    },
  })
})
