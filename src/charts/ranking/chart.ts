import type { Chart, ChartContext, Frame } from '~/charts/chart'
import { wordItem } from '~/charts/draw/items'
import { barLines, type PlacedBar } from '~/charts/rows/bar-lines'
import { barRoom, wordsWidth } from '~/charts/rows/bar-words'
import { flowEqualRows } from '~/charts/rows/row-flow'
import { rowsChart } from '~/charts/rows/rows-chart'
import type { RankingRecord } from '~/selectors/figure/ranking-figure'
import { beside, overName, rankingHeight, rankingLine, rankingSizes } from './height'
import { rankingSentence, rankingWords } from './words'

/** Sizes, foot and room of the bars in a frame: a low one draws all rows closer together. */
function columnIn(record: RankingRecord, frame: Frame, tight: number) {
  const sizes = rankingSizes(frame, tight)
  const place = beside(record, frame)
  if (place) return { sizes, ...place, over: 0 }
  // Dots over which the names stand are shorter where a long value has to follow on the line.
  const lines = record.rows.map(rankingLine)
  const spare = Math.min(...lines.filter(({ isDotted }) => isDotted).map((line) => frame.width - wordsWidth(line, sizes)))
  const shorter = { ...sizes, stub: Math.max(2 * frame.u, sizes.stub + Math.min(0, spare)) }
  return { sizes: shorter, foot: 0, room: barRoom(lines, shorter, frame.width), over: sizes.name * overName }
}

/**
 * The counties on one indicator as bars from the left, value at the bar's end; the one in focus in gold. No ordinal numbers.
 * Names stand beside their bars, and over them in narrow frames.
 */
export function rankingChart(record: RankingRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const { rows, focus } = record
  const natural = rankingHeight(record, frame) / Math.max(1, rows.length)
  const placed = flowEqualRows(rows, natural, frame.height)
  const { sizes, foot, room, over } = columnIn(record, frame, Math.min(1, (placed[0]?.height ?? natural) / natural))
  const bars = placed.map(({ row, top, height }): PlacedBar => {
    const [y, color] = [top + (height + over) / 2, row.adcode === focus ? theme.gold : theme.quietBar]
    return { ...rankingLine(row), x: foot, y, grows: 'right', room, color, name: row.name, words: rankingWords(record, row) }
  })
  const names = placed.map(({ row, top, height }) => {
    const [y, bold] = [top + (height - over) / 2, row.adcode === focus]
    return wordItem({ text: row.name, x: 0, y, size: sizes.name, color: bold ? theme.goldText : theme.ink, bold })
  })
  return rowsChart([{ items: names }, barLines(bars, sizes, theme)], rankingSentence(record), context)
}
