import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

/** What a clerk or a reporter does at the desk; each as few presses as it takes. */
test.use({ site: 'https://example.cn/dajuan/' })

test('a place and a field, typed in one go, lead to the list of what the place has in it', async ({ page }) => {
  await openOverview(page)
  await page.getByRole('button', { name: '搜索指标、地名或数字' }).click()
  await page.keyboard.type('昔阳 农业')
  await expect(page.getByRole('option').first()).toHaveText(/昔阳县\s*农业数据/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/facts\?theme=agriculture&region=140724$/)
  await expect(page.getByRole('region', { name: '全部数据' }).getByRole('status')).toHaveText(/^符合条件的数据\d+条/)
})

test('from its source a figure is cited in one sentence with its address, and an error in it is reported with all that finds it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openOverview(page, '#/county/140724')
  await page
    .getByRole('button', { name: /^地区生产总值2024年.*查看出处/ })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  // The words around the number come in a file of their own, after the sheet.
  await expect(sheet).toContainText('全县地区生产总值跃升至')
  const copied = async (name: string, said: RegExp) => {
    await sheet.getByRole('button', { name, exact: true }).click()
    await expect(sheet.getByRole('status')).toHaveText(said)
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('复制引用语句', /^已复制引用语句$/)).toMatch(
    /^据昔阳县主题新闻发布会（2025年），昔阳县2024年地区生产总值[\d.]+亿元。原文为“2024年，全县地区生产总值跃升至[\d.]+亿元，较‘十三五’末翻了一番”。（晋中答卷：https:\/\/example\.cn\/dajuan\/#\/county\/140724\?source=xiyang-gdp-2024）$/,
  )
  const report = await copied('报错', /^已复制报错信息，请交给/)
  expect(report).toMatch(/^晋中答卷 勘误\n数据版本：[0-9a-f]{12}（数据截至/)
  expect(report).toContain('页面链接：https://example.cn/dajuan/#/county/140724?source=xiyang-gdp-2024\n数据编号：xiyang-gdp-2024\n')
  expect(report).toMatch(/页面上写的是：昔阳县地区生产总值，2024年，[\d.]+亿元\n/)
})

test('a county pressed on any map says what the map shows of it, with its source, and offers its page and the comparison', async ({
  page,
}) => {
  await openOverview(page, '#/figure/county-gdp-2021')
  const places = page.getByRole('group', { name: /方向键移动，回车选择/ })
  await places.getByRole('button', { name: '榆次区' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const said = page.getByRole('status').filter({ hasText: '介休市' })
  await expect(said).toHaveText(/^介休市\s*地区生产总值\s*[\d.]+亿元（2021年）\s*并排对比$/)
  await expect(said.getByRole('link', { name: '介休市' })).toHaveAttribute('href', '#/county/140781')
  await expect(said.getByRole('link', { name: '并排对比' })).toHaveAttribute('href', '#/?county=140781')
  await said.getByRole('button', { name: /查看出处/ }).click()
  await expect(page.getByRole('dialog')).toContainText('介休市')
})

test(
  'a county’s page has its contents at hand on a phone, and leads by field to the list of its data',
  { tag: '@full' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openOverview(page, '#/county/140724')
    const contents = page.getByRole('navigation', { name: '本页内容' })
    await page.getByRole('heading', { level: 2, name: '主要指标' }).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 1500)
    await expect(contents).toBeInViewport()
    await contents.getByRole('button', { name: '全部数据' }).click()
    await expect(contents).toBeInViewport()
    await expect(page.getByRole('heading', { level: 2, name: '全部数据' })).toBeFocused()
    await expect(page.getByRole('heading', { level: 2, name: '全部数据' })).toBeInViewport()
    await expect(page).toHaveURL(/#\/county\/140724$/)
    await page.getByRole('navigation', { name: '分领域数据' }).getByRole('link', { name: '农业' }).click()
    await expect(page).toHaveURL(/#\/facts\?theme=agriculture&region=140724$/)
    await expect(page.getByRole('region', { name: '全部数据' }).getByRole('status')).toHaveText(/^符合条件的数据[1-9]\d*条/)
  },
)
