import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { expectWithin, processorShare } from './in-yardsticks'
import { installFrameTimer, slowDown } from './time-frame'

const Rows = z.array(z.looseObject({ id: z.string(), period: z.string() }))

/** The library this many times over: more than ten thousand readings. */
const copies = 20
const many = 10_000
/** In yardsticks: 50 ms where one takes 100 ms. */
const bar = 0.5

/** What is typed, letter by letter. */
const texts = ['yuci czhl', '140702', '榆次城镇化率', '2458.8', 'gdp'] as const

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

/** Opens the page of all readings over the grown library; gives how many they are. */
async function openGrown(page: Page): Promise<number> {
  await installFrameTimer(page)
  await growLibrary(page)
  await openOverview(page, '#/facts')
  const status = page.getByRole('region', { name: '全部数据' }).getByRole('status')
  await expect(status).toContainText(/全部\d{5}条数据/)
  const all = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0])
  expect(all).toBeGreaterThan(many)
  return all
}

interface Timed {
  readonly milliseconds: number
  /** What the answer said in the frame that was timed. */
  readonly said: string
  /** The yardstick right before. */
  readonly yardstick: number
}

/** Types letter by letter into `field`; `answer` is where the page answers. Both are selectors. */
function timeTyping(page: Page, text: string, field: string, answer: string): Promise<Timed[]> {
  return page.evaluate(
    async (asked) => {
      const input = document.querySelector<HTMLInputElement>(asked.field)
      if (!input) throw new Error('no search field')
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      const taken: { milliseconds: number; said: string; yardstick: number }[] = []
      for (let length = 1; length <= asked.text.length; length += 1) {
        const yardstick = await window.timeYardstick()
        await new Promise((resolve) => setTimeout(resolve, 400))
        const milliseconds = await window.timeFrame(() => {
          value?.set?.call(input, asked.text.slice(0, length))
          input.dispatchEvent(new Event('input', { bubbles: true }))
        })
        taken.push({ milliseconds, said: document.querySelector(asked.answer)?.textContent ?? '', yardstick })
      }
      return taken
    },
    { text, field, answer },
  )
}

// One after the other: two at a time would measure each other.
test.describe.configure({ mode: 'default' })

test('typing in the table of ten thousand readings is answered within half a yardstick, 50 ms at a quarter of the speed of the machine of the bars', async ({
  page,
}) => {
  const all = await openGrown(page)
  await slowDown(page)
  await expectWithin(`typing in a table of ${all} rows`, bar, async () => {
    const letters: Timed[] = []
    const shares: number[] = []
    for (const text of texts) {
      shares.push(processorShare())
      const each = await timeTyping(page, text, 'main input[type="search"]', 'section[aria-label="全部数据"] [role="status"]')
      // The answer was there in the frame that was timed: fewer rows than all, by the last letter.
      expect(each.at(-1)?.said).toMatch(/符合条件的数据\d+条/)
      expect(each.at(-1)?.said).not.toContain(`数据${all}条，`)
      letters.push(...each)
    }
    return { own: letters.map(({ milliseconds }) => milliseconds), yardstick: letters.map(({ yardstick }) => yardstick), shares }
  })
})

test('typing in the search of everything is answered within half a yardstick, 50 ms at a quarter of the speed of the machine of the bars, ten thousand readings in it', async ({
  page,
}) => {
  await openGrown(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill('榆次')
  await expect(page.getByRole('option', { name: /榆次区/ }).first()).toBeVisible()
  await field.fill('')
  await slowDown(page)
  await expectWithin('typing in the search of everything', bar, async () => {
    const letters: Timed[] = []
    const shares: number[] = []
    for (const text of texts) {
      shares.push(processorShare())
      const each = await timeTyping(page, text, '[role="dialog"] [role="combobox"]', '[role="dialog"] [role="listbox"]')
      // Every letter has its own line in the answer: the way to all readings for what is typed.
      expect(each.at(-1)?.said).toContain(`查找“${text}”`)
      letters.push(...each)
    }
    return { own: letters.map(({ milliseconds }) => milliseconds), yardstick: letters.map(({ yardstick }) => yardstick), shares }
  })
})
