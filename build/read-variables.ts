import parse from 'postcss-value-parser'
import type { Node } from 'postcss-value-parser'

/**
 * Goes through each `var()` of a value, the inner ones of a fallback too, and writes in its place what `valueOf` gives for its name:
 * `undefined` leaves it, `initial` (set to nothing) leaves its fallback, and itself where it has none.
 */
export function readVariables(value: string, valueOf: (name: string) => string | undefined): string {
  const written = (nodes: readonly Node[]): string => nodes.map(one).join('')
  const one = (node: Node): string => {
    if (node.type !== 'function') return parse.stringify(node)
    if (node.value !== 'var') return `${node.value}(${node.before}${written(node.nodes)}${node.after})`
    const [name, comma, ...fallback] = node.nodes
    const said = name === undefined ? undefined : valueOf(name.value)
    const other = written(fallback)
    if (said === undefined || (said === 'initial' && comma === undefined))
      return `var(${name?.value ?? ''}${comma === undefined ? '' : `, ${other}`})`
    return said === 'initial' ? other : said
  }
  return written(parse(value).nodes)
}
