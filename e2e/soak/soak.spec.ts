import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { memorySession, readingRows, readMemory, type Reading } from './read-memory'

/** How many changes are made, and after how many each reading of memory is taken. */
const changes = 1200
const every = 200

test(`${changes} changes of figure and county leave no more behind than the first ${every}`, async ({ page }) => {
  test.setTimeout(900_000)
  await openOverview(page)
  const session = await memorySession(page)
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
    readings.push(await readMemory(session, done + every))
  }
  // oxlint-disable-next-line no-console -- the table is what the run is for
  console.log(readingRows(readings))
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) throw new Error('nothing was read')
  expect(last.heapMB).toBeLessThanOrEqual(first.heapMB * 1.15)
  expect([last.nodes, last.listeners]).toEqual([first.nodes, first.listeners])
})
