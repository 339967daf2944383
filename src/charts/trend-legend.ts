import type { PointMark, TrendRecord } from '~/selectors/figure-record'
import { textWidth } from '~/lib/text-width'
import type { Frame } from './chart'
import { lineScale, typeSize } from './chart-scale'
import type { ChartTheme } from './chart-theme'
import { wordItem, type GraphicItem } from './graphic-items'
import { pointGraphic, pointWords } from './point-symbol'

/** The marks that occur, named under the axis. Solid discs alone need no name. */
export interface TrendLegend {
  readonly rows: number
  readonly pitch: number
  readonly size: number
  readonly entries: readonly { readonly mark: PointMark; readonly x: number; readonly row: number }[]
}

const order: readonly PointMark[] = ['plain', 'preliminary', 'preliminary-reprinted', 'reprinted', 'census', 'derived']

/** Sets the names of the marks in rows of the frame's width. */
export function trendLegend(record: TrendRecord, frame: Frame): TrendLegend {
  const scale = lineScale(frame)
  const size = typeSize(frame, frame.medium === 'wall' ? 1.04 : 1)
  const marks = order.filter((mark) => record.points.some((point) => point.mark === mark))
  const shown = marks.length === 1 && marks[0] === 'plain' ? [] : marks
  const entries: { mark: PointMark; x: number; row: number }[] = []
  let x = 0
  let row = 0
  for (const mark of shown) {
    const width = 16 * scale + textWidth(pointWords[mark], size)
    if (x > 0 && x + width > frame.width) {
      x = 0
      row += 1
    }
    entries.push({ mark, x, row })
    x += width + 20 * scale
  }
  return { rows: shown.length === 0 ? 0 : row + 1, pitch: size * 1.7, size, entries }
}

/** Draws the legend so that its last row ends at the foot of the frame. */
export function legendItems(legend: TrendLegend, frame: Frame, theme: ChartTheme): readonly GraphicItem[] {
  const scale = lineScale(frame)
  const firstY = frame.height - legend.rows * legend.pitch + legend.pitch / 2
  return legend.entries.flatMap(({ mark, x, row }) => {
    const y = firstY + row * legend.pitch
    const word = wordItem({ text: pointWords[mark], x: x + 16 * scale, y, size: legend.size, color: theme.ink2 })
    return [...pointGraphic(mark, [x + 6 * scale, y], theme, scale), word]
  })
}
