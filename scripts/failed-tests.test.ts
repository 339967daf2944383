import { describe, expect, it } from 'vitest'
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs'

const errors = [{ message: '\u001B[31mError: expected\u001B[39m\n\n  Received: 2\n' }]

describe('the tests that failed', () => {
  it('are named with how their error begins, without colours', () => {
    const spec = { title: 'a page', file: 'a.spec.ts', tests: [{ status: 'unexpected', results: [{ errors }] }] }
    const passed = { title: 'another', file: 'a.spec.ts', tests: [{ status: 'expected', results: [{ errors: [] }] }] }
    expect(failedInPlaywright({ suites: [{ specs: [passed], suites: [{ specs: [spec] }] }] })).toEqual([
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
