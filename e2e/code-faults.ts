import { expect, type Locator, type Page, type Route } from '@playwright/test'

/** How a script can fail to come: refused by the server, cut off on the way, or answered by a page, as gateways that ask for a password do. */
export const codeFaults = {
  refused: (route: Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'no' }),
  aborted: (route: Route) => route.abort('connectionreset'),
  'answered by a page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>登录</title>' }),
} as const

/**
 * The console where scripts do not come: the browser's own lines, and ours of a page that cannot start. Where many pages wait at once,
 * one that waits for a script uses late what it had asked for early.
 */
export const scriptsMissing = [
  /Failed to load|Failed to fetch|MIME type|脚本加载失败|preload CSS|dynamically imported module|not used within a few seconds/,
]

/** Every route of the site, with the chunk of its page. */
export const routes: readonly (readonly [hash: string, chunk: RegExp])[] = [
  ['#/', /assets\/start-/],
  ['#/county/140724', /assets\/county-page-/],
  ['#/targets', /assets\/targets-page-/],
  ['#/facts', /assets\/facts-page-/],
  ['#/about', /assets\/about-page-/],
  ['#/briefing', /assets\/briefing-page-/],
  ['#/figure/county-gdp', /assets\/figure-page-/],
  ['#/figure?kind=ranking&indicators=population&regions=140702,140724', /assets\/drawn-figure-page-/],
  ['#/wall', /assets\/wall-room-/],
  ['#/wall/setup', /assets\/wall-room-/],
]

/** A wall has nobody who could press: it says that it waits, and goes on by itself. */
export const isWall = (hash: string): boolean => hash.startsWith('#/wall')

/** The sentences of what did not come that are on the screen: each says what, and what to do. */
export const sayings = (page: Page): Locator =>
  page
    .locator('[role="alert"], [role="status"], main button')
    .filter({ visible: true })
    .filter({ hasText: /(没有打开|没有启动|加载失败).*(重新加载|再试一次)|大屏在等.*不用操作/s })

/** What stays when code fails: a sentence, and the site's header but on a wall, which is black. */
export async function expectWords(page: Page, hash: string): Promise<void> {
  await expect(sayings(page).first()).toBeVisible()
  if (!isWall(hash)) await expect(page.getByRole('banner').filter({ visible: true }).getByText('晋中答卷')).toBeVisible()
}
