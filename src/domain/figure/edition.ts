import * as z from 'zod/mini'
import { Adcode, Id } from '~/domain/dataset/id'
import { PrintedClaim, RankClaim } from './figure'

const words = z.string().check(z.minLength(1))

/**
 * One of the large numbers at the head of a page: a reading, with `from` what it was before. `name` is the editor's own where the
 * indicator's is too long, `line` what is printed under it instead of the reading's period: it says the time too.
 */
const EditionCard = z.strictObject({ obs: Id, from: z.optional(Id), name: z.optional(words), line: z.optional(words) })

/** One of the results that a page opens with: a milestone's words under a head of a few characters. */
const EditionItem = z.strictObject({ head: words, milestone: Id })

/** What a word of the lead claims: a rank, which a reading has, or what a document says. */
const EditionClaim = z.discriminatedUnion('kind', [RankClaim, PrintedClaim])

/**
 * How an editor opens the page of a county: the lead under the headline (which is the county's highlight), four numbers, the results,
 * with whom it is compared until a reader chooses, and which named figures are first, in their order. `{obs:ID}` represents a reading.
 */
export const Edition = z.strictObject({
  region: Adcode,
  lead: words,
  claims: z.array(EditionClaim),
  cards: z.array(EditionCard),
  items: z.array(EditionItem),
  with: z.optional(Adcode),
  figures: z.array(Id),
})
export type Edition = z.infer<typeof Edition>

/** Rows that the pages of the counties alone need: the overview is shown without them, and without the code that reads them. */
export const pageFiles = { 'editions.json': z.array(Edition) } as const
