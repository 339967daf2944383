import type AxeBuilder from '@axe-core/playwright'

/** Rules that axe leaves out unless asked: WCAG 2.2's least size of what is pressed, and names that say the words that are seen. */
const more = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } }

/** What axe finds on a page, or the part of it that was asked of: each rule with the places where it is broken. */
export async function axeFaults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.options({ rules: more }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
