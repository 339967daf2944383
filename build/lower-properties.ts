import { AtRule, Declaration, Rule } from 'postcss'
import type { Root } from 'postcss'
import { readVariables } from './read-variables.ts'

const emptyFallback = /var\((--tw-[\w-]+),\s*\)/g

/** The initial values that Tailwind registers its custom properties with; the registrations go. */
function takeRegistrations(root: Root): Map<string, string> {
  const initial = new Map<string, string>()
  root.walkAtRules('property', (rule) => {
    if (!rule.params.startsWith('--tw-')) return
    initial.set(rule.params, 'initial')
    rule.walkDecls('initial-value', ({ value }) => void initial.set(rule.params, value))
    rule.remove()
  })
  // Tailwind's own stand-in for the same, behind a test of features that old Chromium passes wrongly.
  root.walkAtRules('layer', (rule) => {
    if (rule.params === 'properties' && rule.nodes !== undefined) rule.remove()
  })
  return initial
}

/** `var(--tw-x, )`, an error to Chromium before 97 once a minifier has taken the space, becomes `var(--tw-x)`; returns the names. */
function takeEmptyFallbacks(root: Root): Set<string> {
  const names = new Set<string>()
  root.walkDecls((declaration) => {
    for (const [, name] of declaration.value.matchAll(emptyFallback)) if (name !== undefined) names.add(name)
    declaration.value = declaration.value.replaceAll(emptyFallback, 'var($1)')
  })
  return names
}

function declaredIn(root: Root): Set<string> {
  const names = new Set<string>()
  root.walkDecls(/^--/, ({ prop }) => void names.add(prop))
  return names
}

/** A property that no rule sets has its initial value wherever it is read; of a value of which nothing is left nothing is said. */
function writeConstants(root: Root, initial: ReadonlyMap<string, string>): void {
  const declared = declaredIn(root)
  root.walkDecls((declaration) => {
    if (!declaration.value.includes('var(')) return
    const value = readVariables(declaration.value, (name) => (declared.has(name) ? undefined : initial.get(name)))
    declaration.value = value.trim() === '' && !declaration.prop.startsWith('--') ? 'unset' : value
  })
}

/** The properties that some declaration reads; with `unset`, those alone that a rule reads and does not set itself. */
function readIn(root: Root, { unset }: { readonly unset: boolean }): Set<string> {
  const names = new Set<string>()
  root.walkDecls(({ value, parent }) => {
    if (!value.includes('var(')) return
    readVariables(value, (name) => {
      const own = unset && parent?.some((node) => node.type === 'decl' && node.prop === name) === true
      if (!own) names.add(name)
      return undefined
    })
  })
  return names
}

/** What is set and read nowhere goes, until nothing does. */
function dropUnread(root: Root, initial: ReadonlyMap<string, string>): void {
  for (;;) {
    const read = readIn(root, { unset: false })
    let dropped = false
    root.walkDecls(/^--/, (declaration) => {
      if (!initial.has(declaration.prop) || read.has(declaration.prop)) return
      declaration.remove()
      dropped = true
    })
    if (!dropped) return
  }
}

/**
 * Tailwind registers its custom properties by `@property`, partly without an initial value. Where that is unknown or half known, they
 * are unset and everything that reads them is void. Here they get their initial values by an ordinary rule for every element, in the
 * lowest layer, as they do not inherit. A property that is read with an empty fallback is empty there, which says the same.
 *
 * Each property of that rule is worked out for each element of the page: of some forty, those go that no rule sets (their value is
 * written where they are read), that no rule reads, and that are read only in the rule that sets them.
 * @param parts further properties and their values, beside the registered ones
 */
export function lowerProperties(root: Root, parts: ReadonlyMap<string, string>): void {
  const initial = new Map([...takeRegistrations(root), ...parts])
  for (const name of takeEmptyFallbacks(root)) initial.set(name, '')
  writeConstants(root, initial)
  dropUnread(root, initial)
  const read = readIn(root, { unset: true })
  const left = [...initial].filter(([name]) => read.has(name))
  if (left.length === 0) return
  // New nodes need a source: the bundler asks every rule for the file that its addresses are relative to.
  const source = root.source && { source: root.source }
  const nodes = left.map(([prop, value]) => new Declaration({ prop, value: value === '' ? ' ' : value, raws: { between: ':' }, ...source }))
  const everyElement = new Rule({ selector: '*, ::before, ::after, ::backdrop', nodes, ...source })
  root.prepend(new AtRule({ name: 'layer', params: 'properties', nodes: [everyElement], ...source }))
}
