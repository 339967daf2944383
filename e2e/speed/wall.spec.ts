import type { CDPSession, Page } from '@playwright/test'
import * as z from 'zod/mini'
import { expect, test } from '../fixtures'
import { framesPass } from '../frames-pass'
import { expectWithin, processorShare } from './in-yardsticks'

/** A frame of the wall's in frames of the yardstick: fifty a second where the yardstick has its sixty. */
const bar = 1.2

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
  await framesPass(page)
}

/** As long as a passage, in milliseconds. */
const fade = 1000

/** The yardstick: a layer as large as the wall fades over it, which the browser has to put together anew in each frame. */
async function fadeLayer(page: Page): Promise<void> {
  await page.evaluate(async (duration) => {
    const layer = document.createElement('div')
    layer.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#000;will-change:opacity;pointer-events:none'
    document.body.append(layer)
    performance.mark('begin')
    await layer.animate([{ opacity: 0 }, { opacity: 0.3 }], { duration }).finished
    performance.mark('end')
    layer.remove()
  }, fade)
  await framesPass(page)
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

// One after the other: two at a time would measure each other.
test.describe.configure({ mode: 'default' })

for (const { what, from, steps } of [
  { what: 'from scene to scene', from: 'growth', steps: 12 },
  { what: 'a new indicator over the map', from: 'maps', steps: 2 },
] as const) {
  test(`the wall at 1080p, ${what}, without a graphics card: a frame takes at most 1.2 times what a layer as large takes, fifty a second where that has sixty`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    const session = await page.context().newCDPSession(page)
    await expectWithin(what, bar, async () => {
      await page.goto('about:blank')
      await page.goto(`/#/wall?scene=${from}`)
      await expect(page.locator('main [data-panel] svg text').first()).toBeVisible()
      await framesPass(page, 60)
      const shares: number[] = []
      const events = await trace(session, async () => {
        for (let count = 0; count < steps; count += 1) {
          shares.push(processorShare())
          await fadeLayer(page)
          await step(page)
        }
      })
      const all = passages(events)
      expect(all).toHaveLength(2 * steps)
      const turns = (turn: number) => all.filter((_, at) => at % 2 === turn)
      const [yardstick, each] = [turns(0), turns(1)]
      // oxlint-disable-next-line no-console -- the measurement is what the run is for
      console.log(`worst frame ${Math.max(...each.flat()).toFixed(0)} ms of ${each.flat().length}`)
      return { own: each.map(mean), yardstick: yardstick.map(mean), shares }
    })
  })
}
