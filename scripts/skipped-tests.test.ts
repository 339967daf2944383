import { expect, test } from 'vitest'
import { skippedInPlaywright, skippedInVitest } from './skipped-tests.mjs'

const spec = (title: string, status: string, ...annotations: readonly { type: string; description?: string }[]) => ({
  title,
  tests: [{ status, annotations }],
})

test('a skipped browser test is named with its reason, however deep it lies', () => {
  const report = {
    suites: [
      {
        specs: [spec('a', 'expected'), spec('b', 'skipped', { type: 'skip', description: '没有取得' })],
        suites: [{ specs: [spec('c', 'skipped'), spec('d', 'unexpected')] }],
      },
    ],
  }
  expect(skippedInPlaywright(report)).toEqual(['b: 没有取得', 'c'])
})

test('a skipped test of vitest is named', () => {
  const results = [
    {
      assertionResults: [
        { status: 'passed', fullName: 'a' },
        { status: 'skipped', fullName: 'b' },
      ],
    },
  ]
  expect(skippedInVitest({ testResults: results })).toEqual(['b'])
})

test('no report names nothing', () => {
  expect(skippedInPlaywright(null)).toEqual([])
  expect(skippedInVitest(null)).toEqual([])
})
