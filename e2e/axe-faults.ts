import type AxeBuilder from '@axe-core/playwright'

/** Rules that axe leaves out unless asked: WCAG 2.2's least size of what is pressed, and names that say the words that are seen. */
const more = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } }

/** Rules that read what a theme or larger type changes. The others read names, roles and structure, which every theme has alike. */
const appearance = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** A setting of the page under which it is looked at: the first of a test with every rule, the others with those that it can change. */
export const themes = ['light', 'dark', 'contrast', 'light large'] as const

/** What axe finds on a page, or on the part that it was given: each rule with the places where it is broken. */
export async function axeFaults(axe: AxeBuilder, theme: (typeof themes)[number] = 'light'): Promise<readonly string[]> {
  const asked = theme === 'light' ? { rules: more } : { runOnly: { type: 'rule' as const, values: appearance } }
  const { violations } = await axe.options(asked).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
