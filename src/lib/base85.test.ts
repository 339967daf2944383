import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { decodeBase85, encodeBase85 } from './base85'

check.prop([fc.uint8Array({ maxLength: 70 })])('bytes are read back, in a quarter more signs', (bytes) => {
  const text = encodeBase85(bytes)
  expect(decodeBase85(text)).toEqual(bytes)
  expect(text.length).toBeLessThanOrEqual(Math.ceil(bytes.length * 1.25) + 1)
})

test('no sign has to be escaped in a script of a page, nor can end it', () => {
  const text = encodeBase85(Uint8Array.from({ length: 65_536 }, (_, at) => (at * 7919) % 256))
  expect(text).toMatch(/^[!-~]+$/)
  expect(text).not.toMatch(/["'`\\$<&]/)
  expect(JSON.stringify(text)).toBe(`"${text}"`)
})
