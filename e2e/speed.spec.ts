import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openOverview } from './open-overview'

/** How often each choice is made; the median is held. */
const times = 20
/** Milliseconds. */
const bar = 100

interface Timed {
  /** Milliseconds from the click until the next frame has been painted. */
  readonly milliseconds: number
  /** Whether the effect was in that frame already. */
  readonly shown: boolean
}

/** Clicks one button of a group after the other; `effect` selects what each click has to redraw. */
function timeClicks(page: Page, group: string, effect: string, names: readonly string[]): Promise<Timed[]> {
  return page.evaluate(
    async ({ groupName, selector, buttonNames }) => {
      const effectNow = () => document.querySelector(`#root ${selector}`)?.outerHTML ?? ''
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#root [role="group"] button')]
      const taken: { milliseconds: number; shown: boolean }[] = []
      for (const name of buttonNames) {
        const button = buttons.find(
          (each) => each.textContent === name && each.closest('[role="group"]')?.getAttribute('aria-label')?.startsWith(groupName),
        )
        if (!button) throw new Error(`no button ${name}`)
        const before = effectNow()
        await new Promise((resolve) => setTimeout(resolve, 200))
        const start = performance.now()
        button.click()
        // A message that is sent in a frame comes after that frame has been painted.
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', () => resolve())
            channel.port1.start()
            channel.port2.postMessage(0)
          })
        })
        const milliseconds = performance.now() - start
        taken.push({ milliseconds, shown: effectNow() !== before })
      }
      return taken
    },
    { groupName: group, selector: effect, buttonNames: names },
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

const choices = [
  {
    what: 'county',
    group: '选择县（区、市）',
    effect: 'section [role="group"] + div svg',
    names: ['寿阳县', '寿阳县', '平遥县', '平遥县'],
  },
  { what: 'indicator', group: '指标', effect: '.map-width svg', names: ['地区生产总值', '常住人口', '亮点', '常住人口'] },
] as const

// One after the other: two at a time would measure each other. No trace: it would be measured too.
test.describe.configure({ mode: 'default' })
test.use({ trace: 'off' })

for (const { what, group, effect, names } of choices) {
  test(`a choice of ${what} is on the screen within 100 ms on a processor of a quarter of this one’s speed`, async ({ page }) => {
    test.setTimeout(90_000)
    await openOverview(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const sequence = Array.from({ length: times }, (_, index) => names[index % names.length] ?? '')
    // What else runs on the machine only adds time: of at most three rounds of twenty the quietest counts, and all are printed.
    let best = Number.POSITIVE_INFINITY
    for (let round = 1; round <= 3 && best > bar; round += 1) {
      const taken = await timeClicks(page, group, effect, sequence)
      const each = taken.map(({ milliseconds }) => milliseconds)
      // oxlint-disable-next-line no-console -- the measurement is what the run is for
      console.log(`${what}: median ${median(each).toFixed(0)} ms of ${each.map((milliseconds) => milliseconds.toFixed(0)).join(' ')}`)
      expect(taken.filter(({ shown }) => shown)).toHaveLength(times)
      best = Math.min(best, median(each))
    }
    expect(best).toBeLessThanOrEqual(bar)
  })
}
