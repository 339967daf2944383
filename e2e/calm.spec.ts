import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { openPanel } from './open-panel'

test.use({ viewport: { width: 1366, height: 768 }, site: 'https://example.cn/dajuan/' })

test('whatever is chosen for the map, what is next to it and under it stays where it is', async ({ page }) => {
  await openOverview(page, '#/')
  const places = () =>
    Promise.all(
      [
        page.getByRole('heading', { level: 1 }),
        page.getByRole('list', { name: '主要数字' }),
        page.locator('.hero-verdicts'),
        page.getByRole('heading', { level: 2 }).nth(1),
      ].map((part) => part.boundingBox()),
    )
  const before = await places()
  for (const name of ['地区生产总值', '常住人口', '城镇化率', '亮点']) {
    const choice = page.getByRole('group', { name: '指标' }).getByRole('button', { name, exact: true })
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    expect(await places()).toEqual(before)
  }
  for (const name of ['列表', '地图']) {
    await page.getByRole('group', { name: '形式' }).getByRole('button', { name, exact: true }).click()
    expect(await places()).toEqual(before)
  }
})

test('a source line names two documents and counts the others, which a press brings; on paper all are named', async ({ page }) => {
  await openOverview(page, '#/figure/gdp-trend')
  const figure = page.getByRole('figure').first()
  const more = figure.getByRole('button', { name: /^等\d项$/ })
  const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0])
  const documents = async () => (/来源：(.+?)(?:等\d项|收起)?。/.exec(await figure.innerText())?.[1] ?? '').split('；').length
  expect(await documents()).toBe(2)
  await more.click()
  expect(await documents()).toBe(count)
  await figure.getByRole('button', { name: '收起' }).click()
  expect(await documents()).toBe(2)
  await page.emulateMedia({ media: 'print' })
  expect(await documents()).toBe(count)
})

test(
  'an error in a figure is reported from the figure: its title, the version and its address are copied',
  { tag: '@full' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openOverview(page, '#/figure/gdp-trend')
    await page
      .getByRole('button', { name: /^报错：/ })
      .first()
      .click()
    await expect(page.getByRole('status').filter({ hasText: '已复制报错信息' })).toHaveCount(1)
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^晋中答卷 勘误\n数据版本：[0-9a-f]{12}（数据截至/)
    for (const line of [
      '页面链接：https://example.cn/dajuan/#/figure/gdp-trend',
      '数据编号：gdp-trend',
      '页面上写的是：2025年地区生产总值2462.6亿元',
    ])
      expect(text.split('\n')).toContain(line)
  },
)

test('what is shown as a list is taken away as a list', { tag: '@full' }, async ({ page }) => {
  const panel = await openPanel(page, '#/?indicator=population&form=list')
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: '下载SVG' }).click()
  const picture = readFileSync(await (await coming).path(), 'utf8')
  // Bars say that they are in the order of the divisions; a map has none.
  expect(picture).toContain('不作位次比较')
})
