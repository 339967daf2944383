import type { Frame } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { terms } from '~/domain/dataset/terms'
import { textWidth } from '~/lib/text-width'
import type { PointMark } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import { isSmallMultiple } from './frame'

/** The marks that occur, named under the axis. Solid discs alone need no name. */
export interface TrendLegend {
  readonly rows: number
  readonly pitch: number
  readonly size: number
  readonly entries: readonly LegendEntry[]
}

interface LegendEntry {
  readonly mark: PointMark
  readonly text: string
  readonly x: number
  readonly row: number
}

/** What each mark says, in the order of the legend. */
export const pointWords: Readonly<Record<PointMark, string>> = {
  plain: '引自统计公报、政府报告',
  preliminary: '初步核算',
  'preliminary-reprinted': `初步核算，${terms.secondHand}`,
  reprinted: terms.secondHand,
  census: '人口普查',
  derived: '推算值',
}

/** The names where one line has to hold them all. */
const compactWords: Readonly<Record<PointMark, string>> = {
  plain: '统计公报、政府报告',
  preliminary: '初步核算',
  'preliminary-reprinted': `初步数，${terms.secondHand}`,
  reprinted: terms.secondHand,
  census: '普查',
  derived: '推算',
}

const order: readonly PointMark[] = ['plain', 'preliminary', 'preliminary-reprinted', 'reprinted', 'census', 'derived']

/** Sets the names of the marks in rows of the frame's width. */
function inRows(marks: readonly PointMark[], words: Readonly<Record<PointMark, string>>, gap: number, size: number, frame: Frame) {
  const scale = lineScale(frame)
  const entries: LegendEntry[] = []
  let x = 0
  let row = 0
  for (const mark of marks) {
    const width = 16 * scale + textWidth(words[mark], size)
    if (x > 0 && x + width > frame.width) {
      x = 0
      row += 1
    }
    entries.push({ mark, text: words[mark], x, row })
    x += width + gap * scale
  }
  return entries
}

/** The shorter names at the largest type that sets them in one line. */
function compactLegend(marks: readonly PointMark[], largest: number, frame: Frame): TrendLegend {
  const least = typeSize(frame, 0)
  const sizes = Array.from({ length: Math.ceil(largest - least) }, (_, at) => largest - at)
  const one = sizes.find((size) => inRows(marks, compactWords, 10, size, frame).at(-1)?.row === 0) ?? least
  const entries = inRows(marks, compactWords, 10, one, frame)
  return { rows: (entries.at(-1)?.row ?? 0) + 1, pitch: largest * 1.7, size: one, entries }
}

/** The legend of a frame: as many rows as it takes; in a small multiple always one, with shorter names where those are needed. */
export function trendLegend(record: Pick<TrendRecord, 'points'>, frame: Frame): TrendLegend {
  const size = typeSize(frame, frame.medium === 'wall' ? 1.04 : 1)
  const marks = order.filter((mark) => record.points.some((point) => point.mark === mark))
  const shown = marks.length === 1 && marks[0] === 'plain' ? [] : marks
  const entries = inRows(shown, pointWords, 20, size, frame)
  const rows = entries.length === 0 ? 0 : (entries.at(-1)?.row ?? 0) + 1
  if (!isSmallMultiple(frame)) return { rows, pitch: size * 1.7, size, entries }
  return rows <= 1 ? { rows: 1, pitch: size * 1.7, size, entries } : compactLegend(shown, size, frame)
}
