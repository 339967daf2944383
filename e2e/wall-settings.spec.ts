import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { offlinePageName } from '../build/offline-page-name'
import { distFolder } from '../scripts/dist-folder.mjs'
import { expect, test } from './fixtures'

const place = (page: Page) => page.getByRole('img', { name: /^第\d+场，共\d+场$/ })
const file = '大屏.txt'
const path = `**/${encodeURIComponent(file)}`

const settings = '大屏 = `\n# 说明\n场景：年度目标完成情况、全景、energy\n每场秒数：６００\n时钟：有\n时种：有\n`\n'

async function expectSettings(page: Page): Promise<void> {
  await expect(place(page)).toHaveAttribute('aria-label', /^第\d场，共3场$/)
  await expect(page.getByRole('banner').locator('time')).toBeVisible()
  await page.mouse.move(300, 300)
  await expect(page.getByRole('note')).toContainText('大屏.txt第6行“时种”不认识，最接近的是“时钟”')
}

const answer = (context: BrowserContext) => context.route(path, (route) => route.fulfill({ contentType: 'text/plain', body: settings }))

test.describe('without network', () => {
  test.use({ expectedConsole: [/ERR_FAILED/] })

  test('the settings beside the page are read at every start; without network they are those of last time', async ({ page, context }) => {
    await answer(context)
    await page.goto('/#/wall')
    await expectSettings(page)
    await context.unroute(path)
    await context.route(path, (route) => route.abort())
    await page.reload()
    await expectSettings(page)
  })
})

test('after a power cut a wall stands at the scene where it was; who leaves it by hand begins anew', async ({ page, context }) => {
  await answer(context)
  await page.goto('/#/wall')
  await expect(place(page)).toHaveAttribute('aria-label', '第1场，共3场')
  await page.keyboard.press('Digit2')
  await expect(place(page)).toHaveAttribute('aria-label', '第2场，共3场')
  await page.close()
  const again = await context.newPage()
  await again.goto('/#/wall')
  await expect(place(again)).toHaveAttribute('aria-label', '第2场，共3场')
  // A window that has just come to the front may not have the keys yet.
  await expect(async () => {
    await again.keyboard.press('Escape')
    await expect(again).toHaveURL(/#\/$/, { timeout: 1000 })
  }).toPass()
  await again.goBack()
  await expect(place(again)).toHaveAttribute('aria-label', '第1场，共3场')
})

test('from a disk or a stick the file beside the page is read too', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), '大屏 '))
  copyFileSync(join(distFolder, 'offline', offlinePageName), join(folder, offlinePageName))
  writeFileSync(join(folder, file), `\ufeff${settings.replaceAll('\n', '\r\n')}`)
  await page.goto(`${pathToFileURL(join(folder, offlinePageName)).href}#/wall`)
  await expectSettings(page)
  rmSync(folder, { recursive: true })
})
