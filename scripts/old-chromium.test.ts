import { expect, test, vi } from 'vitest'
import { askAgain } from './old-chromium.mjs'
import { SetupError } from './setup-error.mjs'

test('a package that does not come at first is asked for again, after a pause', async () => {
  const ask = vi.fn<(spec: string) => void>().mockImplementationOnce(() => {
    throw new Error('timed out')
  })
  await askAgain('old@1.0.0', ask, 1)
  expect(ask.mock.calls).toEqual([['old@1.0.0'], ['old@1.0.0']])
})

test('one that never comes is asked for three times, and what cannot be had is named', async () => {
  const ask = vi.fn<(spec: string) => void>(() => {
    throw new Error('timed out')
  })
  await expect(askAgain('old@1.0.0', ask, 1)).rejects.toThrow(
    new SetupError('试了3次，无法从 npm 软件源取得 old@1.0.0，请检查网络后重试。'),
  )
  expect(ask).toHaveBeenCalledTimes(3)
})
