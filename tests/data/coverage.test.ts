import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { schemaOf } from '~/domain/dataset/schema-of'
import { texts } from './broken-copy'

/** Fields that no row can honestly use yet, with the reason (decision 1). */
const unused = new Map([
  ['regions.json from', 'no document at hand prints when a division began'],
  ['regions.json to', 'no document at hand prints when a division ended'],
  ['regions.json replaces', 'no document at hand says that a division replaced another'],
  ['figures.json claims rank', 'ranks are printed of 2024, and the titles tell of 2025'],
  ...['obs', 'part', 'percent', 'rank', 'times', 'whole'].map(
    (field) => [`site.json headlineClaims ${field}`, 'the first words claim two targets that are met, and nothing else'] as const,
  ),
  ...['observations', 'targets.json'].flatMap((file) =>
    ['', ' sources', ' sources document', ' sources locator', ' sources printed', ' reason'].map(
      (field) => [`${file} erratum${field}`, 'nobody has corrected a number of these documents yet (decision 18)'] as const,
    ),
  ),
])

const Schema = z.looseObject({
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
})

/** Every field that a JSON Schema names, by its path. Lists add nothing to a path; keys of a record are data, not fields. */
function fieldsOf(node: unknown, path: string): string[] {
  const schema = Schema.safeParse(node).data
  if (!schema) return []
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [`${path} ${key}`, ...fieldsOf(inner, `${path} ${key}`)])
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => fieldsOf(part, path))
  return [...own, ...inner]
}

/** Every field that holds something, by its path. */
function usedIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedIn(item, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [`${path} ${key}`, ...usedIn(inner, `${path} ${key}`)])
}

test('every field of the contract is used by some row, but for those that say why not', () => {
  const kind = (file: string) => (file.startsWith('observations/') ? 'observations' : file)
  const used = new Set([...texts].flatMap(([file, text]) => usedIn(JSON.parse(text), kind(file))))
  const fields = new Set([...texts.keys()].flatMap((file) => fieldsOf(z.toJSONSchema(schemaOf(file) ?? z.never()), kind(file))))
  expect(fields.size).toBeGreaterThan(120)
  expect([...fields].filter((field) => !used.has(field)).sort()).toEqual([...unused.keys()].sort())
})
