import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import { barPlots, type BarSlot } from '~/charts/draw/bar-plots'
import { goldSide } from '~/charts/draw/gold-side'
import { rowHairline, wordItem } from '~/charts/draw/items'
import { tooltipOption } from '~/charts/draw/tooltip'
import { locatorItems } from '~/charts/geography/locator-map'
import type { Tone } from '~/charts/rows/row-name'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import { cellBox, cellItems, type PlacedCell } from './cell'
import { comparisonLayout, type ComparisonLayout } from './layout'
import { cellWords, comparisonSentence } from './words'

const toneColour = ({ ink, ink2, ink3, goldText }: ChartTheme): Readonly<Record<Tone, string>> => ({ ink, ink2, ink3, gold: goldText })

/** Hairlines, locator maps and words. */
function groundItems(record: ComparisonRecord, { sizes, rules, words, locators }: ComparisonLayout, { theme, frame }: ChartContext) {
  const colour = toneColour(theme)
  return [
    ...rules.map((top) => rowHairline(top, frame.width, sizes.scale, theme.rule)),
    ...locators.flatMap((box, index) => locatorItems(record.hexMap, box, record.regions[index]?.adcode ?? '', theme, sizes.scale)),
    ...words.map(({ tone, ...word }) => wordItem({ ...word, color: colour[tone] })),
  ]
}

/** One of two counties stands in gold, so that shape and side both tell them apart; of more only the one in focus. */
function slotOf(record: ComparisonRecord, { row, cell, region, place }: PlacedCell, theme: ChartTheme): BarSlot {
  const gold = region === goldSide(record)
  const tip = cellWords(record, row, region)
  return { ...place, share: cell.share, color: gold ? theme.gold : theme.bar, name: row.name, tip }
}

/** Counties side by side, one scale a row, value at the bar's end. What one of them lacks is a hatched stub, never a zero bar. */
export function comparisonChart(record: ComparisonRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const layout = comparisonLayout(record, frame)
  const { sizes, cells } = layout
  const slots = cells.map((placed) => slotOf(record, placed, theme))
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      ...barPlots(slots, sizes.bar),
      graphic: { elements: [...groundItems(record, layout, context), ...cells.flatMap((placed) => cellItems(placed, sizes, theme))] },
    },
    maps: {},
    numbers: cells.flatMap((placed): readonly ChartNumber[] => {
      const { row, cell, region } = placed
      const box = cellBox(placed, sizes)
      return cell.reading && box ? [{ obs: cell.reading.obs, name: cellWords(record, row, region), box }] : []
    }),
    places: [],
    sentence: comparisonSentence(record, layout.locators.length > 0),
  }
}
