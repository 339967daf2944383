import { expect, test } from 'vitest'
import { plainMarkup } from './plain-markup.ts'

test('void tags before the first script lose their slash, and what a script says keeps it', () => {
  expect(plainMarkup('<head><meta charset="utf-8" />\n<link\n  href="a.svg"\n/><script>a = "<br />"</script></head>')).toBe(
    '<head><meta charset="utf-8">\n<link\n  href="a.svg"><script>a = "<br />"</script></head>',
  )
})

test('an inline script has no blanks at its ends; one of another file is left alone', () => {
  expect(plainMarkup('<p><script nomodule>\n  a()\n</script><script src="a.js"> </script>')).toBe(
    '<p><script nomodule>a()</script><script src="a.js"> </script>',
  )
})

test('a style has none of the attributes of the link that it was', () => {
  expect(plainMarkup('<script>a</script><style rel="stylesheet" crossorigin>b{}</style>')).toBe('<script>a</script><style>b{}</style>')
})

test('what HTML forbids is an escape that means the same in a string, a template and a pattern', () => {
  const all = ['\u0000', '\u0006', '\u001f', '\u007f', '\u0085', '\ufdd0', '\uffff']
  for (const character of all) {
    const page = plainMarkup(`<script>"${character}"+\`${character}\`+/[${character}]/.source</script>`)
    expect(page).not.toContain(character)
    const [, text = ''] = /<script>(.*)<\/script>/.exec(page) ?? []
    // oxlint-disable-next-line no-eval -- whether it means the same is what is asked
    const value = String((0, eval)(text))
    expect(value.slice(0, 2)).toBe(character + character)
  }
  // Tabs and line ends are allowed.
  expect(plainMarkup('<script>a\t=\n1</script>')).toBe('<script>a\t=\n1</script>')
})
