import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The texts of a source: strings, the pieces of templates, words between tags, and patterns as what they match. */
function textOf(node: ts.Node): string {
  if (ts.isRegularExpressionLiteral(node))
    return node.text
      .slice(1)
      .replaceAll('\\/', '/')
      .replace(/\/[a-z]*$/, '')
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)
    ? node.text
    : ''
}

/** Where a source writes a link of ours by hand. */
function handmade(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (textOf(node).includes('#/')) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test(-support)?\./.test(file))

test('every link of ours is made by href: no source but the codec’s writes one', () => {
  expect(files.length).toBeGreaterThan(500)
  const others = files.filter((file) => !file.startsWith('src/domain/link/'))
  expect(others.flatMap((file) => handmade(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('a link that is written by hand is found, however it is written', () => {
  const code = [
    "// '#/wall' may stand in a comment, and a hash without a page anywhere: '#main'.",
    "const words = 'a # and a / are no link'",
    'const wall = "#/wall"',
    'const county = `#/county/${words}`',
    'const embed = `${words}index.html#/figure/${county}`',
    'const isWall = /^#\\/wall/.test(wall)',
    'const link = <a href="#/about">{embed}</a>',
    'const said = <p>look at #/facts{String(isWall)}</p>',
    "const start = /^#/.test(wall) || wall === '#/'",
  ].join('\n')
  expect(handmade('made.tsx', code)).toEqual([3, 4, 5, 6, 7, 8, 9].map((line) => `made.tsx:${line}`))
})
