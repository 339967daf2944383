import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withScriptHashes, withoutPolicy } from './script-hashes.ts'

const page = (policy: string, body = '') =>
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; ${policy}; img-src data:" /></head>${body}`
const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('every inline script is allowed by its hash, and a script with an address is not', () => {
  const html = withScriptHashes(
    page("script-src 'self'", '<script>one()</script><script nomodule>\ntwo()\n</script><script type="module" src="./a.js"></script>'),
  )
  expect(html).toContain(`script-src 'self' ${hashOf('one()')} ${hashOf('\ntwo()\n')}; img-src`)
})

test('a second pass over a page with a new script leaves no old hash behind', () => {
  const once = withScriptHashes(page("script-src 'self'", '<script>one()</script>'))
  const twice = withScriptHashes(once.replace('one()', 'other()'))
  expect(twice).toContain(`script-src 'self' ${hashOf('other()')};`)
  expect(twice).not.toContain(hashOf('one()'))
})

test('a page without a policy is refused, as it would allow everything', () => {
  expect(() => withScriptHashes('<head></head>')).toThrow('Content-Security-Policy')
})

test('a formatter may break the lines of the policy', () => {
  const html = page("script-src 'self'", '<script>one()</script>')
    .replace('<meta http-equiv', '<meta\n  http-equiv')
    .replace(' content=', '\n  content=')
  expect(withScriptHashes(html)).toContain(hashOf('one()'))
  expect(withoutPolicy(html)).toBe('<head></head><script>one()</script>')
})

test('the policy can be taken out whole', () => {
  expect(withoutPolicy(page("script-src 'self'"))).toBe('<head></head>')
})
