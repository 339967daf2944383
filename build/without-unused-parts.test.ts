import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { unusedParts, withoutPart } from './without-unused-parts'

const libraryCode = (path: string) => readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')
const moduleOf = (code: string): Promise<Record<string, unknown>> => import(`data:text/javascript,${encodeURIComponent(code)}`)

test.each(Object.keys(unusedParts))('%s keeps its exports, and each says what was called', async (path) => {
  const whole = libraryCode(path)
  const without = await moduleOf(withoutPart(path, whole))
  const names = Object.keys(without)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    expect(whole).toMatch(name === 'default' ? /export default/ : new RegExp(`export .*\\b${name}\\b`))
    expect(without[name]).toThrow(path)
  }
  expect(parseAst(withoutPart(path, whole)).body.length).toBe(2)
})

test('every form of export is kept; a module without any is an error', async () => {
  const code = 'export default 1; export const a = 1, b = 2; export function c() {} export class D {} const e = 1; export { e as f }'
  expect(Object.keys(await moduleOf(withoutPart('one.js', code))).toSorted()).toEqual(['D', 'a', 'b', 'c', 'default', 'f'])
  expect(() => withoutPart('none.js', 'const none = 1')).toThrow('none.js 没有导出任何东西')
})
