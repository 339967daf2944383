import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './fixtures'

const file = pathToFileURL(resolve('dist/offline/晋中答卷-离线.html')).href

test('the offline file opens from a disk and works: figures, panels, source, wall', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(file)
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
  await page
    .getByRole('group', { name: /选择县（区、市）/ })
    .getByRole('button', { name: '寿阳县' })
    .click()
  await expect(page.getByRole('img', { name: /^榆次区、昔阳县、寿阳县。/ })).toHaveCount(1)
  await page
    .getByRole('button', { name: /38129人，查看出处/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('统计公报')
  await page.goto(`${file}#/wall`)
  await expect(page.getByRole('img', { name: /一县一亮点/ })).toBeVisible()
})
