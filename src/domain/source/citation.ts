import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/**
 * Where a figure stands: the source's id, for a document that is read by sentences the sentence (`section.sentence`, counted from 1) or
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
 * What was printed wrongly: each place with the figure as it stands there, and why it is wrong. The row's own `sources` are those who
 * print it right. With a list of its own, so that a misprint is a citation like any other and is held against its source.
 */
export const Erratum = z.strictObject({ sources: Citations, reason: z.string().check(z.minLength(1)) })
export type Erratum = z.infer<typeof Erratum>
