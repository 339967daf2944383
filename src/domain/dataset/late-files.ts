import * as z from 'zod/mini'
import { Id } from './id'

const words = z.string().check(z.minLength(1))

/**
 * A figure that we published otherwise, and what it is now, both as shown. `new: null` is one that is no longer shown; its row may be
 * gone, so its `name` is carried. What a document printed wrongly is no correction of ours: it is the `erratum` of its row, and
 * readers see both in one list. `embeds` are the frozen pages that carry the old value for good (`<version>/<figure>`).
 */
export const Correction = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  kind: z.enum(['reading', 'target', 'milestone']),
  id: Id,
  name: words,
  old: words,
  new: z.nullable(words),
  reason: words,
  embeds: z.array(z.string().check(z.regex(/^[\da-f]{12}\/[a-z0-9][a-z0-9.-]*$/))),
})
export type Correction = z.infer<typeof Correction>

/** What a release brought, for readers who come back: its day and a sentence or two. The latest is first. */
export const Update = z.strictObject({ date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), words })
export type Update = z.infer<typeof Update>

/** A numeral of a founding document that is no figure (a road's number, a name), with the reason. One figure each. */
export const Excluded = z.strictObject({
  document: Id,
  locator: z.string().check(z.regex(/^\d+\.\d+$/)),
  printed: z.string().check(z.minLength(1), z.maxLength(40)),
  reason: z.string().check(z.minLength(1)),
})
export type Excluded = z.infer<typeof Excluded>

/**
 * What a document says around a number, for who cites it: at most forty characters of its sentence, the printed figure among them. One for
 * a reading or a target, of its first source.
 */
export const Quote = z.strictObject({ id: Id, words: words.check(z.maxLength(40)) })
export type Quote = z.infer<typeof Quote>

/** `pinyin.json`: the syllables of every name that is searched, without tones and apart (yu ci qu; ü is v), generated from the other files. */
export const Spellings = z.record(z.string(), z.string())
export type Spellings = Readonly<z.infer<typeof Spellings>>

/** Kept for the audit, the data page and the lists of corrections and updates: no figure needs them, so that they are apart from what the first page reads. */
export const auditFiles = {
  'excluded.json': z.array(Excluded),
  'corrections.json': z.array(Correction),
  'updates.json': z.array(Update),
  'quotes.json': z.array(Quote),
} as const
