import type { BarSeriesOption } from 'echarts'
import type { Chart, ChartContext } from '~/charts/chart'
import { rectItem, toTenth, wordBox, wordItem, type GraphicItem } from '~/charts/draw/items'
import { rowsChart, type RowPlot, type RowsDrawing } from '~/charts/rows/rows-chart'
import { hatchFill } from '~/charts/theme/pattern-fill'
import { terms } from '~/domain/dataset/terms'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import type { StructureSizes } from './height'
import { insideLabels, labelItems, outsideLabels, partColor } from './labels'
import { structureLayout, type StructureRow } from './layout'
import { partName, partTip, structureSentence } from './words'

/** The parts of one place as a stack, then what is not held, hatched. */
function stackPlot(
  record: StructureRecord,
  { shown, segments, missing, barTop }: StructureRow,
  stack: string,
  { bar, scale }: StructureSizes,
  { theme, frame }: ChartContext,
): RowPlot {
  const shared = { type: 'bar', stack, barWidth: toTenth(bar) } as const
  const edge = { borderColor: theme.paper, borderWidth: toTenth(scale) }
  const bars = segments.map(({ part, reading }): BarSeriesOption => {
    const tooltip = { formatter: partTip(record, shown, part, reading) }
    return {
      ...shared,
      name: record.parts[part]?.name ?? '',
      itemStyle: { color: partColor(part, theme), ...edge },
      tooltip,
      data: [reading.value],
    }
  })
  const rest = { value: toTenth((shown.whole * missing) / frame.width), itemStyle: { color: hatchFill(theme, scale) } }
  return {
    box: { left: 0, top: barTop, width: frame.width, height: bar },
    max: shown.whole,
    names: [shown.name],
    series: missing > 0 ? [...bars, { ...shared, silent: true, data: [rest] }] : bars,
  }
}

/** Place and period over the bar; where no year is printed its mark in gold text, since it must not be read as this year's. */
function headItems({ shown, segments, nameY }: StructureRow, { name, period }: StructureSizes, { theme }: ChartContext) {
  const isUndated = shown.period === undatedWords
  const [text, color] = isUndated ? [undatedMark, theme.goldText] : [shown.period, theme.ink2]
  const x = textWidth(shown.name, name, true) + name * 0.8
  return [
    wordItem({ text: shown.name, x: 0, y: nameY, size: name, color: theme.ink, bold: true }),
    ...(segments.length === 0 ? [] : [wordItem({ text, x, y: nameY + (name - period) * 0.4, size: period, color })]),
  ]
}

/** What the hatched end of a bar says, where it has room for it. */
function missingItems(
  { missing, barTop }: StructureRow,
  { label, bar, scale }: StructureSizes,
  { theme, frame }: ChartContext,
): readonly GraphicItem[] {
  const text = terms.collecting
  const wide = textWidth(text, label)
  if (missing < wide + label) return []
  const [x, y] = [frame.width - missing / 2, barTop + bar / 2]
  const patch = { left: x - wide / 2 - 3 * scale, top: y - label * 0.75, width: wide + 6 * scale, height: label * 1.5 }
  return [rectItem(patch, theme.paper, 5), wordItem({ text, x, y, size: label, color: theme.ink3, anchor: 'center' })]
}

/** Shares of a whole as bars of one length, one row a place, in the record's order. */
export function structureChart(record: StructureRecord, context: ChartContext): Chart {
  const { frame, theme } = context
  const { sizes, rows } = structureLayout(record, frame)
  const drawings = rows.map((row, index): RowsDrawing => {
    const [inside, outside] = [insideLabels(row, sizes), outsideLabels(row, sizes, frame.width)]
    return {
      plots: [stackPlot(record, row, `row-${index}`, sizes, context)],
      items: [...headItems(row, sizes, context), ...missingItems(row, sizes, context), ...labelItems(inside, outside, row, sizes, theme)],
      // A part with words on it and above it is pressed where its value is.
      numbers: row.segments.flatMap(({ part, reading }) => {
        const label = [...inside, ...outside].find(({ segment }) => segment.part === part)
        return label ? [{ obs: reading.obs, name: partName(record, row.shown, part), box: wordBox(label.word) }] : []
      }),
    }
  })
  return rowsChart(drawings, structureSentence(record), context)
}
