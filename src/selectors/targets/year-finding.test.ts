import { expect, test } from 'vitest'
import type { Status, StatusCode } from '~/domain/target/status'
import { yearFinding } from './year-finding'

const status = (code: StatusCode): Status => ({ code, word: code, shape: 'ring', alarm: false, rule: '' })
const tally = (counts: Partial<Record<StatusCode, number>>) =>
  (['met', 'within', 'done', 'below', 'beyond', 'missed', 'not-held'] as const).flatMap((code) =>
    counts[code] === undefined ? [] : [{ status: status(code), count: counts[code] }],
  )

test.each([
  [{ met: 3, below: 2, missed: 1, 'not-held': 4 }, '2025年可评价的6项目标，3项达到，3项未达到'],
  [{ met: 1, within: 1, done: 1 }, '2025年可评价的3项目标，全部达到'],
  [{ beyond: 2, 'not-held': 1 }, '2025年可评价的2项目标，都未达到'],
  [{ 'not-held': 5 }, '2025年的目标，目前没有可以评价的'],
  [{}, '2025年的目标，目前没有可以评价的'],
])('of a year with %j the headline is %s', (counts, finding) => {
  expect(yearFinding(2025, tally(counts)).join('')).toBe(finding)
})

test('of all years it names none', () => {
  expect(yearFinding(null, tally({ met: 3, below: 2 })).join('')).toBe('可评价的5项目标，3项达到，2项未达到')
  expect(yearFinding(null, tally({})).join('')).toBe('各年的目标，目前没有可以评价的')
})
