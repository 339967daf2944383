import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Words that readers no longer meet, each with what the product says instead. */
export const withdrawn: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/读数/, '数据'],
  [/本库/, '本站'],
  [/库外/, '本站收录范围以外'],
  [/未印|照印|所印|印有|印出/, '未注明，按原文，所载，载有'],
  [/判定/, '评价'],
  [/带走/, '导出'],
  [/汇报单/, '汇报材料'],
  // 外贸实绩企业 is a statistical term of its own.
  [/(?<!外贸|进出口)实绩/, '实际值，完成情况'],
  [/奠基文件/, '主要依据文件'],
  [/暂未收录/, '“—”，资料收集中'],
  [/投屏|放映/, '大屏展示'],
  [/没有读到|没有读懂|画不出来/, '加载失败，无法识别，无法显示'],
  [/npm run/, '不写命令'],
  [/ · /, '不带空格的“·”，或全角空格'],
]

export interface FoundWord {
  /** `file:line`. */
  readonly place: string
  readonly word: string
  readonly instead: string
}

interface Placed {
  readonly text: string
  readonly line: number
}

/** Strings that nobody but a programmer reads: where a module is, and of which type a thing is. */
const isName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isExternalModuleReference(node.parent)

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return isName(node) ? null : node.text
  if (ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text
  return null
}

/** Every string literal, piece of a template and text of JSX of a module; comments are none of these. */
function wordsOfModule(path: string, source: string): readonly Placed[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found: Placed[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== null && text.trim() !== '') {
      const at = file.text.slice(node.getStart(file), node.end).search(/\S/)
      found.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart(file) + Math.max(0, at)).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Fields of a dataset that hold a document's own words. */
const quoted = new Set(['printed'])

/** Every string of a dataset that is in our own words, by the line of the file that it stands in. */
function wordsOfDataset(source: string): readonly Placed[] {
  return source
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/(?:"(\w+)":\s*)?"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].flatMap(([, field = '', text = '']) =>
        quoted.has(field) ? [] : [{ text, line: index + 1 }],
      ),
    )
}

/** Markup without its comments, and plain text, line by line. */
const wordsOfText = (source: string): readonly Placed[] =>
  source
    .replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))

function wordsOf(path: string, source: string): readonly Placed[] {
  if (/\.(tsx?|mjs)$/.test(path)) return wordsOfModule(path, source)
  return path.endsWith('.json') ? wordsOfDataset(source) : wordsOfText(source)
}

/** The withdrawn words of a source by its path, which says of what kind it is. */
export function withdrawnIn(path: string, source: string): readonly FoundWord[] {
  return wordsOf(path, source).flatMap(({ text, line }) =>
    withdrawn.flatMap(([pattern, instead]) => {
      const [word] = pattern.exec(text) ?? []
      return word === undefined ? [] : [{ place: `${path}:${line}`, word, instead }]
    }),
  )
}

/** The same of a file on the disk. */
export const withdrawnInFile = (path: string): readonly FoundWord[] => withdrawnIn(path, readFileSync(path, 'utf8'))
