import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { barRoom, wordsFit, type BarLine } from '~/charts/rows/bar-words'
import { seenPeriod } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'

const pageEms = { name: 1.13, value: 1.4, small: 0.92, bar: 0.75, pitch: 2.7 }
const wallEms: typeof pageEms = { name: 1.45, value: 1.85, small: 1.1, bar: 1.7, pitch: 3.6 }
/** How much higher a row is whose name stands over its bar, in name sizes. */
export const overName = 1.35
/** The least room for bars beside their names, in type units. */
const leastRoom = 14

/** Sizes in pixels; `pitch` is a row's height. `tight` under 1 draws all closer together, down to the smallest type of the surface. */
export function rankingSizes(frame: FrameWidth, tight = 1) {
  const ems = frame.medium === 'wall' ? wallEms : pageEms
  const size = (measure: number) => typeSize(frame, measure * tight)
  const { u } = frame
  return {
    scale: lineScale(frame),
    name: size(ems.name),
    numeral: size(ems.value),
    small: size(ems.small),
    bar: ems.bar * u * tight,
    gap: 0.7 * u,
    stub: 5 * u,
    slack: u / 3,
    pitch: ems.pitch * u,
  }
}

/** A row's line. The period stands behind a value without a bar, whose year is not the others'. */
export function rankingLine({ reading, share, state }: RankingRow): BarLine {
  return { reading, share, isDotted: state === 'undated', period: reading && share === null ? seenPeriod(reading.period) : '' }
}

/** The foot of the bars and their room where names stand beside them; null where that leaves too little. */
export function beside({ rows }: RankingRecord, frame: FrameWidth, sizes = rankingSizes(frame)): { foot: number; room: number } | null {
  const { width, u } = frame
  const lines = rows.map(rankingLine)
  const foot = Math.max(0, ...rows.map((row) => textWidth(row.name, sizes.name, true))) + 1.2 * u
  const room = barRoom(lines, sizes, width - foot)
  return wordsFit(lines, sizes, width - foot) && room >= leastRoom * u ? { foot, room } : null
}

/** The height at which a ranking of a width is at its best, in pixels. */
export function rankingHeight(record: RankingRecord, frame: FrameWidth): number {
  const { name, pitch } = rankingSizes(frame)
  return Math.round(record.rows.length * (pitch + (beside(record, frame) ? 0 : name * overName)))
}
