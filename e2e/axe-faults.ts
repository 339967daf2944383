import type AxeBuilder from '@axe-core/playwright'

/** What axe finds on a page, or the part of it that was asked of: each rule with the places where it is broken. */
export async function axeFaults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
