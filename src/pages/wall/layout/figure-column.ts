import type { Room } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { figureBlock, type FigureBlock, type WallType } from './figure-block'

/** Figures one above the other in a panel, and what is left of those that were offered. */
export interface FigureColumn {
  readonly blocks: readonly FigureBlock[]
  readonly rest: readonly FigureRecord[]
}

/** Between two figures of a panel, in units. */
const between = 2.4
/** The least room for one more figure, in units. */
const leastMore = 15

/** The first of these that fits a room, and the others. */
function firstFitting(
  records: readonly FigureRecord[],
  room: Room,
  type: WallType,
  title: number,
): { readonly block: FigureBlock; readonly rest: readonly FigureRecord[] } | null {
  for (const record of records) {
    const block = figureBlock(record, room, type, title)
    if (block) return { block, rest: records.filter((other) => other !== record) }
  }
  return null
}

/** How much of its room a figure fills. */
const filled = (block: FigureBlock, room: Room): number => block.height / room.height

/**
 * A panel's figures: the first that fits the whole of it and, where that leaves a lot of it empty, those that fit under it. null where
 * none fits.
 */
export function columnOf(records: readonly FigureRecord[], room: Room, type: WallType, title: number): FigureColumn | null {
  const { u } = type
  const first = firstFitting(records, room, type, title)
  if (!first) return null
  const blocks = [first.block]
  let { rest } = first
  let free = room.height - first.block.height - between * u
  while (free >= leastMore * u && filled(first.block, room) < 0.8) {
    const next = firstFitting(rest, { width: room.width, height: free }, type, Math.min(title, 2))
    if (!next) break
    blocks.push(next.block)
    ;({ rest } = next)
    free -= next.block.height + between * u
  }
  return { blocks, rest }
}
