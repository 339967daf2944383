import { AtRule, Declaration, Rule } from 'postcss'
import type { Root } from 'postcss'

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

/**
 * Tailwind registers its custom properties by `@property`, partly without an initial value. Where that is unknown or half known, they
 * are unset and everything that reads them is void. Here they get their initial values by an ordinary rule for every element, in the
 * lowest layer, as they do not inherit. A property that is read with an empty fallback is empty there, which says the same.
 * @param parts further properties and their values, beside the registered ones
 */
export function lowerProperties(root: Root, parts: ReadonlyMap<string, string>): void {
  const initial = new Map([...takeRegistrations(root), ...parts])
  for (const name of takeEmptyFallbacks(root)) initial.set(name, '')
  if (initial.size === 0) return
  // New nodes need a source: the bundler asks every rule for the file that its addresses are relative to.
  const source = root.source && { source: root.source }
  const nodes = [...initial].map(
    ([prop, value]) => new Declaration({ prop, value: value === '' ? ' ' : value, raws: { between: ':' }, ...source }),
  )
  const everyElement = new Rule({ selector: '*, ::before, ::after, ::backdrop', nodes, ...source })
  root.prepend(new AtRule({ name: 'layer', params: 'properties', nodes: [everyElement], ...source }))
}
