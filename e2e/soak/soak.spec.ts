import type { CDPSession } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'

/** How many changes are made, and after how many each reading of memory is taken. */
const changes = 1200
const every = 200

interface Reading {
  readonly after: number
  readonly heapMB: number
  readonly nodes: number
  readonly listeners: number
}

/** Memory after what can be collected has been collected; three times, since one collection may leave what the next takes. */
async function read(session: CDPSession, after: number): Promise<Reading> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { after, heapMB: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes'), listeners: value('JSEventListeners') }
}

test(`${changes} changes of figure and county leave no more behind than the first ${every}`, async ({ page }) => {
  test.setTimeout(900_000)
  await openOverview(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const readings: Reading[] = []
  for (let done = 0; done < changes; done += every) {
    await page.evaluate(async (times) => {
      const names = ['地区生产总值', '寿阳县', '常住人口', '寿阳县', '亮点']
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#root [role="group"] button')]
      for (let index = 0; index < times; index += 1) {
        buttons.find((button) => button.textContent === names[index % names.length])?.click()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    }, every)
    readings.push(await read(session, done + every))
  }
  // oxlint-disable-next-line no-console -- the table is what the run is for
  console.log(readings.map(({ after, heapMB, nodes, listeners }) => `${after} | ${heapMB.toFixed(2)} | ${nodes} | ${listeners}`).join('\n'))
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) throw new Error('nothing was read')
  expect(last.heapMB).toBeLessThanOrEqual(first.heapMB * 1.15)
  expect([last.nodes, last.listeners]).toEqual([first.nodes, first.listeners])
})
