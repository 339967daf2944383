import { clerkTasks } from '../clerk-tasks'
import { Hands } from '../desk-hands'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { reporterTasks } from '../reporter-tasks'
import { slowDown } from './time-frame'

test.use({ site: 'https://example.cn/dajuan/', permissions: ['clipboard-read', 'clipboard-write'] })

for (const { name, from, size, work } of [...clerkTasks, ...reporterTasks]) {
  test(`${name}, on a processor a quarter as fast`, async ({ page }) => {
    if (size) await page.setViewportSize(size)
    await openOverview(page, from)
    await slowDown(page)
    const hands = new Hands(page)
    const begun = performance.now()
    await work(hands, page)
    const seconds = (performance.now() - begun) / 1000
    expect(hands.presses).toBeGreaterThan(0)
    // oxlint-disable-next-line no-console -- the measurement is what the run is for
    console.log(`${name}: ${hands.presses} presses, ${seconds.toFixed(1)} s at a quarter of the speed`)
  })
}
