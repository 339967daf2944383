import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openOverview } from '../open-overview'
import { expectWithin, processorShare } from './in-yardsticks'
import { installFrameTimer, slowDown } from './time-frame'

/** How often each choice is made; the median is held. */
const times = 20
/** In yardsticks: 100 ms where one takes 100 ms. */
const bar = 1

interface Timed {
  readonly milliseconds: number
  /** Whether the effect was in the frame that was timed. */
  readonly shown: boolean
  /** The yardstick right before. */
  readonly yardstick: number
}

/** Clicks one button of a group after the other; `effect` selects what each click has to redraw. */
function timeClicks(page: Page, group: string, effect: string, names: readonly string[]): Promise<Timed[]> {
  return page.evaluate(
    async ({ groupName, selector, buttonNames }) => {
      const effectNow = () => document.querySelector(`#root ${selector}`)?.outerHTML ?? ''
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#root [role="group"] button')]
      const taken: { milliseconds: number; shown: boolean; yardstick: number }[] = []
      for (const name of buttonNames) {
        const button = buttons.find(
          (each) => each.textContent === name && each.closest('[role="group"]')?.getAttribute('aria-label')?.startsWith(groupName),
        )
        if (!button) throw new Error(`no button ${name}`)
        const before = effectNow()
        const yardstick = await window.timeYardstick()
        await new Promise((resolve) => setTimeout(resolve, 200))
        const milliseconds = await window.timeFrame(() => button.click())
        taken.push({ milliseconds, shown: effectNow() !== before, yardstick })
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

// One after the other: two at a time would measure each other.
test.describe.configure({ mode: 'default' })

for (const { what, group, effect, names } of choices) {
  test(`a choice of ${what} is on the screen within a yardstick, 100 ms at a quarter of the speed of the machine of the bars`, async ({
    page,
  }) => {
    await installFrameTimer(page)
    await openOverview(page)
    await slowDown(page)
    const sequence = Array.from({ length: times }, (_, index) => names[index % names.length] ?? '')
    await expectWithin(`choice of ${what}`, bar, async () => {
      const shares = [processorShare()]
      const clicks = await timeClicks(page, group, effect, sequence)
      expect(clicks.filter(({ shown }) => shown)).toHaveLength(times)
      shares.push(processorShare(), processorShare())
      return { own: clicks.map(({ milliseconds }) => milliseconds), yardstick: clicks.map(({ yardstick }) => yardstick), shares }
    })
  })
}
