import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { failedOnce, sumTallies, tallyCheck, tallyPlaywright, tallyText, tallyVitest } from './tally.mjs'

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })

test('a check counts as one, whichever way it ends', () => {
  expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(tallyCheck(2)).toEqual(failedOnce)
})

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
  }
  expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('a runner that wrote no report has failed', () => {
  expect(tallyVitest(null, 0)).toEqual(failedOnce)
  expect(tallyPlaywright(null, 0)).toEqual(failedOnce)
})

test('a runner that ran nothing has failed, though it ended well', () => {
  expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 0)).toEqual(failedOnce)
  expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }, 0)).toEqual(failedOnce)
})

test('a test that passed only at the second try has failed', () => {
  expect(tallyPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } }, 0)).toEqual({ passed: 4, failed: 1, skipped: 0 })
})

test.prop([fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 })])(
  'a runner that ended badly never counts as clean',
  (expected, unexpected, exitCode) => {
    expect(tallyPlaywright({ stats: { expected, unexpected, flaky: 0, skipped: 0 } }, exitCode).failed).toBeGreaterThan(0)
  },
)

test('what was passed over is neither passed nor failed, and a step of nothing else has not failed', () => {
  expect(tallyPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 3 } }, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 3 } }, 0)).toEqual({ passed: 0, failed: 0, skipped: 3 })
})

test('tests that were left when a runner was stopped are no skips: the run has failed', () => {
  expect(tallyVitest({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 7, testResults: [] }, 124).failed).toBe(1)
})

test('the sum adds each column', () => {
  const sum = sumTallies([
    { passed: 2, failed: 1, skipped: 0 },
    { passed: 40, failed: 0, skipped: 3 },
  ])
  expect(sum).toEqual({ passed: 42, failed: 1, skipped: 3 })
})

test('the last line names what was skipped only where something was', () => {
  expect(tallyText({ passed: 42, failed: 0, skipped: 0 })).toBe('42 passed, 0 failed')
  expect(tallyText({ passed: 42, failed: 1, skipped: 3 })).toBe('42 passed, 1 failed, 3 skipped')
})
