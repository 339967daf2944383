import { parseAst, type Plugin } from 'vite'

/**
 * What scripts are written for. Chromium 86 reads all that this version does but for what `newerSyntax` looks for; named as the target
 * itself it has the bundler rewrite private fields and optional chains, which it can read, for faults of V8 that touch a few rare
 * forms of them: two kilobytes more on the line, and slower.
 */
export const scriptTarget = 'chrome98'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const typeOf = (value: unknown): string => (isNode(value) ? value.type : '')

/** Whether a call is part of an optional chain. */
const isChained = ({ optional, callee, object }: Node): boolean =>
  optional === true || (isNode(callee) && isChained(callee)) || (isNode(object) && isChained(object))

const nameOf = (key: unknown): unknown => (isNode(key) ? key['name'] : undefined)

/** The rules: a name for what Chromium 86 does not read, or reads wrongly, and which nodes are that. */
const newer: Readonly<Record<string, (node: Node) => boolean>> = {
  'static block (94)': ({ type }) => type === 'StaticBlock',
  '#field in object (91)': ({ type, left }) => type === 'BinaryExpression' && typeOf(left) === 'PrivateIdentifier',
  // https://crbug.com/v8/11558: what follows a spread argument is lost.
  'argument after a spread in an optional call (91)': (node) =>
    node.type === 'CallExpression' &&
    isChained(node) &&
    Array.isArray(node['arguments']) &&
    node['arguments'].slice(0, -1).some((argument) => typeOf(argument) === 'SpreadElement'),
  'static name or length (98)': ({ type, static: isStatic, key }) =>
    type === 'PropertyDefinition' && isStatic === true && (nameOf(key) === 'name' || nameOf(key) === 'length'),
  'name of an export in quotes (88)': ({ type, exported }) => type === 'ExportSpecifier' && typeOf(exported) === 'Literal',
  'flag of a regular expression (90)': ({ type, regex }) =>
    type === 'Literal' && typeof regex === 'object' && regex !== null && 'flags' in regex && /[dv]/.test(String(regex.flags)),
  'await outside of functions (89)': ({ type }) => type === 'AwaitExpression',
}

const isFunction = ({ type }: Node): boolean => /Function|MethodDefinition/.test(type)

function visit(value: unknown, found: Set<string>, inside: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found, inside)
    return
  }
  if (!isNode(value)) return
  for (const [name, isIt] of Object.entries(newer)) {
    if (isIt(value) && !(inside && value.type === 'AwaitExpression')) found.add(name)
  }
  for (const part of Object.values(value)) visit(part, found, inside || isFunction(value))
}

/** What in a script's code Chromium 86 cannot read, each kind once, with the version that first can. */
export function newerSyntax(code: string): readonly string[] {
  const found = new Set<string>()
  visit(parseAst(code), found, false)
  return [...found]
}

/** Ends a build whose scripts Chromium 86 could not read. */
export function oldestSyntax(): Plugin {
  return {
    name: 'oldest-syntax',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const found = newerSyntax(chunk.code)
        if (found.length > 0) this.error(`${chunk.fileName} has what Chromium 86 cannot read: ${found.join(', ')}`)
      }
    },
  }
}
