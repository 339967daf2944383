import { expect, test } from './fixtures'

const changed = [
  ['#/county/140724&from=timeline', '#/county/140724', '昔阳县·晋中答卷'],
  ['#/county/140724&shareTo=weixin', '#/county/140724', '昔阳县·晋中答卷'],
  ['#/county/140724?with=140702&from=singlemessage。', '#/county/140724?with=140702', '昔阳县·晋中答卷'],
  ['#!/county%2F140724）', '#/county/140724', '昔阳县·晋中答卷'],
  ['#/figure/five-years.', '#/figure/five-years', '五年大事记·晋中答卷'],
  ['#%2Ftargets%3Fyear%3D2024%26nature%3Dexpected', '#/targets?year=2024&nature=expected', /^目标/],
] as const

test('a link as messengers change it opens its page with what was chosen, and nothing is said of it', async ({ page }) => {
  for (const [hash, whole, title] of changed) {
    await page.goto('about:blank')
    await page.goto(`/${hash}`)
    await expect(page).toHaveTitle(title)
    expect(await page.evaluate(() => location.hash)).toBe(whole)
    await expect(page.getByText('这一页，已打开总览')).toHaveCount(0)
  }
})

test(
  'one that is opened on a page that stands is mended too; a parameter that nobody knows is named',
  { tag: '@full' },
  async ({ page }) => {
    await page.goto('/#/')
    await expect(page.getByRole('button', { name: '搜索指标、地名或数字' })).toBeVisible()
    await page.evaluate(() => (location.hash = '#/county/140724&from=timeline'))
    await expect(page).toHaveTitle('昔阳县·晋中答卷')
    await page.evaluate(() => (location.hash = '#/county/140702?wiht=140724'))
    await expect(page).toHaveTitle('榆次区·晋中答卷')
    await expect(page.getByText('链接中的“wiht”不是本站的参数，已略去。')).toBeVisible()
  },
)
