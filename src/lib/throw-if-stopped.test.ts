import { expect, test } from 'vitest'
import { throwIfStopped } from './throw-if-stopped'

test('a signal without methods or a reason, as old browsers have it, stops with an error that says so', () => {
  const lacks = { value: undefined }
  const old = (aborted: boolean): AbortSignal =>
    Object.defineProperties(new AbortController().signal, { aborted: { value: aborted }, reason: lacks, throwIfAborted: lacks })
  expect(() => throwIfStopped(old(true))).toThrow('已停止')
  expect(() => throwIfStopped(old(false))).not.toThrow()
  expect(() => throwIfStopped(undefined)).not.toThrow()
})

test('a reason that was given is the one that is thrown', () => {
  expect(() => throwIfStopped(AbortSignal.abort(new Error('换了一页')))).toThrow('换了一页')
})
