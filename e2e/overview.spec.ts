import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { headline } from './record'

test('the overview shows real figures of Jinzhong: finding, map, verdicts, gauges, trends, counties, themes, events', async ({ page }) => {
  await openOverview(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('list', { name: '主要数字' })).toContainText('1175')
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  const drawings = [
    /城镇新增就业.*达到预期/,
    /地区生产总值.*2462\.6/,
    /常住人口走势/,
    /榆次区.*479\.5亿元.*昔阳县.*180\.3亿元/,
    /大事记.*阳涉铁路/,
  ]
  for (const name of drawings) {
    const drawing = page.getByRole('img', { name }).first()
    await drawing.scrollIntoViewIfNeeded()
    await expect(drawing).toBeVisible()
  }
  await expect(page.getByRole('list', { name: '各领域' })).toContainText('732')
})

test('a number opens its source; Esc closes it and gives the focus back', async ({ page }) => {
  await openOverview(page)
  const number = page.getByRole('button', { name: /38129人，查看出处/ }).first()
  await number.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('统计公报')
  await expect(sheet).toContainText('“38129人”')
  await expect(sheet).toContainText('3.2万人')
  await expect(sheet).toContainText('两者都保留，不取平均')
  await expect(page).toHaveURL(/source=/)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(number).toBeFocused()
  await expect(page).not.toHaveURL(/source=/)
})

test('a number drawn in a figure opens its source where it stands', async ({ page }) => {
  await openOverview(page)
  const number = page.getByRole('button', { name: /^晋中市地区生产总值2023年2091亿元/ })
  await number.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await number.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('转载，未见原址')
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(2)
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
})

test(
  'counties are chosen by hand, stand in division order, live in the link, and Back undoes the choice',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    await page
      .getByRole('group', { name: /选择县（区、市）/ })
      .getByRole('button', { name: '寿阳县' })
      .click()
    await expect(page.getByRole('img', { name: /^榆次区、昔阳县、寿阳县。.*寿阳县189亿元.*起止年份原文未注明/ })).toBeVisible()
    await expect(page).toHaveURL(/county=140702,140724,140725/)
    await page.goBack()
    await expect(page.getByRole('img', { name: /榆次区479\.5亿元，昔阳县180\.3亿元/ })).toBeVisible()
  },
)

test('an indicator, its period, list and table are a choice in the link', async ({ page }) => {
  await openOverview(page)
  await page.getByRole('group', { name: '指标' }).getByRole('button', { name: '地区生产总值' }).click()
  await expect(page.getByRole('img', { name: /2021年。.*寿阳县189亿元/ })).toBeVisible()
  await page.getByRole('group', { name: '时期' }).getByRole('button', { name: '2022年', exact: true }).click()
  await expect(page.getByRole('img', { name: /和顺县.*113\.8/ }).first()).toBeVisible()
  await page.getByRole('group', { name: '形式' }).getByRole('button', { name: '表格' }).click()
  await expect(page).toHaveURL(/indicator=gdp&period=2022&form=table/)
  await page.reload()
  const table = page.getByRole('table').first()
  await expect(table).toContainText('—')
  await expect(table.getByRole('button', { name: /和顺县.*113\.8/ })).toBeVisible()
})

test(
  'every other indicator is found by a word under 更多, and drawn: over the counties or as the city’s course',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    await page.getByRole('button', { name: '更多指标' }).click()
    const find = page.getByRole('searchbox', { name: '筛选指标' })
    await expect(find).toBeFocused()
    await find.fill('卫生厕所')
    await page.getByRole('button', { name: '农村卫生厕所普及率', exact: true }).click()
    await expect(page.getByRole('img', { name: /农村卫生厕所普及率走势.*82%/ })).toBeVisible()
    await expect(page).toHaveURL(/indicator=sanitary-toilets/)
    await page.goBack()
    await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  },
)

test('a word that no indicator has is answered, and Esc gives the focus back', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  const more = page.getByRole('button', { name: '更多指标' })
  await more.click()
  await page.getByRole('searchbox', { name: '筛选指标' }).fill('月球')
  await expect(page.getByText('可画成图的指标里没有“月球”；请换一个词，或在下方各领域的列表里找。')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
})

test(
  'a theme opens the list of its indicators, whose numbers open their sources and whose figures go to the top',
  { tag: '@full' },
  async ({ page }) => {
    await openOverview(page)
    await page.getByRole('button', { name: '生态：全部指标' }).click()
    await expect(page).toHaveURL(/theme=ecology/)
    const list = page.getByRole('region', { name: '生态：全部指标' })
    await list.getByRole('button', { name: /造林面积2025年31\.5万亩，查看出处/ }).click()
    await expect(page.getByRole('dialog')).toContainText('共计31.5万亩”')
    await page.keyboard.press('Escape')
    await list.getByRole('button', { name: '农村卫生厕所普及率，在上方看图' }).click()
    await expect(page.getByRole('img', { name: /农村卫生厕所普及率走势/ })).toBeInViewport()
    await expect(page).toHaveURL(/indicator=sanitary-toilets&theme=ecology/)
  },
)

test('a click on the map brings a county into the comparison', async ({ page }) => {
  await openOverview(page)
  const map = page.getByRole('img', { name: /一县一亮点/ })
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.click(box.x + box.width * 0.62, box.y + box.height * 0.12)
  await expect(page).toHaveURL(/county=140702,140724,140725/)
  await expect(page.getByRole('img', { name: /^榆次区、昔阳县、寿阳县。/ })).toHaveCount(1)
})

test('the counties of the map are reached and chosen by keyboard alone', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  const places = page.getByRole('group', { name: /方向键移动，回车选择/ })
  await places.getByRole('button', { name: '榆次区' }).focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
  await expect(places.getByRole('button', { name: '寿阳县' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/county=140702,140724,140725/)
})

test('a link holds the whole view: it opens as it was left', async ({ page }) => {
  await openOverview(page, '#/?indicator=population&period=2023&theme=energy&county=140703,140781')
  await expect(page.getByRole('img', { name: /太谷区.*32\.6.*介休市.*42\.9/ }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: '能源：全部指标' })).toBeVisible()
  await expect(page.getByRole('img', { name: /太谷区.*介休市/ }).last()).toBeVisible()
  await expect(page.getByRole('group', { name: '时期' }).getByRole('button', { name: '2023年', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('the overview asks for its own excerpt of the data, and for the rest when a reader wants it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\/data\//, '')))
  await openOverview(page)
  expect(asked.filter((path) => path.startsWith('observations/'))).toEqual([])
  expect(asked).toContain('overview.json')
  await page.getByRole('button', { name: '更多指标' }).click()
  await expect(page.getByRole('region', { name: '民生' })).toBeVisible()
  expect(asked).toContain('observations/livelihood.json')
})

test('a target opens its source too: nature, document, and the verdict with its arithmetic', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  await page
    .getByRole('button', { name: /^晋中市城镇新增就业2024年目标3\.2万人/ })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('预期性')
  await expect(sheet).toContainText('评价：达到预期')
  await expect(sheet).toContainText('38129≥32000')
  await expect(page).toHaveURL(/source=new-jobs-2024/)
  await page.reload()
  await expect(page.getByRole('dialog')).toContainText('目标3.2万人')
})

test('a county picked on the map is answered there: its page, and the way to the comparison', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  const places = page.getByRole('group', { name: /方向键移动，回车选择/ })
  await places.getByRole('button', { name: '榆次区' }).focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const answer = page.getByRole('status').filter({ hasText: '寿阳县' })
  await expect(answer.getByRole('link', { name: '寿阳县' })).toHaveAttribute('href', '#/county/140725')
  await answer.getByRole('button', { name: /并排对比/ }).click()
  await expect(page.getByRole('group', { name: /选择县（区、市）/ })).toBeInViewport()
})

test('Back to an address without a hash leaves the way forward open', { tag: '@full' }, async ({ page }) => {
  await openOverview(page)
  await page.getByRole('group', { name: '指标' }).getByRole('button', { name: '常住人口' }).click()
  await expect(page).toHaveURL(/indicator=population/)
  await page.goBack()
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(/indicator=population/)
})

test('the source of the highlights stands beside the map, over none of its hexagons', { tag: '@full' }, async ({ page }) => {
  for (const width of [1160, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await openOverview(page)
    await expect(page.getByRole('main').getByRole('img').first().locator('svg')).toBeVisible()
    const note = page.getByRole('main').locator('.corner-note').first()
    const covered = await note.evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      const paths = [...(element.parentElement?.querySelectorAll<SVGPathElement>('svg path[fill]:not([fill="none"])') ?? [])]
      const isOver = (x: number, y: number) =>
        paths.some((path) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM()?.inverse())))
      const step = 3
      const points = [...words.getClientRects()].flatMap(({ left, top, width: wide, height }) =>
        Array.from({ length: Math.ceil(wide / step) * Math.ceil(height / step) }, (_, at) => {
          const across = Math.ceil(wide / step)
          return { x: left + (at % across) * step, y: top + Math.floor(at / across) * step }
        }),
      )
      return { paths: paths.length, points: points.length, over: points.filter(({ x, y }) => isOver(x, y)).length }
    })
    expect(covered.paths).toBeGreaterThan(10)
    expect(covered.points).toBeGreaterThan(500)
    expect(covered.over, `at ${width}`).toBe(0)
  }
})
