import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

// Codes stand only where the page has an address that others can open.
const site = 'https://example.cn/dajuan/'
test.use({ site })

const pack = (text: string) => Buffer.from(text).toString('base64url')
const note = '先讲总量，\n再讲位次。'
const items = `.${pack('常委会')},gdp-trend/${pack('总量再上台阶')}/${pack(note)},verdicts,-2`

test(
  'a list goes from its page by the settings onto the wall, with a presenter who has its notes and turns its pages',
  { tag: '@full' },
  async ({ page, context }) => {
    await openOverview(page, `#/briefing?items=${items}`)
    await page.getByRole('link', { name: '展示设置' }).click()
    await expect(page.getByRole('region', { name: '展示的汇报材料' })).toContainText('总量再上台阶　自拟标题')
    await page.getByLabel('每场停留').selectOption('20')
    await page.getByLabel('显示时钟').check()
    const link = page.getByRole('textbox', { name: '大屏链接' })
    await expect(link).toHaveValue(/#\/wall\?dwell=20&clock=1&items=\.[\w-]+,gdp-trend\/[\w-]+\/[\w-]+,verdicts,-2$/)
    await expect(page.getByRole('img', { name: `二维码：${site}${new URL(await link.inputValue()).hash}` })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('每场停留')).toHaveValue('20')
    await page.getByRole('link', { name: '在这里展示' }).click()

    const title = page.getByRole('heading', { level: 2 })
    await expect(title).toHaveText('总量再上台阶')
    await expect(page.getByRole('banner')).toContainText('常委会')
    await expect(page.getByText('自拟标题')).toBeVisible()
    await expect(page.getByText(/^来源：/)).toBeVisible()

    const presenter = await context.newPage()
    await presenter.goto('/#/wall/presenter')
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('总量再上台阶')
    const notes = presenter.getByRole('region', { name: '讲稿：总量再上台阶' })
    await expect(notes).toContainText(note)
    await expect(notes).toContainText('自拟标题；图的原题：2025年地区生产总值2462.6亿元')
    await expect(presenter.getByRole('region', { name: /^出处/ }).getByRole('listitem').first()).toBeVisible()
    await presenter.keyboard.press('PageDown')
    await expect(title).toContainText('城镇新增就业')
    await expect(presenter.getByRole('status').last()).toHaveText('第2场，共2场　已停住')
    await presenter.keyboard.press('Escape')
    await presenter.getByRole('button', { name: '全部场次' }).click()
    await presenter.getByRole('button', { name: /^1\s总量再上台阶/ }).click()
    await expect(title).toHaveText('总量再上台阶')

    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: '汇报材料标题' })).toHaveValue('常委会')
    await expect(presenter.getByRole('alert')).toContainText('没有找到展示窗口')
    // Alone, the presenter turns its own pages.
    await presenter.keyboard.press('PageDown')
    await expect(presenter.getByRole('heading', { level: 1 })).toContainText('城镇新增就业')
  },
)

test(
  'a list that holds nothing to show says so and leads back; one with a gap is shown without it and says what is missing',
  { tag: '@full' },
  async ({ page }) => {
    await page.goto('/#/wall?items=nowhere,-2')
    await expect(page.getByRole('alert')).toContainText('没有可以展示的图')
    await expect(page.getByRole('alert')).toContainText('实有1幅')
    await expect(page.getByRole('link', { name: '回到汇报材料' })).toHaveAttribute('href', '#/briefing?items=nowhere,-2')
    await page.goto('/#/wall?items=nowhere,verdicts,-2')
    await expect(page.getByRole('heading', { level: 2 })).toContainText('城镇新增就业')
    await page.mouse.move(300, 300)
    await expect(page.getByRole('complementary', { name: '汇报材料有缺' })).toContainText('第1幅“nowhere”不存在')
  },
)
