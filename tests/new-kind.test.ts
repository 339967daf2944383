import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { byTier } from './by-tier'

const root = resolve('src')
const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
  resolve(root, 'tsconfig.json'),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  },
) ?? { options: {}, fileNames: [] }

/** What is written to add a kind of figure: its name, and the type of its record. */
const additions: Readonly<Record<string, readonly [string, string]>> = {
  'domain/figure/figure.ts': ["  'timeline',\n", "  'timeline',\n  'eleventh',\n"],
  'selectors/figure/kinds.ts': [
    '  | TimelineRecord\n',
    "  | TimelineRecord\n  | (import('./record-parts').FigureWords & { readonly kind: 'eleventh' })\n",
  ],
}

/** The files of `src/` in which the type checker finds a fault when the source is changed like that. */
function faultyFiles(changes: typeof additions): readonly string[] {
  const plain = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...plain,
    getSourceFile: (path, version) => {
      const change = changes[relative(root, path)]
      if (!change) return plain.getSourceFile(path, version)
      const [before, after] = change
      const text = readFileSync(path, 'utf8')
      expect(text.split(before)).toHaveLength(2)
      return ts.createSourceFile(path, text.replace(before, after), version)
    },
  }
  const program = ts.createProgram(
    fileNames.filter((path) => !/\.test(-support)?\.tsx?$/.test(path)),
    options,
    host,
  )
  const found = ts.getPreEmitDiagnostics(program).map(({ file }) => relative(root, file?.fileName ?? root))
  return [...new Set(found)].toSorted()
}

// Some fifteen seconds of type checking: in the full tier alone.
test.each(byTier(['an eleventh kind'], []))('%s of figure has its entries in four files, and the type checker names each', () => {
  expect(faultyFiles(additions)).toEqual(['charts/heights.ts', 'charts/kinds.ts', 'domain/figure/figure.ts', 'selectors/figure/kinds.ts'])
})

test('the places that a new kind is added at are what they were', () => {
  for (const [path, [before]] of Object.entries(additions)) expect(readFileSync(resolve(root, path), 'utf8')).toContain(before)
})
