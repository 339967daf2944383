import { z } from 'zod'

/**
 * The numerals of the founding documents, of the bulletins and of the public figures, without a sentence of them: enough to hold citations
 * against their sources where the sources themselves are not at hand.
 */
export const NumeralLedger = z.strictObject({
  documents: z.record(
    z.string(),
    z.strictObject({
      /** Number of sentences in each section, so that a locator without numerals can be told from one that does not exist. */
      sentences: z.record(z.string(), z.int()),
      /** Of each sentence with numerals, and of each table (表3), by its locator: those that are figures, and those of the calendar. */
      numerals: z.record(z.string(), z.strictObject({ figures: z.array(z.string()), calendar: z.array(z.string()) })),
    }),
  ),
  /** Of each source of the public figures: the place, the numerals printed for one fact and its value without sign. */
  facts: z.record(z.string(), z.array(z.tuple([z.string(), z.array(z.string()), z.number()]))),
})
export type NumeralLedger = z.infer<typeof NumeralLedger>
