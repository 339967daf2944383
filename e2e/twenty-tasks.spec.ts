import { clerkTasks } from './clerk-tasks'
import { Hands } from './desk-hands'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'
import { reporterTasks } from './reporter-tasks'

test.use({ site: 'https://example.cn/dajuan/', permissions: ['clipboard-read', 'clipboard-write'] })

const most = 8

for (const { name, from, size, work } of [...clerkTasks, ...reporterTasks]) {
  test(`${name} in at most ${most} presses`, { tag: '@full' }, async ({ page }) => {
    if (size) await page.setViewportSize(size)
    await openOverview(page, from)
    const hands = new Hands(page)
    await work(hands, page)
    expect(hands.presses).toBeLessThanOrEqual(most)
  })
}
