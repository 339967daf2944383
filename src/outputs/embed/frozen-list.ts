import * as z from 'zod/mini'

/** Versions of embeds that never change again: the data's version and date, the script that their pages load, the hash of each page by figure. */
const FrozenList = z.array(
  z.strictObject({ version: z.string(), asOf: z.string(), live: z.string(), figures: z.record(z.string(), z.string()) }),
)
export type FrozenList = z.infer<typeof FrozenList>

/** Reads `embed/v/index.json`; throws where it is not one. */
export const frozenList = (text: string): FrozenList => FrozenList.parse(JSON.parse(text))
