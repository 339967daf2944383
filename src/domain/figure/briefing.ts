import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'
import { FigureSpec } from './figure'

/**
 * One figure of a 汇报材料: a named one by its id, an unnamed one by its spec. `title` is the reader's own (自拟标题), null where the
 * figure's own title is used; `note` is what the reader wrote on it, '' for none.
 */
export const BriefingItem = z.strictObject({
  figure: z.union([Id, FigureSpec]),
  title: z.nullable(z.string().check(z.minLength(1))),
  note: z.string(),
})
export type BriefingItem = Readonly<z.infer<typeof BriefingItem>>

/** A 汇报材料: figures picked, ordered and retitled by a reader. `title` and `unit` (单位, who reports) are '' until the reader gives one. */
export interface Briefing {
  readonly title: string
  readonly unit: string
  readonly items: readonly BriefingItem[]
}

export const emptyBriefing: Briefing = { title: '', unit: '', items: [] }

/** Equal for the same figure, however it is requested. */
export function figureKey(figure: BriefingItem['figure']): string {
  if (typeof figure === 'string') return figure
  const { kind, indicators, regions, periods, options } = figure
  const said = Object.entries(options).sort(([a], [b]) => a.localeCompare(b))
  return JSON.stringify([kind, indicators, regions, periods, said])
}

/** The place of a figure in the list, from 0; -1 where it is not in it. */
export function placeInBriefing({ items }: Briefing, figure: BriefingItem['figure']): number {
  const key = figureKey(figure)
  return items.findIndex((item) => figureKey(item.figure) === key)
}
