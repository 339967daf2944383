import type { CDPSession, Page } from '@playwright/test'
import * as z from 'zod/mini'
import { expect, test } from '../fixtures'
import { quietestMedian } from './time-frame'

/** Milliseconds a frame: fifty frames a second. */
const bar = 20

const TraceEvent = z.looseObject({ name: z.string(), ts: z.number() })
type TraceEvent = z.infer<typeof TraceEvent>

/** Records what the browser really put on the screen while `act` runs; frames that a page asks for are no frames that anybody saw. */
async function trace(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) {
      const read = TraceEvent.safeParse(event)
      if (read.success) events.push(read.data)
    }
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['viz', 'blink.user_timing'] } })
  await act()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/** Goes one step on and marks the first and the last frame in which anything moves. */
async function step(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight')
  await page.evaluate(async () => {
    const moves = () => document.getAnimations().some(({ startTime, pending }) => startTime !== null && !pending)
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (!moves()) await frame()
    performance.mark('begin')
    while (document.getAnimations().length > 0) await frame()
    performance.mark('end')
  })
  await page.waitForTimeout(400)
}

/** Milliseconds between the frames of each passage: begin to end, all that were drawn. */
function passages(events: readonly TraceEvent[]): readonly (readonly number[])[] {
  const times = (name: string) => [...new Set(events.filter((event) => event.name === name).map(({ ts }) => ts))].sort((a, b) => a - b)
  const drawn = times('Display::DrawAndSwap')
  const ends = times('end')
  return times('begin').map((begin, index) => {
    const own = drawn.filter((time) => time >= begin && time <= (ends[index] ?? begin))
    return own.slice(1).map((time, at) => (time - (own[at] ?? time)) / 1000)
  })
}

const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length

// One after the other: two at a time would measure each other. No trace: it would be measured too.
test.describe.configure({ mode: 'default' })
test.use({ trace: 'off' })

for (const { what, from, steps } of [
  { what: 'from scene to scene', from: 'growth', steps: 12 },
  { what: 'a new indicator over the map', from: 'maps', steps: 2 },
] as const) {
  test(`the wall at 1080p, ${what}, without a graphics card: fifty frames a second or more`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 1920, height: 1080 })
    const session = await page.context().newCDPSession(page)
    const taken = await quietestMedian(what, bar, async () => {
      await page.goto('about:blank')
      await page.goto(`/#/wall?scene=${from}`)
      await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
      await page.waitForTimeout(1000)
      const events = await trace(session, async () => {
        for (let count = 0; count < steps; count += 1) await step(page)
      })
      const each = passages(events)
      expect(each).toHaveLength(steps)
      // oxlint-disable-next-line no-console -- the measurement is what the run is for
      console.log(`worst frame ${Math.max(...each.flat()).toFixed(0)} ms of ${each.flat().length}`)
      return each.map(mean)
    })
    expect(taken).toBeLessThanOrEqual(bar)
  })
}
