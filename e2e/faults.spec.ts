import { expect, test } from './fixtures'
import { plainly, pointsOf, titleOf } from './named-figures'
import { openOverview } from './open-overview'

const failedToLoad = /Failed to load resource/
/** The counties beside one another, which are drawn of readings that no test takes away. */
const comparison = { name: new RegExp(`^${plainly(titleOf('yuci-xiyang'))}.*榆次区479\\.5亿元，昔阳县180\\.3亿元`) }

// The overview has its rows in one excerpt: without it, it reads the files one by one, and each may fail alone.
test.beforeEach(async ({ page }) => {
  await page.route('**/data/overview.json*', (route) => route.fulfill({ contentType: 'application/json', body: '{}' }))
})

test.describe('a dataset that is missing', () => {
  test.use({ expectedConsole: [failedToLoad] })

  test('leaves a sentence with its name, the rest of the page alive', async ({ page }) => {
    await page.route('**/data/observations/tourism.json*', (route) => route.fulfill({ status: 404 }))
    await page.goto('/')
    await expect(page.getByRole('status').filter({ hasText: 'observations/tourism.json' })).toContainText('加载失败')
    await expect(page.getByRole('img', comparison)).toHaveCount(1)
  })

  test('without the core the static first screen stays, and the data can be asked for again', async ({ page }) => {
    let broken = true
    await page.route('**/data/units.json*', (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()))
    await page.goto('/')
    const alert = page.getByRole('alert').filter({ hasText: 'units.json' })
    await expect(alert).toContainText('最新数据加载失败')
    await expect(page.getByText(pointsOf('gdp-trend').at(-1)?.printed.number ?? '').first()).toBeVisible()
    broken = false
    await alert.getByRole('button', { name: '重新读取' }).click()
    await expect(page.getByRole('img', comparison)).toHaveCount(1)
  })
})

test('a dataset that was cut off is refused whole and named', { tag: '@full' }, async ({ page }) => {
  // The headline leans on a reading of it: without it the page has the site's own name there.
  await page.route('**/data/observations/industry.json*', (route) =>
    route.fulfill({ contentType: 'application/json', body: '[{"id": "jinzhong-industry' }),
  )
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: 'observations/industry.json' })).toContainText('不完整')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('晋中答卷“十四五”2021—2025')
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
})

test('a row of the wrong shape is named by file, row and field', async ({ page }) => {
  await page.route('**/data/targets.json*', (route) =>
    route.fulfill({ contentType: 'application/json', body: '[{"id": "gdp-growth-2024", "min": "5.5"}]' }),
  )
  await page.goto('/')
  const said = page.getByRole('status').filter({ hasText: 'targets.json' })
  await expect(said).toContainText('第1条（gdp-growth-2024）')
  await expect(page.getByRole('img', comparison)).toHaveCount(1)
})

test('a slow dataset is waited for a little, then joins later', { tag: '@full' }, async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/data/observations/energy.json*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  const waiting = page.getByRole('status').filter({ hasText: 'observations/energy.json 还在读取' })
  await expect(waiting).toBeVisible()
  release()
  await expect(waiting).toBeHidden()
  await expect(page.getByRole('list', { name: '主要数字' })).toContainText('57')
})

test('a garbage link falls back field by field and says what it did not understand', async ({ page }) => {
  await page.goto('/#/?indicator=../../etc&period=soon&theme=nowhere&form=%E0%A4%A&county=999999,140724&source=nothing-here')
  const said = page.getByRole('status')
  await expect(said.filter({ hasText: '999999' })).toContainText('不是本市的县（区、市）')
  await expect(said.filter({ hasText: 'nothing-here' })).toBeVisible()
  await expect(said.filter({ hasText: '领域“nowhere”' })).toBeVisible()
  await expect(page.getByRole('img', { name: /昔阳县.*180\.3/ }).first()).toBeAttached()
})

test('an unknown page opens the overview and names what was asked for', { tag: '@full' }, async ({ page }) => {
  await page.goto('/#/nowhere')
  await expect(page.getByRole('status').filter({ hasText: '/nowhere' })).toBeVisible()
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
})

test('a box of height zero, as a page without its style has, breaks nothing', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 0 })
  await openOverview(page, '#/')
  await page.goto('/#/wall')
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
})
