import { expect, test } from 'vitest'
import { withLateSheet } from './late-sheet'

test('the sheet stands first in the body, before a script that waits for it', () => {
  const page = '<head>\n  <title>a</title>\n  <link rel="stylesheet" crossorigin href="./a.css">\n</head><body>\n<p>b</p></body>'
  expect(withLateSheet(page)).toBe(
    '<head>\n  <title>a</title>\n</head><body>\n    <div><link rel="stylesheet" crossorigin href="./a.css"><script>void 0</script></div>\n<p>b</p></body>',
  )
})

test('a page without a sheet is a fault of the build', () => {
  expect(() => withLateSheet('<head></head><body></body>')).toThrow('style sheet')
})
