import { labelColour } from '~/charts/draw/label-colour'
import { partColor } from '~/charts/structure/labels'
import { lightTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import { type ChartPart, numberFormat } from './chart-part'
import { deckColors, hex } from './deck-style'

/** A county's name on the axis; what has no bar has a dash next to it, or its value where that alone cannot be drawn. */
function rankingLabel({ name, reading, share }: RankingRow): string {
  if (!reading) return `${name}　${terms.blank}`
  if (share !== null) return name
  const period = seenPeriod(reading.period)
  return `${name}　${seenText(reading)}${period === '' ? '' : `（${period}）`}`
}

/** The counties on one indicator as native bars, in the order of the record; the one in focus in gold. */
export function rankingPart(record: RankingRecord, size: number): ChartPart {
  const points = record.rows.map(({ reading, share, adcode }) => {
    if (!reading || share === null) return { value: null, format: null }
    const focus = adcode === record.focus ? { fill: deckColors.gold, labelColor: deckColors.goldText } : {}
    return { value: reading.value, format: numberFormat(reading.printed), ...focus }
  })
  const least = Math.min(0, ...points.map(({ value }) => value ?? 0))
  return {
    kind: 'bar',
    head: '县（区、市）',
    categories: record.rows.map(rankingLabel),
    series: [
      { name: `${record.indicatorName}（${record.unit}）`, color: deckColors.bar, joined: false, labelColor: deckColors.ink, points },
    ],
    axis: { min: least, max: null, step: null },
    legend: false,
    size,
  }
}

type StructureRow = StructureRecord['rows'][number]

/** A part that is narrower has no room for its number. */
const leastLabelled = 0.09

const isNarrow = ({ whole }: StructureRow, value: number): boolean => value < whole * leastLabelled

/** A row's name on the axis with its period, the parts whose bars have no room for their number, and which are missing. */
function structureLabel(record: StructureRecord, row: StructureRow): string {
  const missing = record.parts.flatMap(({ name }, part) => (row.readings[part] ? [] : [name]))
  const narrow = record.parts.flatMap(({ name }, part) => {
    const reading = row.readings[part]
    return reading && isNarrow(row, reading.value) ? [`${name}${seenText(reading)}`] : []
  })
  const lines = [row.name, row.period, ...narrow, ...(missing.length > 0 ? [`${missing.join('、')}${terms.collecting}`] : [])]
  return lines.join('\n')
}

/** Parts of a total as native stacked bars, a series for each part, in their unit. */
export function structurePart(record: StructureRecord, size: number): ChartPart {
  const wholes = record.rows.map(({ whole }) => whole)
  const largest = Math.max(0, ...wholes)
  // Shares add up to a hundred but for their rounding; what is missing of them stays empty, where amounts fill the row.
  const isOneWhole = largest <= Math.min(...wholes) * 1.01
  return {
    // As on the page, rows of amounts are of one length.
    kind: isOneWhole ? 'stacked' : 'stacked-to-whole',
    head: '地区',
    categories: record.rows.map((row) => structureLabel(record, row)),
    series: record.parts.map(({ name }, part) => {
      const color = partColor(part, lightTheme)
      return {
        name: `${name}（${record.unit}）`,
        color: hex(color),
        joined: false,
        labelColor: hex(labelColour(color)),
        points: record.rows.map((row) => {
          const reading = row.readings[part]
          if (!reading) return { value: null, format: null }
          return { value: reading.value, format: isNarrow(row, reading.value) ? null : numberFormat(reading.printed, record.unit) }
        }),
      }
    }),
    axis: { min: 0, max: isOneWhole ? largest : null, step: null },
    legend: true,
    size,
  }
}
