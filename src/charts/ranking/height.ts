import type { Frame } from '~/charts/chart'
import { numeralWidth } from '~/charts/draw/numeral'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'

/** Sizes in pixels; `pitch` is a row's height, `stub` the length of what stands in the place of an undated bar. */
export interface RankingSizes {
  readonly scale: number
  readonly name: number
  readonly value: number
  readonly small: number
  readonly bar: number
  readonly gap: number
  readonly stub: number
  readonly pitch: number
}

export type Width = Omit<Frame, 'height'>

interface Ems {
  readonly name: number
  readonly value: number
  readonly small: number
  readonly bar: number
  readonly pitch: number
}

const pageEms: Ems = { name: 1.13, value: 1.4, small: 0.92, bar: 0.75, pitch: 2.7 }
const wallEms: Ems = { name: 1.45, value: 1.85, small: 1.1, bar: 1.7, pitch: 3.6 }
/** How much higher a row is whose name stands over its bar, in name sizes. */
export const overName = 1.35
/** The least room for bars beside their names, in type units. */
const leastRoom = 14

/** `tight` under 1 draws all closer together, down to the smallest type of the surface. */
export function sizesOf(frame: Width, tight = 1): RankingSizes {
  const full = { ...frame, height: 0 }
  const ems = frame.medium === 'wall' ? wallEms : pageEms
  const size = (measure: number) => typeSize(full, measure * tight)
  const { u } = frame
  return {
    scale: lineScale(full),
    name: size(ems.name),
    value: size(ems.value),
    small: size(ems.small),
    bar: ems.bar * u * tight,
    gap: 0.7 * u,
    stub: 5 * u,
    pitch: ems.pitch * u,
  }
}

/** The period that stands behind a value: of one without a bar, whose year is not the others'; '' for the rest. */
export const ownPeriod = ({ reading, share }: RankingRow): string => (reading && share === null ? seenPeriod(reading.period) : '')

/** Width of what stands on a bar's line beside the bar itself, with slack for wider faces. */
export function wordsWidth(row: RankingRow, { value, small, gap, stub, scale }: RankingSizes): number {
  const before = (row.state === 'value' ? 0 : stub) + 4 * scale
  if (!row.reading) return before + gap + textWidth(terms.blank, small)
  const period = ownPeriod(row)
  const after = period === '' ? 0 : gap + textWidth(period, small)
  return before + gap + numeralWidth(row.reading.printed, value, small) + after
}

/** The foot of the bars and their room where names stand beside them; null where that leaves too little. */
export function beside(rows: readonly RankingRow[], sizes: RankingSizes, { width, u }: Width): { foot: number; room: number } | null {
  const foot = Math.max(0, ...rows.map((row) => textWidth(row.name, sizes.name, true))) + 1.2 * u
  const room = roomOf(rows, sizes, width - foot)
  const fits = rows.every((row) => row.share !== null || wordsWidth(row, sizes) <= width - foot)
  return fits && room >= leastRoom * u ? { foot, room } : null
}

/** The length of a full bar that leaves every value its place at the end. */
export function roomOf(rows: readonly RankingRow[], sizes: RankingSizes, width: number): number {
  return rows.reduce((least, row) => {
    const share = row.share ?? 0
    return share > 0 ? Math.min(least, (width - wordsWidth(row, sizes)) / share) : least
  }, width)
}

/** The height at which a ranking of a width is at its best, in pixels. */
export function rankingHeight(record: RankingRecord, frame: Width): number {
  const sizes = sizesOf(frame)
  const over = beside(record.rows, sizes, frame) ? 0 : sizes.name * overName
  return Math.round(record.rows.length * (sizes.pitch + over))
}
