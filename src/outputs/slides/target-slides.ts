import { barFill, isPlan } from '~/charts/targets/paint'
import { periodOf } from '~/charts/targets/period'
import { lightTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors, hex } from './deck-style'
import { addTable, columnWidths, fitTable, tablePages, type DeckCell, type DeckTable } from './deck-table'
import type { SlideFrame } from './slide-frame'
import { addLine, addShape, stripedName, type Slide } from './slide-items'
import { addStatusMark, verdictLook } from './status-shape'

const markSize = 0.17
const columns: DeckTable['columns'] = [
  { head: '指标', share: 2.5 },
  { head: terms.actual, share: 1.55 },
  { head: '目标', share: 1.95 },
  { head: '对照', share: 2.1 },
  { head: terms.verdict, share: 2.05, indent: markSize + 0.08 },
  { head: '规则', share: 2.3 },
]
const scaleColumn = 3
const statusColumn = 4

function cells(row: JudgedTarget, size: number): readonly DeckCell[] {
  const small = { size: size - 2, color: deckColors.ink2 }
  const nature = [row.nature, row.period].filter((word) => word !== '').join('，')
  const value = row.reading
    ? [
        { text: row.reading.printed.text, bold: true, ...(row.status.alarm && { color: deckColors.vermilion }) },
        { text: periodOf(row), ...small },
      ]
    : [{ text: terms.blank, color: deckColors.ink3 }]
  return [
    [
      { text: row.name, bold: true },
      { text: nature, ...small },
    ],
    value,
    [{ text: row.targetText, color: deckColors.goldText }],
    '',
    [{ text: row.status.word, ...verdictLook(row.status) }],
    [{ text: row.status.rule, size: size - 1, color: deckColors.ink2 }],
  ]
}

/** The part of a scale between two values, `high` of its height in the middle. */
function span({ x, y, w, h }: SlideBox, max: number, from: number, to: number, high: number): SlideBox {
  const place = (value: number) => (Math.min(Math.max(value, 0), max) / max) * w
  return { x: x + place(from), y: y + (h * (1 - high)) / 2, w: Math.max(0.01, place(to) - place(from)), h: h * high }
}

/** A bullet of the format's own shapes: zone, bar, tick. Part of a year is an outlined bar without zone or tick, a plan a dashed frame. */
function addScale(slide: Slide, row: JudgedTarget, box: SlideBox): void {
  const { scale, zone, tick, reading, name } = row
  const fill = barFill(row, lightTheme, 1)
  if (zone && !row.partial && !isPlan(row))
    addShape(slide, 'rect', span(box, scale.max, zone.from, zone.to, 0.8), { name: `目标区间：${name}`, fill: deckColors.zone })
  if (reading && fill !== null) {
    const look =
      typeof fill === 'string'
        ? { name: `${terms.actual}：${name}`, fill: hex(fill) }
        : { name: `${stripedName}：${name}`, fill: deckColors.bar }
    addShape(slide, 'rect', span(box, scale.max, 0, reading.value, 0.36), look)
  }
  if (isPlan(row) && tick !== null)
    addShape(slide, 'rect', span(box, scale.max, 0, tick, 0.72), {
      name: `计划：${name}`,
      line: { color: deckColors.rule2, width: 1, dash: 'dash' },
    })
  else if (tick !== null && !row.partial) {
    const { x, y, h } = span(box, scale.max, tick, tick, 1)
    addShape(slide, 'rect', { x: x - 0.02, y, w: 0.04, h }, { name: `目标：${name}`, fill: deckColors.gold })
  }
  addLine(slide, { x: box.x, y: box.y, w: 0, h: box.h }, deckColors.ink, 0.75, '零线')
}

function drawRow(slide: Slide, row: JudgedTarget, box: SlideBox, widths: readonly number[]): void {
  const left = (column: number) => box.x + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
  const high = Math.min(0.3, box.h * 0.55)
  addScale(slide, row, { x: left(scaleColumn) + 0.1, y: box.y + (box.h - high) / 2, w: (widths[scaleColumn] ?? 1) - 0.25, h: high })
  const y = box.y + (box.h - markSize) / 2
  addStatusMark(slide, row.status, { x: left(statusColumn) + 0.1, y, w: markSize, h: markSize })
}

/** Targets with what came of them: a native table, the bullets and verdict marks drawn over it as shapes. */
export function targetSlides(deck: Deck, frame: SlideFrame, rows: readonly JudgedTarget[], size: number): readonly Slide[] {
  const { body } = frame
  const make = (points: number): DeckTable => ({
    columns,
    rows: rows.map((row) => cells(row, points)),
    size: points,
    least: Math.min(0.7, Math.max(0.42, (body.h - 0.35) / rows.length)),
  })
  // Its columns of numbers are narrow: in larger type they would break.
  const table = fitTable(make, size, body, 0)
  const widths = columnWidths(table, body.w)
  let done = 0
  return tablePages(table, body).map((page, at) => {
    const slide = frame.open(deck, at)
    const boxes = addTable(slide, table, page, body, terms.completion)
    boxes.forEach((box, index) => {
      const row = rows[done + index]
      if (row) drawRow(slide, row, box, widths)
    })
    done += boxes.length
    return slide
  })
}
