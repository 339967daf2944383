import { expect, test } from 'vitest'
import { withLateSheet } from './late-sheet'

test('the sheet stands first in the body, before a script that waits for it', () => {
  const page = '<head>\n  <title>a</title>\n  <link rel="stylesheet" crossorigin href="./a.css">\n</head><body>\n<p>b</p></body>'
  const [, wait = ''] =
    /<div><link rel="stylesheet" crossorigin href="\.\/a\.css"><script>(.*)<\/script><\/div>\n<p>b/.exec(withLateSheet(page)) ?? []
  // It brings the sheet back into the head: sheets of later pages come after it there.
  expect(wait).toContain('head.appendChild')
  expect(withLateSheet(page)).toMatch(/^<head>\n {2}<title>a<\/title>\n<\/head><body>\n {4}<div><link/)
})

test('a page without a sheet is a fault of the build', () => {
  expect(() => withLateSheet('<head></head><body></body>')).toThrow('style sheet')
})
