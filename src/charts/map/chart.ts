import type { Chart, ChartContext } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { frameItem, lineItem, outlineItem, rectItem, wordItem, type GraphicItem } from '~/charts/draw/items'
import { labelColour } from '~/charts/draw/label-colour'
import { tooltipOption } from '~/charts/draw/tooltip-box'
import { lineScale } from '~/charts/draw/type-size'
import { borderLines } from '~/charts/geography/border-lines'
import { countyMap } from '~/charts/geography/county-map'
import type { HexFrame } from '~/charts/geography/hex-frame'
import { cellItems, focusItems, groundItems, labelBoxes, labelItems, lineDepth } from '~/charts/geography/paint'
import { countyPlaces } from '~/charts/geography/places'
import { mapSeries } from '~/charts/geography/series'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { countyDots, countyHatch } from '~/charts/theme/fill-patterns'
import type { PatternFill } from '~/charts/theme/pattern-fill'
import type { MapRecord, MapRegion } from '~/selectors/figure/map-figure'
import { classColours } from './class-colours'
import { mapLayout, type ValueLabel } from './layout'
import { mapLegend, type MapLegend } from './legend'
import { countyNumbers, countyTip, mapSentence } from './words'

/** How a map is painted: its class colours, its patterns. */
interface MapPaint {
  readonly theme: ChartTheme
  readonly scale: number
  readonly colours: readonly string[]
}

function patternOf(state: 'none' | 'undated', { theme, scale }: MapPaint): PatternFill {
  return state === 'none' ? countyHatch(theme.hatch, scale) : countyDots(theme.hatch, scale)
}

const solidFill = ({ classIndex }: MapRegion, { colours, theme }: MapPaint): string => colours[classIndex ?? -1] ?? theme.mapFill

function fillOf(region: MapRegion, paint: MapPaint): string | PatternFill {
  return region.state === 'value' ? solidFill(region, paint) : patternOf(region.state, paint)
}

/** Gaps of paper between counties; between two without a fill a thin line; the outline of the whole. */
function lineItems(record: MapRecord, { rings, outline }: HexFrame, paint: MapPaint): GraphicItem[] {
  const { theme, scale } = paint
  const open = new Set(record.regions.filter(({ state }) => state !== 'value').map(({ adcode }) => adcode))
  const gaps = borderLines(rings, (a, b) => !(open.has(a) && open.has(b)))
  const thin = borderLines(rings, (a, b) => open.has(a) && open.has(b))
  return [
    ...gaps.map((line) => lineItem(line, { color: theme.paper, width: 2.2 * scale }, lineDepth)),
    ...thin.map((line) => lineItem(line, { color: paint.theme.mapEdge, width: 0.9 * scale }, lineDepth)),
    outlineItem(outline, { color: paint.theme.mapEdge, width: scale }, lineDepth),
  ]
}

function valueItems({ region, rows, at }: ValueLabel, paint: MapPaint): GraphicItem[] {
  if (region.state === 'value') return labelItems(rows, at, labelColour(solidFill(region, paint)))
  return [...groundItems(labelBoxes(rows, at), paint.theme), ...labelItems(rows, at, paint.theme.ink2)]
}

/** The value's row of a label; none where the names stand alone. */
const valueBox = ({ rows, at }: ValueLabel): Box | undefined => labelBoxes(rows, at)[rows.findIndex(({ parts }) => parts !== undefined)]

function legendItems({ size, swatches, keys, words }: MapLegend, paint: MapPaint): GraphicItem[] {
  const { theme, colours } = paint
  return [
    ...swatches.map((box, i) => rectItem(box, colours[i] ?? theme.paper)),
    ...keys.flatMap(({ state, box }): GraphicItem[] => [
      rectItem(box, patternOf(state, paint)),
      frameItem(box, { color: paint.theme.mapEdge, width: 0.8 * paint.scale }),
    ]),
    ...words.map((word) => wordItem({ ...word, size, color: theme.ink2 })),
  ]
}

/** An indicator over the counties: classes on one ramp, hatch where nothing is held, dots where the year is not printed. */
export function mapChart(record: MapRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const { frame: hexes, labels } = mapLayout(record, frame)
  const scale = lineScale(frame)
  const paint: MapPaint = { theme, scale, colours: classColours(theme, record.classes.length) }
  const regions = new Map(record.regions.map((region) => [region.adcode, region]))
  const { name, map, box } = countyMap(hexes.rings, (adcode) => regions.get(adcode)?.name ?? adcode)
  const data = record.regions.map((region) => ({
    adcode: region.adcode,
    tip: countyTip(region),
    itemStyle: { areaColor: fillOf(region, paint), borderColor: theme.mapEdge, borderWidth: 0 },
  }))
  const valued = hexes.rings.filter(({ adcode }) => regions.get(adcode)?.state === 'value').map(({ points }) => points)
  // Where every county has its value the texture is one piece: the page changes faster, and the picture is smaller.
  const celled = valued.length === hexes.rings.length ? [hexes.outline] : valued
  const focus = hexes.rings.find(({ adcode }) => adcode === record.focus)
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      series: [mapSeries(name, box, data, { color: theme.ink2, width: 3.6 * scale })],
      graphic: {
        elements: [
          ...legendItems(mapLegend(record, frame), paint),
          ...cellItems(hexes, frame, celled, theme),
          ...lineItems(record, hexes, paint),
          ...(focus ? focusItems(focus.points, theme, scale) : []),
          ...labels.flatMap((label) => valueItems(label, paint)),
        ],
      },
    },
    maps: { [name]: map },
    numbers: labels.flatMap((label) => countyNumbers(record, label.region, valueBox(label))),
    places: countyPlaces(record.regions, hexes.rings),
    sentence: mapSentence(record),
  }
}
