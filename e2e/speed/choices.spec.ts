import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { installFrameTimer, quietestMedian, slowDown } from './time-frame'

/** How often each choice is made; the median is held. */
const times = 20
/** Milliseconds. */
const bar = 100

interface Timed {
  readonly milliseconds: number
  /** Whether the effect was in the frame that was timed. */
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
        const milliseconds = await window.timeFrame(() => button.click())
        taken.push({ milliseconds, shown: effectNow() !== before })
      }
      return taken
    },
    { groupName: group, selector: effect, buttonNames: names },
  )
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
    await installFrameTimer(page)
    await openOverview(page)
    await slowDown(page)
    const sequence = Array.from({ length: times }, (_, index) => names[index % names.length] ?? '')
    const taken = await quietestMedian(what, bar, async () => {
      const clicks = await timeClicks(page, group, effect, sequence)
      expect(clicks.filter(({ shown }) => shown)).toHaveLength(times)
      return clicks.map(({ milliseconds }) => milliseconds)
    })
    expect(taken).toBeLessThanOrEqual(bar)
  })
}
