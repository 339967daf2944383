import { expect, test } from './fixtures'
import { openPanel, pasted } from './open-panel'

/** An intranet: a name that is not this machine's, over plain http, where browsers give no clipboard interface. */
const plainOrigin = `http://jinzhong.test:${Number(process.env['PORT'] ?? 4173)}`

test.use({
  allowedOrigins: [plainOrigin],
  launchOptions: async ({ launchOptions }, give) => {
    await give({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP jinzhong.test 127.0.0.1'] })
  },
})

test('a picture is copied as a piece of a page, and the preview is there to be copied by hand', async ({ page }) => {
  const panel = await openPanel(page, `${plainOrigin}/#/figure/gdp-trend`)
  expect(await page.evaluate(() => [window.isSecureContext, 'clipboard' in navigator])).toEqual([false, false])
  await panel.getByRole('button', { name: '复制图片' }).click()
  await expect(panel.getByRole('status')).toContainText('点右键（手机上长按）选“复制图片”')
  await expect(panel.getByRole('button', { name: '复制图片' })).toBeFocused()
  expect(await pasted(page)).toMatch(/<img[^>]*src="data:image\/png;base64,/)
})

test('a table and a link are copied too', { tag: '@full' }, async ({ page }) => {
  const panel = await openPanel(page, `${plainOrigin}/#/figure/gdp-trend`)
  await panel.getByRole('button', { name: '复制链接' }).click()
  await expect(panel.getByRole('status')).toContainText('已复制链接')
  await panel.getByRole('button', { name: '复制表格', exact: true }).click()
  await expect(panel.getByRole('status')).toContainText('已复制表格')
  expect(await pasted(page)).toMatch(/<td[^>]*>2458\.8<\/td>/)
})
