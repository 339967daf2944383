import { escapeMarkup } from '~/lib/escape-markup'
import { columnName } from '../workbook-parts'
import type { ChartMark, ChartPart, ChartPoint, ChartSeries } from './chart-part'
import { deckColors, deckFonts } from './deck-style'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const val = (tag: string, value: string | number): string => `<c:${tag} val="${value}"/>`
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
const outline = (color: string, points: number): string =>
  `<a:ln w="${Math.round(points * 12700)}" cap="rnd">${solid(color)}<a:round/></a:ln>`
const noLine = '<a:ln><a:noFill/></a:ln>'

/** Type of a size and colour, its face named for Latin, Chinese and all other letters. */
function textProperties(size: number, color: string, bold = false): string {
  const face = `<a:latin typeface="${deckFonts.text}"/><a:ea typeface="${deckFonts.text}"/><a:cs typeface="${deckFonts.text}"/>`
  const run = `<a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}${face}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

function strings(ref: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`).join('')
  return `<c:strRef><c:f>${ref}</c:f><c:strCache>${val('ptCount', texts.length)}${points}</c:strCache></c:strRef>`
}

/** Values with their holes left out: a point that is not there is blank. */
function numbers(ref: string, points: readonly ChartPoint[]): string {
  const cells = points.map(({ value }, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('')
  return `<c:numRef><c:f>${ref}</c:f><c:numCache><c:formatCode>General</c:formatCode>${val('ptCount', points.length)}${cells}</c:numCache></c:numRef>`
}

function markXml({ symbol, size, fill, line }: ChartMark): string {
  return `<c:marker>${val('symbol', symbol)}${val('size', size)}<c:spPr>${solid(fill)}${outline(line, 1.75)}</c:spPr></c:marker>`
}

/** What a point has of its own: its fill, or its mark. */
function pointXml(kind: ChartPart['kind'], point: ChartPoint, at: number): string {
  if (point.value === null) return ''
  if (kind === 'line') return point.mark ? `<c:dPt>${val('idx', at)}${markXml(point.mark)}${val('bubble3D', 0)}</c:dPt>` : ''
  if (point.fill === undefined) return ''
  return `<c:dPt>${val('idx', at)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}<c:spPr>${solid(point.fill)}${noLine}</c:spPr></c:dPt>`
}

const shown = (value: 0 | 1): string =>
  [
    val('showLegendKey', 0),
    val('showVal', value),
    val('showCatName', 0),
    val('showSerName', 0),
    val('showPercent', 0),
    val('showBubbleSize', 0),
  ].join('')

const labelPlace: Readonly<Record<ChartPart['kind'], string>> = { line: 't', bar: 'outEnd', stacked: 'ctr', 'stacked-to-whole': 'ctr' }

/** Every value printed as its document does, by a number format of its own: it follows the number when somebody edits it. */
function labelsXml({ kind, size }: ChartPart, { points, labelColor }: ChartSeries): string {
  const labels = points.map((point, at) => {
    if (point.value === null || point.format === null) return ''
    const format = `<c:numFmt formatCode="${escapeMarkup(point.format)}" sourceLinked="0"/>`
    const look = `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties(size, point.labelColor ?? labelColor, true)}`
    return `<c:dLbl>${val('idx', at)}${format}${look}${val('dLblPos', point.below ? 'b' : labelPlace[kind])}${shown(1)}</c:dLbl>`
  })
  return `<c:dLbls>${labels.join('')}${shown(0)}</c:dLbls>`
}

function seriesXml(part: ChartPart, series: ChartSeries, at: number): string {
  const { kind, categories } = part
  const column = columnName(at + 1)
  const rows = (name: string) => `Sheet1!$${name}$2:$${name}$${categories.length + 1}`
  const shape = kind === 'line' ? (series.joined ? outline(series.color, 2.25) : noLine) : `${solid(series.color)}${noLine}`
  return [
    `<c:ser>${val('idx', at)}${val('order', at)}<c:tx>${strings(`Sheet1!$${column}$1`, [series.name])}</c:tx>`,
    `<c:spPr>${shape}</c:spPr>`,
    kind === 'line' ? markXml({ symbol: 'circle', size: 8, fill: series.color, line: series.color }) : val('invertIfNegative', 0),
    ...series.points.map((point, index) => pointXml(kind, point, index)),
    labelsXml(part, series),
    `<c:cat>${strings(rows('A'), categories)}</c:cat><c:val>${numbers(rows(column), series.points)}</c:val>`,
    kind === 'line' ? val('smooth', 0) : '',
    '</c:ser>',
  ].join('')
}

const ids = { category: 500001, value: 500002 }

function categoryAxis({ kind, size }: ChartPart): string {
  const upright = kind !== 'line'
  return [
    `<c:catAx>${val('axId', ids.category)}<c:scaling>${val('orientation', upright ? 'maxMin' : 'minMax')}</c:scaling>${val('delete', 0)}`,
    `${val('axPos', upright ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>`,
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}`,
    `<c:spPr>${outline(upright ? deckColors.rule2 : deckColors.ink, 0.75)}</c:spPr>${textProperties(size, deckColors.ink)}`,
    `${val('crossAx', ids.value)}${val('crosses', 'autoZero')}${val('auto', 0)}${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}${val('noMultiLvlLbl', 1)}</c:catAx>`,
  ].join('')
}

/** Bars print their values: their axis is not drawn. A line has at most two grid lines with their values. */
function valueAxis({ kind, axis, size }: ChartPart): string {
  const bounds = `${axis.max === null ? '' : val('max', axis.max)}${val('min', axis.min)}`
  const grid =
    kind === 'line' && axis.step !== null ? `<c:majorGridlines><c:spPr>${outline(deckColors.rule, 0.75)}</c:spPr></c:majorGridlines>` : ''
  return [
    `<c:valAx>${val('axId', ids.value)}<c:scaling>${val('orientation', 'minMax')}${bounds}</c:scaling>${val('delete', kind === 'line' ? 0 : 1)}`,
    `${val('axPos', kind === 'line' ? 'l' : 'b')}${grid}<c:numFmt formatCode="General" sourceLinked="0"/>`,
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}`,
    `<c:spPr>${noLine}</c:spPr>${textProperties(size - 1, deckColors.ink3)}${val('crossAx', ids.category)}`,
    `${val('crosses', kind === 'line' ? 'autoZero' : 'min')}${val('crossBetween', 'between')}${axis.step === null ? '' : val('majorUnit', axis.step)}</c:valAx>`,
  ].join('')
}

/** The room between bars in per cent of a bar: a few are not as thick as the slide is high. */
const gapOf = (bars: number): number => (bars > 3 ? 55 : bars > 1 ? 160 : 320)

const groupings = { bar: 'clustered', stacked: 'stacked', 'stacked-to-whole': 'percentStacked' } as const

function plotXml(part: ChartPart): string {
  const series = part.series.map((one, at) => seriesXml(part, one, at)).join('')
  const axes = `${val('axId', ids.category)}${val('axId', ids.value)}`
  if (part.kind === 'line')
    return `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}${series}${val('marker', 1)}${axes}</c:lineChart>`
  const grouping = groupings[part.kind]
  const bars = `${val('gapWidth', gapOf(part.categories.length))}${grouping === 'clustered' ? '' : val('overlap', 100)}`
  return `<c:barChart>${val('barDir', 'bar')}${val('grouping', grouping)}${val('varyColors', 0)}${series}${bars}${axes}</c:barChart>`
}

/** The chart's part of the package (`ppt/charts/chartN.xml`), in the order of elements that ISO/IEC 29500 asks for; its workbook is `rId1`. */
export function chartXml(part: ChartPart): string {
  const legend = part.legend
    ? `<c:legend>${val('legendPos', 't')}${val('overlay', 0)}${textProperties(part.size, deckColors.ink2)}</c:legend>`
    : ''
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace ${namespaces}>${val('date1904', 0)}${val('roundedCorners', 0)}<c:chart>${val('autoTitleDeleted', 1)}`,
    `<c:plotArea><c:layout/>${plotXml(part)}${categoryAxis(part)}${valueAxis(part)}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>`,
    `${legend}${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties(part.size, deckColors.ink)}`,
    `<c:externalData r:id="rId1">${val('autoUpdate', 0)}</c:externalData></c:chartSpace>`,
  ].join('')
}
