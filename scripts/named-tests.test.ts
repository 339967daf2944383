import { describe, expect, it, test } from 'vitest'
import { failedInPlaywright, failedInVitest, skippedInPlaywright, skippedInVitest } from './named-tests.mjs'

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

const errors = [{ message: '\u001B[31mError: expected\u001B[39m\n\n  Received: 2\n' }]

describe('the tests that failed', () => {
  it('are named with how their error begins, without colours', () => {
    const failed = { title: 'a page', file: 'a.spec.ts', tests: [{ status: 'unexpected', results: [{ errors }] }] }
    const passed = { title: 'another', file: 'a.spec.ts', tests: [{ status: 'expected', results: [{ errors: [] }] }] }
    expect(failedInPlaywright({ suites: [{ specs: [passed], suites: [{ specs: [failed] }] }] })).toEqual([
      'a.spec.ts › a page\n    Error: expected\n      Received: 2',
    ])
  })

  it('are named by their file where that cannot be loaded', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'one' },
      { status: 'failed', fullName: 'two', failureMessages: ['no'] },
    ]
    const broken = { name: 'b.test.ts', status: 'failed', message: 'not found', assertionResults: [] }
    expect(failedInVitest({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }, broken] })).toEqual([
      'a.test.ts › two\n    no',
      'b.test.ts\n    not found',
    ])
  })

  it('are none where nothing failed or nothing was told', () => {
    expect(failedInPlaywright(null)).toEqual([])
    expect(failedInVitest(null)).toEqual([])
    expect(failedInVitest({ testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [] }] })).toEqual([])
  })
})
