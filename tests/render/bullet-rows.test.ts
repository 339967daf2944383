import { expect, test } from 'vitest'
import { bulletHeight } from '~/charts/bullet/height'
import { bulletRows } from '~/charts/bullet/layout'
import type { Frame } from '~/charts/chart'
import { lightTheme } from '~/charts/theme/chart-theme'
import { live, recordOf } from '../data/live-catalogue'

const verdicts = recordOf(live, 'verdicts')

/** The least space between a row's verdict and the target's words under it where these meet across, in pixels. */
function leastGap(share: number): number {
  if (verdicts.kind !== 'bullet') throw new Error('verdicts are no bullets')
  const wide = { width: 480, u: 12, medium: 'embed' } as const
  const frame: Frame = { ...wide, height: Math.round(bulletHeight(verdicts, wide) * share) }
  const { style, drawn } = bulletRows(verdicts, { theme: lightTheme, frame, locale: 'zh' })
  const gaps = drawn.map(({ row, target, items }) => {
    const word = items.find(
      (item) => 'style' in item && item.style !== undefined && 'text' in item.style && item.style.text === row.status.word,
    )
    if (word?.y === undefined) throw new Error(`no verdict in ${row.name}`)
    return target.top - (word.y + style.status / 2)
  })
  return Math.min(...gaps)
}

test('the target’s words stand under the verdict and do not meet it, however close the rows stand', () => {
  for (const share of [0.9, 0.92, 0.95, 1, 1.2]) expect(leastGap(share)).toBeGreaterThan(0)
})

test('rows that are a tenth lower than at their best keep most of the space between verdict and target', () => {
  expect(leastGap(0.9)).toBeGreaterThan(leastGap(1) * 0.8)
})
