import { drawingHeight } from '~/charts/heights'
import type { Room } from '~/outputs/picture/fit-drawing'
import { fewVerdicts } from '~/selectors/wall/scene-repeats'
import type { FigureItem } from './block'
import { figureBlock, smallest, type FigureBlock } from './figure-block'
import { shares } from './wall-shares'
import type { WallSize } from './wall-size'

/** Figures one above the other, and what is left of those that were offered. */
export interface Stack {
  readonly blocks: readonly FigureBlock[]
  readonly rest: readonly FigureItem[]
}

/** The first of these that fits a room under the largest of these titles that leaves it the room. */
function firstFitting(items: readonly FigureItem[], room: Room, { u }: WallSize, titles: readonly number[]) {
  for (const item of items) {
    for (const title of titles) {
      const block = figureBlock(item.record, room, { u, least: item.least }, title)
      if (block) return { block, item }
    }
  }
  return null
}

/**
 * The first figure that fits `share` of a room's height and, where that leaves a lot of it empty, those that fit under it. In a portrait room
 * a kind that yields has half, where another fits under it. null where none fits.
 */
export function stack(items: readonly FigureItem[], room: Room, size: WallSize, titles: readonly number[], share = 1): Stack | null {
  const { yielding, stackGap, leastUnder, filled, title } = shares
  const first = firstFitting(items, { ...room, height: share * room.height }, size, titles)
  if (!first) return null
  const others = items.filter((item) => item !== first.item)
  if (share === 1 && room.height > yielding.shape * room.width && yielding.kinds.has(first.item.record.kind)) {
    const halved = stack([first.item, ...others], room, size, titles, yielding.share)
    if (halved && !halved.rest.includes(first.item) && halved.blocks.length > 1) return halved
  }
  const free = room.height - first.block.height - stackGap * size.u
  const isFull = free < leastUnder * size.u || first.block.height >= filled * room.height
  const under = isFull ? null : stack(others, { ...room, height: free }, size, [title.panel])
  return { blocks: [first.block, ...(under?.blocks ?? [])], rest: under?.rest ?? others }
}

/** How many verdicts stand without words over them, and how much closer than at their best. */
const fewest = { rows: 3, closer: 0.89 } as const

/** Where no figure fits: a few verdicts, since a row says all of itself. null where there are none, or their least type does not fit. */
export function verdictStack(items: readonly FigureItem[], { width, height }: Room, u: number): Stack | null {
  const item = items.find(({ record }) => record.kind === 'bullet')
  if (item?.record.kind !== 'bullet') return null
  const record = { ...item.record, rows: fewVerdicts(item.record.rows, fewest.rows) }
  const frame = { width, height: Math.floor(height), u: item.least / smallest, medium: 'embed' } as const
  if (drawingHeight(record, width, frame.u, 'embed') * fewest.closer > height) return null
  const none = { lines: [], size: u }
  return {
    blocks: [{ record, width, height, title: none, lead: none, frame }],
    rest: items.filter((other) => other !== item),
  }
}
