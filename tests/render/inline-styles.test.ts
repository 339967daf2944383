import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What Chromium 86 does not know, and no build step lowers when it stands in a style attribute. */
const logical = /\b(?:padding|margin|border|inset)(?:Inline|Block)/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))

test('inline styles name physical sides only, since the oldest browser drops the logical ones', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((name) => logical.test(readFileSync(join('src', name), 'utf8')))).toEqual([])
})
