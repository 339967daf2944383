import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What tries again and says what failed: the loader, and the components that are made of it. */
const tellers = new Set(['loadCode', 'latePart', 'laterPage'])

/** Dynamic imports that are none of a reader's business when they fail, or that a caller hands to the loader. */
const others: Readonly<Record<string, string>> = {
  'src/entries/main.tsx': 'what a page needs only when it is there',
  'src/entries/start/complete-core.ts': 'handed to the loader by main.tsx',
  'src/entries/address/address-bar.ts': 'a link that cannot be mended is followed as it is',
  'src/pages/county/use-sheet.tsx': 'handed to the loader by the page and by the print button',
  'src/data/load-dataset.ts': 'a fault has a shorter sentence without it',
  'src/entries/offline.tsx': 'everything is in one file',
}

function untold(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node, isTold: boolean) => {
    const isCall = ts.isCallExpression(node)
    if (isCall && node.expression.kind === ts.SyntaxKind.ImportKeyword && !isTold) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    }
    const tells = isCall && ts.isIdentifier(node.expression) && tellers.has(node.expression.text)
    ts.forEachChild(node, (child) => visit(child, isTold || tells))
  }
  visit(source, false)
  return found
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test(-support)?\./.test(file))

test('code that is loaded later is tried again and told of, wherever it is asked for', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => !(file in others)).flatMap(untold)).toEqual([])
  for (const file of Object.keys(others)) expect(untold(file), `${file} needs no exception`).not.toEqual([])
})

test('only latePart makes lazy components', () => {
  const lazy = files.filter((file) => /\blazy\b[^;]*from 'react'/.test(readFileSync(file, 'utf8')))
  expect(lazy).toEqual(['src/components/page/late-part.tsx'])
})
