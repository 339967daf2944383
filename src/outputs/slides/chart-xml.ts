import { columnName } from '../workbook'
import { element, printXml, type XmlElement } from '../xml-tree'
import type { ChartMark, ChartPart, ChartPoint, ChartSeries } from './chart-part'
import { deckColors, deckFonts } from './deck-style'

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/** An element of a chart (`c:`) or of a drawing (`a:`) around others. */
const c = (tag: string, ...children: readonly (XmlElement | string)[]): XmlElement => element(`c:${tag}`, {}, ...children)
const a = (tag: string, ...children: readonly (XmlElement | string)[]): XmlElement => element(`a:${tag}`, {}, ...children)

const val = (tag: string, value: string | number): XmlElement => element(`c:${tag}`, { val: value })
const solid = (color: string): XmlElement => a('solidFill', element('a:srgbClr', { val: color }))
const outline = (color: string, points: number): XmlElement =>
  element('a:ln', { w: Math.round(points * 12700), cap: 'rnd' }, solid(color), a('round'))
const noFill = a('noFill')
const noLine = a('ln', noFill)
const numberFormat = (code: string): XmlElement => element('c:numFmt', { formatCode: code, sourceLinked: 0 })

/** Type of a size and colour, its face named for Latin, Chinese and all other letters. */
function textProperties(size: number, color: string, bold = false): XmlElement {
  const faces = ['latin', 'ea', 'cs'].map((letters) => element(`a:${letters}`, { typeface: deckFonts.text }))
  const run = element('a:defRPr', { sz: Math.round(size * 100), b: bold ? 1 : 0 }, solid(color), ...faces)
  return c('txPr', a('bodyPr'), a('lstStyle'), a('p', a('pPr', run), element('a:endParaRPr', { lang: 'zh-CN' })))
}

const cached = (at: number, value: string | number): XmlElement => element('c:pt', { idx: at }, c('v', String(value)))

function strings(ref: string, texts: readonly string[]): XmlElement {
  return c('strRef', c('f', ref), c('strCache', val('ptCount', texts.length), ...texts.map((text, at) => cached(at, text))))
}

/** Values with their holes left out: a point that is not there is blank. */
function numbers(ref: string, points: readonly ChartPoint[]): XmlElement {
  const cells = points.flatMap(({ value }, at) => (value === null ? [] : [cached(at, value)]))
  return c('numRef', c('f', ref), c('numCache', c('formatCode', 'General'), val('ptCount', points.length), ...cells))
}

function markXml({ symbol, size, fill, line }: ChartMark): XmlElement {
  return c('marker', val('symbol', symbol), val('size', size), c('spPr', solid(fill), outline(line, 1.75)))
}

/** What a point has of its own: its fill, or its mark. */
function pointXml(kind: ChartPart['kind'], point: ChartPoint, at: number): readonly XmlElement[] {
  if (point.value === null) return []
  if (kind === 'line') return point.mark ? [c('dPt', val('idx', at), markXml(point.mark), val('bubble3D', 0))] : []
  if (point.fill === undefined) return []
  return [c('dPt', val('idx', at), val('invertIfNegative', 0), val('bubble3D', 0), c('spPr', solid(point.fill), noLine))]
}

const shown = (value: 0 | 1): readonly XmlElement[] => [
  val('showLegendKey', 0),
  val('showVal', value),
  val('showCatName', 0),
  val('showSerName', 0),
  val('showPercent', 0),
  val('showBubbleSize', 0),
]

const labelPlace: Readonly<Record<ChartPart['kind'], string>> = { line: 't', bar: 'outEnd', stacked: 'ctr', 'stacked-to-whole': 'ctr' }

/** Every value printed as its document does, by a number format of its own: it follows the number when somebody edits it. */
function labelsXml({ kind, size }: ChartPart, { points, labelColor }: ChartSeries): XmlElement {
  const labels = points.flatMap((point, at) => {
    if (point.value === null || point.format === null) return []
    const look = [c('spPr', noFill, noLine), textProperties(size, point.labelColor ?? labelColor, true)]
    const place = val('dLblPos', point.below ? 'b' : labelPlace[kind])
    return [c('dLbl', val('idx', at), numberFormat(point.format), ...look, place, ...shown(1))]
  })
  return c('dLbls', ...labels, ...shown(0))
}

function seriesXml(part: ChartPart, series: ChartSeries, at: number): XmlElement {
  const { kind, categories } = part
  const column = columnName(at + 1)
  const rows = (name: string) => `Sheet1!$${name}$2:$${name}$${categories.length + 1}`
  const shape = kind === 'line' ? [series.joined ? outline(series.color, 2.25) : noLine] : [solid(series.color), noLine]
  return c(
    'ser',
    val('idx', at),
    val('order', at),
    c('tx', strings(`Sheet1!$${column}$1`, [series.name])),
    c('spPr', ...shape),
    kind === 'line' ? markXml({ symbol: 'circle', size: 8, fill: series.color, line: series.color }) : val('invertIfNegative', 0),
    ...series.points.flatMap((point, index) => pointXml(kind, point, index)),
    labelsXml(part, series),
    c('cat', strings(rows('A'), categories)),
    c('val', numbers(rows(column), series.points)),
    ...(kind === 'line' ? [val('smooth', 0)] : []),
  )
}

const ids = { category: 500001, value: 500002 }
const noTicks = [val('majorTickMark', 'none'), val('minorTickMark', 'none')]

function categoryAxis({ kind, size }: ChartPart): XmlElement {
  const upright = kind !== 'line'
  return c(
    'catAx',
    val('axId', ids.category),
    c('scaling', val('orientation', upright ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', upright ? 'l' : 'b'),
    numberFormat('General'),
    ...noTicks,
    val('tickLblPos', 'low'),
    c('spPr', outline(upright ? deckColors.rule2 : deckColors.ink, 0.75)),
    textProperties(size, deckColors.ink),
    val('crossAx', ids.value),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 1),
  )
}

/** Bars print their values: their axis is not drawn. A line has at most two grid lines with their values. */
function valueAxis({ kind, axis, size }: ChartPart): XmlElement {
  const isLine = kind === 'line'
  const grid = isLine && axis.step !== null ? [c('majorGridlines', c('spPr', outline(deckColors.rule, 0.75)))] : []
  return c(
    'valAx',
    val('axId', ids.value),
    c('scaling', val('orientation', 'minMax'), ...(axis.max === null ? [] : [val('max', axis.max)]), val('min', axis.min)),
    val('delete', isLine ? 0 : 1),
    val('axPos', isLine ? 'l' : 'b'),
    ...grid,
    numberFormat('General'),
    ...noTicks,
    val('tickLblPos', 'nextTo'),
    c('spPr', noLine),
    textProperties(size - 1, deckColors.ink3),
    val('crossAx', ids.category),
    val('crosses', isLine ? 'autoZero' : 'min'),
    val('crossBetween', 'between'),
    ...(axis.step === null ? [] : [val('majorUnit', axis.step)]),
  )
}

/** The room between bars in per cent of a bar: a few are not as thick as the slide is high. */
const gapOf = (bars: number): number => (bars > 3 ? 55 : bars > 1 ? 160 : 320)

const groupings = { bar: 'clustered', stacked: 'stacked', 'stacked-to-whole': 'percentStacked' } as const

function plotXml(part: ChartPart): XmlElement {
  const series = part.series.map((one, at) => seriesXml(part, one, at))
  const axes = [val('axId', ids.category), val('axId', ids.value)]
  if (part.kind === 'line') return c('lineChart', val('grouping', 'standard'), val('varyColors', 0), ...series, val('marker', 1), ...axes)
  const grouping = groupings[part.kind]
  const overlap = grouping === 'clustered' ? [] : [val('overlap', 100)]
  const bars = [val('gapWidth', gapOf(part.categories.length)), ...overlap]
  return c('barChart', val('barDir', 'bar'), val('grouping', grouping), val('varyColors', 0), ...series, ...bars, ...axes)
}

/** The chart's part of the package (`ppt/charts/chartN.xml`), in the order of elements that ISO/IEC 29500 asks for; its workbook is `rId1`. */
export function chartXml(part: ChartPart): string {
  const bare = c('spPr', noFill, noLine)
  const legend = part.legend ? [c('legend', val('legendPos', 't'), val('overlay', 0), textProperties(part.size, deckColors.ink2))] : []
  const plot = c('plotArea', c('layout'), plotXml(part), categoryAxis(part), valueAxis(part), bare)
  const chart = c('chart', val('autoTitleDeleted', 1), plot, ...legend, val('plotVisOnly', 1), val('dispBlanksAs', 'gap'))
  const space = element(
    'c:chartSpace',
    namespaces,
    val('date1904', 0),
    val('roundedCorners', 0),
    chart,
    bare,
    textProperties(part.size, deckColors.ink),
    element('c:externalData', { 'r:id': 'rId1' }, val('autoUpdate', 0)),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printXml(space)}`
}
