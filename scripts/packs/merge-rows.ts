import type { Observation } from '~/domain/reading/observation'

/** What two rows have to have in common to be one reading with two sources. */
function keyOf(
  { indicator, region, subject, period, basis, timing, qualifier, display, value, unit }: Observation,
  scale: (unit: string) => number,
): string {
  const amount = value === null ? null : Number((value * scale(unit)).toPrecision(12))
  return JSON.stringify([indicator, region, subject ?? null, period, basis, timing, qualifier, display === 'hold', amount])
}

function withSources(row: Observation, more: Observation['sources']): Observation {
  const known = new Set(row.sources.map(({ document, locator = '' }) => `${document}#${locator}`))
  return { ...row, sources: [...row.sources, ...more.filter(({ document, locator = '' }) => !known.has(`${document}#${locator}`))] }
}

/** An id that no other row has: a second reading of one thing is named after its document. */
function freeId(row: Observation, taken: ReadonlySet<string>): string {
  return taken.has(row.id) ? `${row.id}-${row.sources[0]?.document ?? ''}` : row.id
}

/**
 * Adds readings to those that there are: one that says the same as another (in another unit, too) becomes a source of it, the rest follow
 * at the end. Adding the same readings again changes nothing.
 * @param scale of a unit in its dimension, as units.json has it
 */
export function mergeRows(
  rows: readonly Observation[],
  added: readonly Observation[],
  scale: (unit: string) => number,
): readonly Observation[] {
  const merged = [...rows]
  const places = new Map(rows.map((row, at) => [keyOf(row, scale), at]))
  const ids = new Set(rows.map(({ id }) => id))
  for (const row of added) {
    const key = keyOf(row, scale)
    const at = places.get(key)
    const known = at === undefined ? undefined : merged[at]
    if (at !== undefined && known) {
      merged[at] = withSources(known, row.sources)
      continue
    }
    const id = freeId(row, ids)
    ids.add(id)
    places.set(key, merged.length)
    merged.push({ ...row, id })
  }
  return merged
}
