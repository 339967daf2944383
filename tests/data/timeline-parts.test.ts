import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { timelineParts } from '~/pages/wall/layout/timeline-parts'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { live, recordOfKind } from './live-catalogue'

const record = recordOfKind(live, 'five-years', 'timeline')
const entriesOf = (part: TimelineRecord) => part.years.reduce((sum, { entries }) => sum + entries.length, 0)

test.prop([fc.integer({ min: 1, max: 20 })])(
  'parts of a timeline are its years in order, and each fits where any division does',
  (most) => {
    const parts = timelineParts(record, (part) => entriesOf(part) <= most)
    expect(parts.flatMap(({ years }) => years)).toEqual(record.years)
    const fullest = Math.max(...record.years.map(({ entries }) => entries.length))
    if (most >= fullest) expect(Math.max(...parts.map(entriesOf))).toBeLessThanOrEqual(most)
    else expect(parts).toEqual([record])
  },
)

test('a timeline that fits is not divided', () => {
  expect(timelineParts(record, () => true)).toEqual([record])
})
