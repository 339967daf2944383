import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/** What is frozen of a figure: its page, and its picture, whose lines and words stay as they were. */
export const frozenEndings = ['html', 'svg'] as const

/** Versions of embeds that never change again (`embed/v/index.json`): the data's version and date, the script that their pages load, the figures. */
export const FrozenList = z.array(
  z.strictObject({
    version: z.string().check(z.regex(/^[\da-f]{12}$/)),
    asOf: z.string(),
    live: z.string(),
    figures: z.array(Id),
  }),
)
export type FrozenList = z.infer<typeof FrozenList>

/** The files of one version (`embed/v/<version>/files.json`): the SHA-256 of each by its name. */
export const FrozenFiles = z.record(z.string(), z.string().check(z.regex(/^[\da-f]{64}$/)))
export type FrozenFiles = z.infer<typeof FrozenFiles>

/** Whether a figure is frozen as of a version of the data. */
export function isFrozen(list: FrozenList, version: string, id: Id): boolean {
  return list.some((frozen) => frozen.version === version && frozen.figures.includes(id))
}
