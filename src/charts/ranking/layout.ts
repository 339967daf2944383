import type { Frame } from '~/charts/chart'
import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'
import { beside, overName, rankingHeight, type RankingSizes, roomOf, sizesOf, type Width, wordsWidth } from './height'

/** One row: the middle of its name and of its bar. */
export interface RankingPlace {
  readonly row: RankingRow
  readonly nameY: number
  readonly y: number
}

export interface RankingLayout {
  readonly sizes: RankingSizes
  readonly places: readonly RankingPlace[]
  /** The foot of the bars, and the length of the longest. */
  readonly foot: number
  readonly room: number
}

/** The stub's length in rows whose names stand over them: shorter where a long value has to follow on the line. */
function stubOver(rows: readonly RankingRow[], sizes: RankingSizes, { width, u }: Width): number {
  const spare = Math.min(...rows.filter(({ state }) => state === 'undated').map((row) => width - wordsWidth(row, sizes)))
  return Math.max(2 * u, sizes.stub + Math.min(0, spare))
}

/** Lays the rows out in the frame: a high one opens them up by at most a third, a low one draws all of them closer together. */
export function rankingLayout(record: RankingRecord, frame: Frame): RankingLayout {
  const { rows } = record
  const natural = rankingHeight(record, frame) / Math.max(1, rows.length)
  const pitch = Math.min(frame.height / Math.max(1, rows.length), natural * 1.35)
  const place = beside(rows, sizesOf(frame), frame)
  const plain = sizesOf(frame, Math.min(1, pitch / natural))
  const sizes = { ...plain, pitch, stub: place ? plain.stub : stubOver(rows, plain, frame) }
  const { foot, room } = place ?? { foot: 0, room: roomOf(rows, sizes, frame.width) }
  const over = place ? 0 : sizes.name * overName
  return {
    sizes,
    foot,
    room,
    places: rows.map((row, index) => {
      const y = index * pitch + (pitch + over) / 2
      return { row, y, nameY: place ? y : y - sizes.name * overName }
    }),
  }
}
