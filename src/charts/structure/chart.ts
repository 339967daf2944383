import type { BarSeriesOption } from 'echarts'
import type { Chart, ChartContext } from '~/charts/chart'
import { rectItem, toTenth, wordItem, type GraphicItem } from '~/charts/draw/items'
import { tooltipOption } from '~/charts/draw/tooltip'
import { hatchFill } from '~/charts/theme/pattern-fill'
import { terms } from '~/domain/dataset/terms'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import { type StructureSizes } from './height'
import { partColor, partLabels, valueBoxes } from './labels'
import { sizesInFrame, structureRows, type StructureRow } from './layout'
import { partNumber, structureSentence } from './words'

/** The parts of one place as a stack on that place's own axes, then what is not held, hatched. */
function rowSeries(
  record: StructureRecord,
  row: StructureRow,
  index: number,
  { theme, frame }: ChartContext,
  sizes: StructureSizes,
): readonly BarSeriesOption[] {
  const place = record.rows[index]?.name ?? ''
  const axes = { type: 'bar', stack: `row-${index}`, xAxisIndex: index, yAxisIndex: index, emphasis: { disabled: true } } as const
  const edge = { borderColor: theme.paper, borderWidth: toTenth(sizes.scale) }
  const bars = row.segments.map(({ part, reading }): BarSeriesOption => {
    const name = record.parts[part]?.name ?? ''
    const formatter = `${place}${name}：${reading.printed.text}（${reading.period}）`
    return {
      ...axes,
      name,
      barWidth: toTenth(sizes.bar),
      itemStyle: { color: partColor(part, theme), ...edge },
      tooltip: { formatter },
      data: [reading.value],
    }
  })
  if (row.missing <= 0) return bars
  const rest = {
    value: toTenth(((record.rows[index]?.whole ?? 100) * row.missing) / frame.width),
    itemStyle: { color: hatchFill(theme, sizes.scale) },
  }
  return [...bars, { ...axes, silent: true, barWidth: toTenth(sizes.bar), data: [rest] }]
}

/** Place and period over the bar; where no year is printed its mark in gold text, since it must not be read as this year's. */
function rowWords(
  record: StructureRecord,
  row: StructureRow,
  index: number,
  { theme, frame }: ChartContext,
  sizes: StructureSizes,
): readonly GraphicItem[] {
  const shown = record.rows[index]
  if (!shown) return []
  const { name, period, label } = sizes
  const isUndated = shown.period === undatedWords
  const color = isUndated ? theme.goldText : theme.ink2
  const periodX = textWidth(shown.name, name, true) + name * 0.8
  const words = [
    wordItem({ text: shown.name, x: 0, y: row.nameY, size: name, color: theme.ink, bold: true }),
    ...(row.segments.length === 0
      ? []
      : [
          wordItem({ text: isUndated ? undatedMark : shown.period, x: periodX, y: row.nameY + (name - period) * 0.4, size: period, color }),
        ]),
  ]
  const text = terms.collecting
  const wide = textWidth(text, label)
  if (row.missing < wide + label) return words
  const [x, y] = [frame.width - row.missing / 2, row.barTop + sizes.bar / 2]
  const patch = { left: x - wide / 2 - 3 * sizes.scale, top: y - label * 0.75, width: wide + 6 * sizes.scale, height: label * 1.5 }
  return [...words, rectItem(patch, theme.paper, 5), wordItem({ text, x, y, size: label, color: theme.ink3, anchor: 'center' })]
}

/** Shares of a whole as bars of one length, one row a place, in the record's order. */
export function structureChart(record: StructureRecord, context: ChartContext): Chart {
  const { frame, theme } = context
  const sizes = sizesInFrame(record, frame)
  const rows = structureRows(record, frame)
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      grid: rows.map(({ barTop }) => ({
        left: 0,
        top: toTenth(barTop),
        width: frame.width,
        height: toTenth(sizes.bar),
        outerBoundsMode: 'none' as const,
      })),
      xAxis: rows.map((_, index) => ({
        type: 'value' as const,
        gridIndex: index,
        show: false,
        min: 0,
        max: record.rows[index]?.whole ?? 100,
      })),
      yAxis: rows.map((_, index) => ({ type: 'category' as const, gridIndex: index, show: false, data: [record.rows[index]?.name ?? ''] })),
      series: rows.flatMap((row, index) => rowSeries(record, row, index, context, sizes)),
      graphic: {
        elements: rows.flatMap((row, index) => [
          ...rowWords(record, row, index, context, sizes),
          ...partLabels(row, sizes, frame.width, theme),
        ]),
      },
    },
    maps: {},
    numbers: rows.flatMap((row, index) => {
      const shown = record.rows[index]
      return shown ? valueBoxes(row, sizes, frame.width).flatMap(({ part, box }) => partNumber(record, shown, part, box)) : []
    }),
    places: [],
    sentence: structureSentence(record),
  }
}
