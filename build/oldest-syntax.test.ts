import { expect, test } from 'vitest'
import { newerSyntax } from './oldest-syntax'

test.each([
  ['class A { static { A.b = 1 } }', 'static block (94)'],
  ['class A { #b; static has(a) { return #b in a } }', '#field in object (91)'],
  ['a?.b(...c, d)', 'argument after a spread in an optional call (91)'],
  ['a?.(...c, ...d)', 'argument after a spread in an optional call (91)'],
  ['class A { static name = 1 }', 'static name or length (98)'],
  ['const a = 1; export { a as "b c" }', 'name of an export in quotes (88)'],
  ['/a/d.exec(b)', 'flag of a regular expression (90)'],
  ['await a', 'await outside of functions (89)'],
])('%s is found', (code, name) => {
  expect(newerSyntax(code)).toEqual([name])
})

test.each([
  'class A { #b = 1; #c() { return this.#b } static d = 2 }',
  'a?.b?.(c) ?? d',
  'a ||= 1_000',
  'f(...a, b)',
  'a?.(b, ...c)',
  'async () => { await a }',
  '/(?<=a)(?<b>c)/giu.exec(d)',
  'const a = 1; export { a as default }',
])('%s is what Chromium 86 reads', (code) => {
  expect(newerSyntax(code)).toEqual([])
})
