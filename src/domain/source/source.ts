import * as z from 'zod/mini'
import { CalendarText, Id } from '~/domain/dataset/id'

/**
 * Where a figure is printed: the source's id, for a document that is read by sentences the sentence (`section.sentence`, counted from 1) or
 * the table (表3), and the figure exactly as printed there (at most 40 characters; the sentence itself is never carried).
 */
export const Citation = z.strictObject({
  document: Id,
  locator: z.optional(z.string().check(z.regex(/^(\d+\.\d+|表\d+)$/))),
  printed: z.string().check(z.minLength(1), z.maxLength(40)),
})
export type Citation = z.infer<typeof Citation>

/** No row without a source: the type itself asks for at least one citation. */
export const Citations = z.array(Citation).check(z.minLength(1))

/**
 * What was printed wrongly: each place with the figure as printed, and why it is wrong. The row's own `sources` are those who
 * print it right. With a list of its own, so that a misprint is a citation like any other and is checked against its source.
 */
export const Erratum = z.strictObject({ sources: Citations, reason: z.string().check(z.minLength(1)) })
export type Erratum = z.infer<typeof Erratum>

/** 来源等级: A1 bulletin, A2 government report, B media with an address, C repost, D reference work, U unpublished. Best first. */
export const Tier = z.enum(['A1', 'A2', 'B', 'C', 'D', 'U'])
export type Tier = z.infer<typeof Tier>

/**
 * A document. `label` is the neutral name that sheets show, `title` the full one, which the data page alone
 * shows and the overview's excerpt leaves out. `date` is as exact as it is known and
 * null when the text prints none (then `dateNote` says what is known). `locators` gives a section's human name; a
 * source that has them is cited by sentence or table. `proof` says by what sums and agreements a compilation of tier D was verified: its
 * readings may be drawn, with their label, and head nothing.
 */
export const Source = z.strictObject({
  id: Id,
  label: z.string().check(z.minLength(1)),
  brief: z.string().check(z.minLength(1)),
  title: z.optional(z.string().check(z.minLength(1))),
  publisher: z.nullable(z.string()),
  date: z.nullable(CalendarText),
  dateNote: z.optional(z.string()),
  tier: Tier,
  proof: z.optional(z.string().check(z.minLength(1))),
  url: z.nullable(z.string().check(z.regex(/^https?:\/\/[^\s/]+\S*$/))),
  origin: z.enum(['founding', 'pack', 'imported']),
  locators: z.optional(z.record(z.string(), z.string())),
})
export type Source = z.infer<typeof Source>

/** The name that readers see of a place in a document: the name of its section, or the table. Null where the document has no such names. */
export function locatorName({ locators }: Source, locator: string | undefined): string | null {
  if (locator?.startsWith('表')) return locator
  return locators?.[locator?.split('.')[0] ?? ''] ?? null
}
