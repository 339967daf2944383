import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { bulletScale } from '~/charts/bullet/chart'
import { bulletScaleHeight, bulletScaleZone } from '~/charts/bullet/sizes'
import { bulletStyle } from '~/charts/bullet/sizes'
import type { Frame } from '~/charts/chart'
import { chartThemes } from '~/charts/theme/chart-theme'
import { selectTargetList } from '~/selectors/targets/select-target-list'
import { live } from '../data/live-catalogue'

const rows = selectTargetList(live).groups.flatMap((group) => group.rows.map(({ judged }) => judged))

/** The widths and type units of the page's bands, of large type and of paper. */
const frames: readonly Pick<Frame, 'width' | 'u' | 'medium'>[] = [
  { width: 166, u: 12, medium: 'page' },
  { width: 198, u: 13.7, medium: 'page' },
  { width: 228, u: 15, medium: 'page' },
  { width: 250, u: 15, medium: 'page' },
  { width: 410, u: 12, medium: 'page' },
  { width: 540, u: 20, medium: 'page' },
  { width: 150, u: 9.5, medium: 'print' },
]
const frameOf = (given: Pick<Frame, 'width' | 'u' | 'medium'>): Frame => ({ ...given, height: bulletScaleHeight(given.u) })

test.prop([fc.constantFrom(...rows), fc.constantFrom(...frames)])(
  'the words of a target stay inside the frame of its scale',
  (row, given) => {
    const frame = frameOf(given)
    const { numbers } = bulletScale(row, { theme: chartThemes.light, frame, locale: 'zh' })
    expect(numbers.map(({ obs }) => obs)).toEqual([row.target])
    for (const { box } of numbers) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.left + box.width).toBeLessThanOrEqual(frame.width)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.top + box.height).toBeLessThanOrEqual(frame.height)
    }
  },
)

test.prop([fc.constantFrom(...rows), fc.constantFrom(...frames)])(
  'a scale alone survives JSON, and says its reading and verdict',
  (row, given) => {
    const { option, sentence } = bulletScale(row, { theme: chartThemes.dark, frame: frameOf(given), locale: 'zh' })
    expect(JSON.parse(JSON.stringify(option))).toEqual(option)
    expect(sentence).toContain(row.reading ? row.reading.printed.text : '资料收集中')
    if (row.reading) expect(sentence).toContain(row.status.word)
  },
)

test('the place of the zone is that of the figure’s own zone', () => {
  for (const given of frames) {
    const frame = frameOf(given)
    expect(bulletScaleZone(frame.u).height).toBeCloseTo(bulletStyle('wide', frame).zone)
    expect(bulletScaleZone(frame.u).top + bulletScaleZone(frame.u).height).toBeLessThan(frame.height)
  }
})
