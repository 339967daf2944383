import { relative } from 'node:path'
import ts from 'typescript'

/** A text without an element of its own, where React keeps the text node itself. */
export interface BareText {
  /** `file:line`, the file from the root of the project. */
  readonly place: string
  readonly text: string
  readonly reason: string
}

/** Children of something that puts an element round them, or of something that does not, as a fragment. */
interface Children {
  readonly all: readonly ts.JsxChild[]
  readonly isOpen: boolean
}

const textFlags = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown
/** Lists in lists that are looked into. */
const deepest = 3

function itemType(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined
}

/** Whether a value of this type can be a text when React shows it. Nothing but white space is no text: no translator touches it. */
function yieldsText(checker: ts.TypeChecker, type: ts.Type, depth = 0): boolean {
  if (depth > deepest) return false
  if (type.isUnion()) return type.types.some((part) => yieldsText(checker, part, depth))
  if (type.isStringLiteral()) return type.value.trim() !== ''
  if (type.flags & textFlags) return true
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type)
    return !constraint || yieldsText(checker, constraint, depth + 1)
  }
  const item = itemType(checker, type)
  return item !== undefined && yieldsText(checker, item, depth + 1)
}

/** Whether a list of this type can hold a text: each of a list's texts is a node of its own. */
function listsText(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some((part) => listsText(checker, part))
  const item = itemType(checker, type)
  return item !== undefined && yieldsText(checker, item)
}

/** Words that stand in the source and never change; null for another child. */
function staticText(child: ts.JsxChild): string | null {
  if (ts.isJsxText(child)) return child.text
  return ts.isJsxExpression(child) && child.expression && ts.isStringLiteralLike(child.expression) ? child.expression.text : null
}

/** Nothing, or white space, which no translator touches. */
const isBlank = (child: ts.JsxChild) => staticText(child)?.trim() === '' || (ts.isJsxExpression(child) && !child.expression)

const isHtmlTag = (tag: ts.JsxTagNameExpression) => ts.isIdentifier(tag) && /^[a-z]/.test(tag.text)

function openingOf(child: ts.Node): ts.JsxOpeningLikeElement | null {
  if (ts.isJsxElement(child)) return child.openingElement
  return ts.isJsxSelfClosingElement(child) ? child : null
}

/** A text that never changes, or an element of HTML that is always there: nothing is put in or taken out beside it. */
function isFixed(child: ts.JsxChild): boolean {
  const opening = openingOf(child)
  return staticText(child) !== null || (opening !== null && isHtmlTag(opening.tagName))
}

function reasonOf(checker: ts.TypeChecker, child: ts.JsxChild, { all, isOpen }: Children): string | null {
  if (staticText(child) !== null) {
    if (isOpen) return 'a text in a fragment, or in what is as open as one'
    return all.every(isFixed) ? null : 'a text beside what can come and go'
  }
  if (!ts.isJsxExpression(child) || !child.expression) return null
  const type = checker.getTypeAtLocation(child.expression)
  if (listsText(checker, type)) return 'a text in a list'
  if (!yieldsText(checker, type)) return null
  if (isOpen) return 'a text in a fragment, or in what is as open as one'
  return all.length > 1 ? 'a text that can change, beside others' : null
}

/** What types of React itself put no element round their children: fragments, Suspense, contexts. */
const openTypes = new Set(['ExoticComponent', 'Context', 'Provider', 'ProviderExoticComponent'])

function isOpenTag(checker: ts.TypeChecker, { tagName }: ts.JsxOpeningElement): boolean {
  if (isHtmlTag(tagName)) return false
  const type = checker.getTypeAtLocation(tagName)
  return openTypes.has((type.aliasSymbol ?? type.symbol)?.name ?? '')
}

/** The type that a component of this project gives to React; null for one of a library. */
function givenType(checker: ts.TypeChecker, tag: ts.JsxOpeningLikeElement): ts.Type | null {
  if (isHtmlTag(tag.tagName)) return null
  const signature = checker.getResolvedSignature(tag)
  const declared = signature?.getDeclaration()
  // What the compiler made up itself, as for the constructor of a class, stands in no file.
  if (!signature || !declared || declared.pos < 0 || declared.getSourceFile().fileName.includes('/node_modules/')) return null
  return signature.getReturnType()
}

/** What a component that is a class gives to React, by its method `render`; null for another method. */
function renderType(checker: ts.TypeChecker, node: ts.Node): ts.Type | null {
  if (!ts.isMethodDeclaration(node) || node.name.getText() !== 'render') return null
  return checker.getSignatureFromDeclaration(node)?.getReturnType() ?? null
}

/** Why a node is, or gives, a text of its own, with the node to be named. */
function faultsAt(checker: ts.TypeChecker, node: ts.Node): (readonly [ts.Node, string])[] {
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
    const isOpen = ts.isJsxFragment(node) || isOpenTag(checker, node.openingElement)
    const all = node.children.filter((child) => !isBlank(child))
    return all.flatMap((child) => {
      const reason = reasonOf(checker, child, { all, isOpen })
      return reason === null ? [] : [[child, reason] as const]
    })
  }
  const isOpening = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)
  const given = isOpening ? givenType(checker, node) : renderType(checker, node)
  return given && yieldsText(checker, given) ? [[node, 'a component that gives a text']] : []
}

/**
 * Finds every text that React would keep as a node of its own. A page translator takes such nodes out of the page: React then writes the
 * next text where nobody sees it, or throws when it puts something beside it. A text that is all its element holds is written through
 * the element, which stays.
 */
export function findBareText(program: ts.Program, root: string, isOurs: (fileName: string) => boolean): BareText[] {
  const checker = program.getTypeChecker()
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((source) => {
      const found: BareText[] = []
      const visit = (node: ts.Node): void => {
        for (const [at, reason] of faultsAt(checker, node)) {
          const { line } = source.getLineAndCharacterOfPosition(at.getStart(source))
          const text = at.getText(source).replace(/\s+/g, ' ').slice(0, 60)
          found.push({ place: `${relative(root, source.fileName)}:${line + 1}`, text, reason })
        }
        // Both the opening tag and its element are gone through: only what belongs to each is said of it.
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
}

/** The program of those files of a tsconfig.json that are asked for, with further ones that are nowhere on the disk: their text by their path. */
export function programOf(config: string, isAsked: (fileName: string) => boolean, further: ReadonlyMap<string, string>): ts.Program {
  const refuse = ({ messageText }: ts.Diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse })
  if (!parsed) throw new Error(`${config} cannot be read`)
  const { fileNames, options } = parsed
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version, ...rest) => {
    const text = further.get(name)
    return text === undefined ? read(name, version, ...rest) : ts.createSourceFile(name, text, version)
  }
  return ts.createProgram([...fileNames.filter(isAsked), ...further.keys()], options, host)
}
