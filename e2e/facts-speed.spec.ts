import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

const Rows = z.array(z.looseObject({ id: z.string(), period: z.string() }))

/** The library this many times over: more than ten thousand readings. */
const copies = 20
const many = 10_000
/** Milliseconds. */
const bar = 50

/** The same reading some decades earlier: another row of the table, with a name of its own. */
function earlier(row: z.infer<typeof Rows>[number], copy: number): z.infer<typeof Rows>[number] {
  const { supersedes, compareWith, window, ...rest } = row
  void [supersedes, compareWith]
  const period = row.period.replace(/\d{4}/g, (year) => String(Number(year) - 10 * copy))
  return { ...rest, id: `${row.id}.copy${copy}`, period, ...(window !== undefined && { window }) }
}

/** Answers for each file of readings with twenty times its rows. */
async function growLibrary(page: Page): Promise<void> {
  await page.route('**/data/overview.json', (route) => route.fulfill({ status: 200, body: '{}' }))
  await page.route('**/data/observations/*.json*', async (route) => {
    const response = await route.fetch()
    const rows = Rows.parse(await response.json())
    const grown = Array.from({ length: copies }, (_, copy) => (copy === 0 ? rows : rows.map((row) => earlier(row, copy)))).flat()
    await route.fulfill({ response, body: JSON.stringify(grown) })
  })
}

interface Timed {
  readonly milliseconds: number
  readonly said: string
}

/** Types letter by letter; each time how long it takes from the key until the frame with the answer is painted. */
function timeTyping(page: Page, text: string): Promise<Timed[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
    const status = document.querySelector('main [role="status"]')
    if (!field || !status) throw new Error('no search field')
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const taken: { milliseconds: number; said: string }[] = []
    for (let length = 1; length <= typed.length; length += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400))
      const start = performance.now()
      value?.set?.call(field, typed.slice(0, length))
      field.dispatchEvent(new Event('input', { bubbles: true }))
      // A message that is sent in a frame comes after that frame has been painted.
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => resolve())
          channel.port1.start()
          channel.port2.postMessage(0)
        })
      })
      taken.push({ milliseconds: performance.now() - start, said: status.textContent })
    }
    return taken
  }, text)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

test.describe.configure({ mode: 'default' })
test.use({ trace: 'off' })

test('typing in the search of ten thousand readings is answered within 50 ms on a processor of a quarter of this one’s speed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await growLibrary(page)
  await openOverview(page, '#/facts')
  const status = page.getByRole('region', { name: '全部读数' }).getByRole('status')
  await expect(status).toContainText(/全部\d{5}条读数/)
  const all = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0])
  expect(all).toBeGreaterThan(many)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // What else runs on the machine only adds time: of at most three rounds the quietest counts, and all are printed.
  let best = Number.POSITIVE_INFINITY
  for (let round = 1; round <= 3 && best > bar; round += 1) {
    const each: number[] = []
    for (const text of ['yuci czhl', '140702', '榆次城镇化率', '2458.8', 'gdp']) {
      const taken = await timeTyping(page, text)
      // Each letter's answer was there in the frame that was timed: fewer rows than all, by the last letter.
      expect(taken[taken.length - 1]?.said).toMatch(/符合条件的读数\d+条/)
      expect(taken[taken.length - 1]?.said).not.toContain(`读数${all}条，`)
      each.push(...taken.map(({ milliseconds }) => milliseconds))
    }
    // oxlint-disable-next-line no-console -- the measurement is what the run is for
    console.log(
      `typing in ${all} rows: median ${median(each).toFixed(0)} ms, most ${Math.max(...each).toFixed(0)} of ${each.map((ms) => ms.toFixed(0)).join(' ')}`,
    )
    best = Math.min(best, median(each))
  }
  expect(best).toBeLessThanOrEqual(bar)
})
