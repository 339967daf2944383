import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { embedFlags, plainLook } from './embed-codes-of'

test('an embed as it comes has no flag, and so no edition of them', () => {
  expect(embedFlags(plainLook)).toBe('')
})

const look = fc.record({ theme: fc.constantFrom('auto', 'light', 'dark'), headline: fc.boolean(), background: fc.boolean() })
check.prop([look])('flags begin with their edition, and say what is not as it comes', (asked) => {
  const said = new URLSearchParams(embedFlags(asked))
  const flags = [...said.keys()]
  expect(flags[0] ?? 'v').toBe('v')
  expect(flags.length).not.toBe(1)
  expect({
    theme: said.get('theme') ?? 'auto',
    headline: said.get('headline') !== 'none',
    background: said.get('background') !== 'none',
  }).toEqual(asked)
})
