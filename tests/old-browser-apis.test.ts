import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Identifier } from '@mdn/browser-compat-data'
import compatData from '@mdn/browser-compat-data/forLegacyNode'
import ts from 'typescript'
import { expect, test } from 'vitest'

// Twenty megabytes: this way into them reads the file as it lies there, which no bundler has to take for a module.
const { api, javascript } = compatData

/** The oldest browser that the page runs in. */
const oldest = 86

/** What is younger and used all the same, with the reason why that is well. */
const allowed = new Map([['AbortSignal.reason', 'where it is missing, lib/throw-if-stopped.ts has words of its own']])

/** The version of Chrome from which something is there; 0 where it is not known or has always been there. */
function since(identifier: Identifier | undefined): number {
  // oxlint-disable-next-line no-underscore-dangle -- the data's own name for it
  const support = identifier?.__compat?.support.chrome
  const [first] = Array.isArray(support) ? support : [support]
  const version = first?.version_added
  return typeof version === 'string' ? Number(version.replace(/^[^\d]*/, '')) || 0 : 0
}

/** What entries/start/old-core.ts brings, by the names of the files that it loads: array/find-last brings findLast. */
function brought(entry: string): ReadonlySet<string> {
  const text = readFileSync(entry, 'utf8')
  const names = [...text.matchAll(/'core-js\/actual\/(\w+)\/([\w-]+)'/g)]
  return new Set(names.map(([, of = '', name = '']) => `${of}.${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`))
}

/** The type that a member is declared in: an interface, or the one that a global such as `declare var AbortSignal: {…}` is written with. */
function ownerOf(holder: ts.Node): string {
  if (ts.isInterfaceDeclaration(holder)) return holder.name.text
  const isWritten = ts.isTypeLiteralNode(holder) && ts.isVariableDeclaration(holder.parent)
  return isWritten && ts.isIdentifier(holder.parent.name) ? holder.parent.name.text : ''
}

interface Use {
  readonly name: string
  readonly version: number
  readonly place: string
}

/** Every member of a browser's or the language's own types that the program names and that is younger than the oldest browser. */
function youngMembers(program: ts.Program, root: string): Use[] {
  const checker = program.getTypeChecker()
  const bring = brought('src/entries/start/old-core.ts')
  const uses: Use[] = []
  const look = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const declaration = symbol?.declarations?.[0]
    if (!symbol || !declaration || !program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return
    const holder = declaration.parent
    const of = ownerOf(holder)
    const type = of.replace(/^(?:Readonly(?=Array|Map|Set))|Constructor$/g, '').replace(/EventMap$/, '')
    const { name } = symbol
    if (bring.has(`${type.toLowerCase()}.${name}`)) return
    const found =
      type === ''
        ? [api[name], javascript['builtins']?.[name]]
        : [api[type]?.[name], api[type]?.[`${name}_static`], javascript['builtins']?.[type]?.[name]]
    const version = Math.max(...found.map(since))
    const full = type === '' ? name : `${type}.${name}`
    if (version <= oldest || allowed.has(full)) return
    const file = node.getSourceFile()
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    uses.push({ name: full, version, place: `${relative(root, file.fileName)}:${line + 1}` })
  }
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes('.test') || !file.fileName.startsWith(root)) continue
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) look(checker.getSymbolAtLocation(node.name), node.name)
      else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression))
        look(checker.getSymbolAtLocation(node.expression), node)
      else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const named = node.propertyName ?? node.name
        if (ts.isIdentifier(named)) look(checker.getTypeAtLocation(node.parent).getProperty(named.text), named)
      } else if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        uses.push({ name: 'lookbehind', version: 62, place: `${relative(root, file.fileName)}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return uses
}

function programOf(files: readonly string[], host?: ts.CompilerHost): ts.Program {
  const config = ts.readJsonConfigFile('src/tsconfig.json', (path) => ts.sys.readFile(path))
  const { options, fileNames } = ts.parseJsonSourceFileConfigFileContent(config, ts.sys, resolve('src'))
  return ts.createProgram(files.length > 0 ? files : fileNames, options, host)
}

test('no script of the page names what Chromium 86 lacks and nothing brings, nor looks behind, which stops all of it in Safari before 16.4', () => {
  const uses = youngMembers(programOf([]), resolve('src'))
  expect(uses.map(({ name, version, place }) => `${name}（Chrome ${version}）${place}`)).toEqual([])
}, 600_000)

test('a method of a signal, of a list, a constructor and a destructured field that are too young are each found', () => {
  const path = join(resolve('src'), 'lib', 'made-up.ts')
  const text = `export const a = (s: AbortSignal) => s.throwIfAborted()
export const b = AbortSignal.timeout(5)
export const c = [1].toReversed()
export const d = ({ checkVisibility }: Element) => checkVisibility
export const e = structuredClone(1)
export const h = /(?<=a)b/
export const f = [1].at(-1)

`
  const host = ts.createCompilerHost({})
  const made: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name === path || host.fileExists(name),
    readFile: (name) => (name === path ? text : host.readFile(name)),
    getSourceFile: (name, target) => (name === path ? ts.createSourceFile(name, text, target) : host.getSourceFile(name, target)),
  }
  const found = youngMembers(programOf([path], made), resolve('src')).map(({ name }) => name)
  expect(found).toEqual([
    'AbortSignal.throwIfAborted',
    'AbortSignal.timeout',
    'Array.toReversed',
    'Element.checkVisibility',
    'structuredClone',
    'lookbehind',
  ])
}, 60_000)
