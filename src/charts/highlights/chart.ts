import type { Chart, ChartContext } from '~/charts/chart'
import { circleItem, wordItem, type GraphicItem } from '~/charts/draw/items'
import { labelColour } from '~/charts/draw/label-colour'
import { tooltipOption } from '~/charts/draw/tooltip-box'
import { lineScale } from '~/charts/draw/type-size'
import { countyMap } from '~/charts/geography/county-map'
import { blockDepth } from '~/charts/geography/label-block'
import { cellItems, hairline, labelItems } from '~/charts/geography/paint'
import { countyPlaces } from '~/charts/geography/places'
import { mapSeries } from '~/charts/geography/series'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { Adcode } from '~/domain/dataset/id'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import { highlightsLayout, type CountyLabel } from './layout'
import { highlightNumbers } from './numbers'
import { highlightsSentence, highlightTip } from './words'

/** The highlight outside its county: two lines right-aligned at a hairline that ends in a dot. */
function leaderItems({ leader }: CountyLabel, theme: ChartTheme, scale: number): GraphicItem[] {
  if (leader === null) return []
  const { rows, at } = leader
  const top = at.y - blockDepth(rows) / 2
  return [
    hairline([at.from, at.y], [at.dot, at.y], theme.ink2, 0.8 * scale),
    circleItem([at.dot, at.y], 2 * scale, { fill: theme.ink2 }),
    ...rows.map((row) => wordItem({ text: row.text, x: at.textRight, y: top + row.dy, size: row.size, color: theme.ink, anchor: 'right' })),
  ]
}

/** The highlight map: what each county is known for, in one quiet fill, without a ramp and without a ranking. */
export function highlightsChart(record: HighlightsRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const layout = highlightsLayout(record, frame)
  const { frame: hexes, counties, labels } = layout
  const scale = lineScale(frame)
  const fillOf = (adcode: Adcode) => (adcode === record.focus ? theme.gold : theme.mapFill)
  const regions = new Map(record.regions.map((region) => [region.adcode, region]))
  const { name, map, box } = countyMap(counties, (adcode) => regions.get(adcode)?.name ?? adcode)
  const data = record.regions.map((region) => ({
    adcode: region.adcode,
    tip: highlightTip(region),
    itemStyle: { areaColor: fillOf(region.adcode), borderColor: theme.ramp[3], borderWidth: 0.9 * scale },
  }))
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      series: [mapSeries(name, box, data, { color: theme.ink, width: 1.6 * scale })],
      graphic: {
        elements: [
          ...cellItems(hexes, frame, [hexes.outline], theme),
          ...labels.flatMap((label) => [
            ...labelItems(label.rows, label.at, labelColour(fillOf(label.adcode))),
            ...leaderItems(label, theme, scale),
          ]),
        ],
      },
    },
    maps: { [name]: map },
    numbers: highlightNumbers(record, layout),
    places: countyPlaces(record.regions, counties),
    sentence: highlightsSentence(record),
  }
}
