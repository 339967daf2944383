import type { Chart, ChartContext } from '~/charts/chart'
import { wordItem } from '~/charts/draw/items'
import { locatorItems } from '~/charts/geography/locator-map'
import { barLines } from '~/charts/rows/bar-lines'
import { flowRows, rowHairline } from '~/charts/rows/row-flow'
import type { Tone } from '~/charts/rows/row-name'
import { rowsChart } from '~/charts/rows/rows-chart'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import { measureComparison } from './height'
import { keptRows, placeRow } from './rows'
import { comparisonSentence } from './words'

/** Counties next to each other, one scale a row, value at the bar's end. Rows that do not fit the height are left out. */
export function comparisonChart(record: ComparisonRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const { columns, heads, rows } = measureComparison(record, frame)
  const { sizes } = columns
  const room = frame.height - heads.height
  const spans = flowRows(keptRows(rows, room), room, heads.height)
  const placed = spans.map((row) => placeRow(record, columns, row, theme))
  const colours: Readonly<Record<Tone, string>> = { ink: theme.ink, ink2: theme.ink2, ink3: theme.ink3, gold: theme.goldText }
  const items = [
    ...spans.map(({ top }) => rowHairline(top, frame.width, sizes.scale, theme.rule)),
    ...heads.locators.flatMap((box, index) => locatorItems(record.hexMap, box, record.regions[index]?.adcode ?? '', theme, sizes.scale)),
    ...[...heads.words, ...placed.flatMap(({ words }) => words)].map(({ tone, ...word }) => wordItem({ ...word, color: colours[tone] })),
  ]
  const bars = placed.flatMap((row) => row.bars)
  return rowsChart([{ items }, barLines(bars, sizes, theme)], comparisonSentence(record, heads.locators.length > 0), context)
}
