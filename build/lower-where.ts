import type { Root } from 'postcss'
import parser from 'postcss-selector-parser'
import type { Node, Pseudo, Selector } from 'postcss-selector-parser'
import type { Warn } from './warn.ts'

const isPseudo = (node: Node, name: string): node is Pseudo => node.type === 'pseudo' && node.value.toLowerCase() === name

function cloneNodes(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const clone = node.clone()
    clone.spaces = { before: '', after: '' }
    if (clone.type === 'combinator' && clone.value.trim() !== '') clone.spaces = { before: ' ', after: ' ' }
    return clone
  })
}

const print = (nodes: readonly Node[]) =>
  parser
    .selector({ value: '', nodes: [...nodes] })
    .toString()
    .trim()

/** `.a` and `div` to `div.a`; null when both name an element, which no selector can say. */
function joinCompounds(before: readonly Node[], inner: readonly Node[], after: readonly Node[]): Node[] | null {
  const [first, ...rest] = inner
  if (first === undefined) return null
  if (first.type === 'universal' && rest.length === 0 && before.length + after.length > 0) return [...before, ...after]
  if (first.type !== 'tag' && first.type !== 'universal') return [...before, ...inner, ...after]
  if (before[0]?.type === 'tag' || before[0]?.type === 'universal') return null
  return [first, ...before, ...rest, ...after]
}

/** The index after the last combinator before `end`: where the compound that holds it begins. */
function compoundStart(nodes: readonly Node[], end: number): number {
  return nodes.slice(0, end).reduce((start, node, at) => (node.type === 'combinator' ? at + 1 : start), 0)
}

/** One selector for one argument of the `:where()` at `index`; null when plain selectors cannot say the same. */
function expandArgument(nodes: readonly Node[], index: number, argument: Selector): Node[] | null {
  const start = compoundStart(nodes, index)
  const end = nodes.findIndex((node, at) => at > index && node.type === 'combinator')
  const compound = { before: nodes.slice(start, index), after: nodes.slice(index + 1, end === -1 ? nodes.length : end) }
  const inner = cloneNodes(argument.nodes)
  const lead = compoundStart(inner, inner.length)
  // `.x :where(.a > .b)` lets .a stand outside .x, which `.x .a > .b` does not: only the leading compound may take ancestors.
  if (lead > 0 && start > 0) return null
  const joined = joinCompounds(compound.before, inner.slice(lead), compound.after)
  return joined && [...nodes.slice(0, start), ...inner.slice(0, lead), ...joined, ...(end === -1 ? [] : nodes.slice(end))]
}

function expandWhere(selector: string): readonly string[] | null {
  const [parsed] = parser().astSync(selector).nodes
  if (parsed === undefined) return null
  const [only, ...others] = parsed.nodes
  // `:is(a b)` as the whole selector is `a b`; Tailwind writes its group and child variants so.
  if (only !== undefined && others.length === 0 && isPseudo(only, ':is') && only.nodes.length === 1)
    return expandWhere(print(cloneNodes(only.nodes[0]?.nodes ?? [])))
  const index = parsed.nodes.findIndex((node) => isPseudo(node, ':where'))
  const where = parsed.nodes[index]
  if (where === undefined || !isPseudo(where, ':where')) return [print(cloneNodes(parsed.nodes))]
  const expanded: string[] = []
  for (const argument of where.nodes) {
    const nodes = expandArgument(cloneNodes(parsed.nodes), index, argument)
    const further = nodes && expandWhere(print(nodes))
    if (further === null) return null
    expanded.push(...further)
  }
  return expanded
}

/**
 * Rewrites `:where()`, which Chromium knows from 88 on and before which it drops the whole rule, into plain selectors. These weigh more
 * than `:where()` does; that is harmless in Tailwind's base styles, since every later layer weighs more than they do.
 */
export function lowerWhere(root: Root, warn: Warn): void {
  root.walkRules(/:where\(|^:is\(/, (rule) => {
    const expanded = rule.selectors.map(expandWhere)
    if (expanded.includes(null)) warn(`cannot be written without :where(): ${rule.selector}`, rule)
    else rule.selectors = expanded.flatMap((selectors) => selectors ?? [])
  })
}
