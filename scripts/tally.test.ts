import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { sumTallies, tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs'

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })

test('a check counts as one, whichever way it ends', () => {
  expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0 })
  expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1 })
})

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
  }
  expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 2 })
})

test('a runner that wrote no report has failed', () => {
  expect(tallyVitest(null, 0)).toEqual({ passed: 0, failed: 1 })
  expect(tallyPlaywright(null, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that ran nothing has failed, though it ended well', () => {
  expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0)).toEqual({ passed: 0, failed: 1 })
  expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a test that passed only at the second try has failed', () => {
  expect(tallyPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 1 } }, 0)).toEqual({ passed: 4, failed: 1 })
})

test.prop([fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 })])(
  'a runner that ended badly never counts as clean',
  (expected, unexpected, exitCode) => {
    expect(tallyPlaywright({ stats: { expected, unexpected, flaky: 0 } }, exitCode).failed).toBeGreaterThan(0)
  },
)

test('the sum adds both columns', () => {
  expect(
    sumTallies([
      { passed: 2, failed: 1 },
      { passed: 40, failed: 0 },
    ]),
  ).toEqual({ passed: 42, failed: 1 })
})
