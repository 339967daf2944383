import { barFill } from '~/charts/targets/paint'
import { periodOf } from '~/charts/targets/period'
import { lightTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors, hex } from './deck-style'
import { oneLine, type SlideFrame } from './slide-frame'
import { addArc, addShape, addWords, stripedName, type Slide } from './slide-items'
import { addStatusMark, verdictLook } from './status-shape'
import { fitText, widthOf } from './text-lines'

/** The arc of the look: 209 degrees, open below. */
const sweep = 209
const start = 270 - sweep / 2
/** Widths in radii: the track, the value's band inside it. */
const track = 0.16
const band = 0.088
const mostAbreast = 4

/** A ring's part between two shares of the scale, `inset` and `width` in radii. */
function addBand(
  slide: Slide,
  dial: SlideBox,
  from: number,
  to: number,
  inset: number,
  width: number,
  look: Parameters<typeof addArc>[3],
): void {
  const radius = dial.w / 2
  const edge = inset * radius
  const box = { x: dial.x + edge, y: dial.y + edge, w: dial.w - 2 * edge, h: dial.h - 2 * edge }
  const degrees = (share: number) => (start + sweep * share) % 360
  addArc(slide, box, { from: degrees(from), to: degrees(to), thickness: width / (1 - inset) }, look)
}

/** The dial of the format's own arcs: track, zone, value, tick. */
function addDial(slide: Slide, row: JudgedTarget, dial: SlideBox): void {
  const { scale, zone, tick, reading, name } = row
  const share = (value: number) => Math.min(1, Math.max(0, value / scale.max))
  if (zone) addBand(slide, dial, share(zone.from), share(zone.to), 0, track, { name: `目标区间：${name}`, fill: deckColors.zone })
  addBand(slide, dial, 0, 1, 0, track, { name: `弧：${name}`, line: { color: deckColors.rule2, width: 0.75 } })
  const fill = barFill(row, lightTheme, 1)
  if (reading && fill !== null && reading.value > 0) {
    const look =
      typeof fill === 'string'
        ? { name: `${terms.actual}：${name}`, fill: hex(fill) }
        : { name: `${stripedName}：${name}`, fill: deckColors.bar }
    addBand(slide, dial, 0, Math.max(0.004, share(reading.value)), (track - band) / 2, band, look)
  }
  if (tick !== null && !row.partial) {
    const at = share(tick)
    addBand(slide, dial, Math.max(0, at - 0.006), Math.min(1, at + 0.006), -0.03, track + 0.06, {
      name: `目标：${name}`,
      fill: deckColors.gold,
    })
  }
}

/** Numeral, verdict, target and rule in the middle of the arc and under it. */
function addMiddle(slide: Slide, row: JudgedTarget, dial: SlideBox, cell: SlideBox, size: number): void {
  const inner = dial.w * (1 - 2 * track)
  const value = row.reading?.printed.text ?? terms.blank
  const numeral = [size * 2.4, size * 2, size * 1.7, size * 1.4, size].find((points) => widthOf(value, points, true) <= inner * 0.9) ?? size
  const middle = dial.y + dial.h / 2
  const color = row.status.alarm ? deckColors.vermilion : row.reading ? deckColors.ink : deckColors.ink3
  const line = oneLine(numeral)
  addWords(
    slide,
    value,
    { x: dial.x + dial.w * track * 0.5, y: middle - line * 0.95, w: dial.w * (1 - track), h: line },
    { name: `数：${row.name}`, size: numeral, bold: true, color, align: 'center' },
  )
  const mark = 0.2
  const word = widthOf(row.status.word, size, true) * 1.12
  const left = dial.x + (dial.w - mark - 0.08 - word) / 2
  const verdictY = middle + 0.08
  addStatusMark(slide, row.status, { x: left, y: verdictY + (oneLine(size) - mark) / 2, w: mark, h: mark })
  addWords(
    slide,
    row.status.word,
    { x: left + mark + 0.08, y: verdictY, w: word, h: oneLine(size) },
    { name: `${terms.verdict}：${row.name}`, size, ...verdictLook(row.status) },
  )
  const under = dial.y + dial.h * 0.72
  addWords(
    slide,
    row.targetText,
    { ...cell, y: under, h: oneLine(size) },
    { name: `目标：${row.name}`, size, color: deckColors.goldText, align: 'center' },
  )
  const rule = fitText(row.status.rule, [size - 2, size - 3], cell.w, 3)
  if (row.status.rule !== '')
    addWords(
      slide,
      row.status.rule,
      { ...cell, y: under + oneLine(size) + 0.04, h: rule.height },
      { name: `规则：${row.name}`, size: rule.size, color: deckColors.ink2, align: 'center' },
    )
}

function addGauge(slide: Slide, row: JudgedTarget, cell: SlideBox, size: number): void {
  const name = fitText(row.name, [size + 1, size, size - 1], cell.w, 2, true)
  const period = [periodOf(row), row.nature].filter((word) => word !== '').join('，')
  const head = name.height + oneLine(size - 1) + 0.2
  // Under the dial's lower edge, at 72 % of it, are the target and the rule.
  const below = oneLine(size) + 3 * oneLine(size - 2) + 0.1
  const side = Math.max(1, Math.min(cell.w * 0.94, (cell.h - head - below) / 0.72, 3.6))
  const y = cell.y + (cell.h - head - below - side * 0.72) * 0.4
  addWords(slide, row.name, { ...cell, y, h: name.height }, { name: `名称：${row.name}`, size: name.size, bold: true })
  addWords(
    slide,
    period,
    { ...cell, y: y + name.height, h: oneLine(size - 1) },
    { name: `时期：${row.name}`, size: size - 1, color: deckColors.ink2 },
  )
  const top = y + head
  const dial = { x: cell.x + (cell.w - side) / 2, y: top, w: side, h: side }
  addDial(slide, row, dial)
  addMiddle(slide, row, dial, cell, size)
}

/** Headline targets as gauges, at most four abreast; the rest go on on further slides. */
export function gaugeSlides(deck: Deck, frame: SlideFrame, rows: readonly JudgedTarget[], size: number): readonly Slide[] {
  const { body } = frame
  const pages = Array.from({ length: Math.ceil(rows.length / mostAbreast) }, (_, page) =>
    rows.slice(page * mostAbreast, (page + 1) * mostAbreast),
  )
  return pages.map((page, at) => {
    const slide = frame.open(deck, at)
    const gutter = 0.3
    const each = Math.min(4.4, (body.w - gutter * (page.length - 1)) / page.length)
    // One or two are no wider than a dial reads well: they are centred.
    const left = body.x + (body.w - each * page.length - gutter * (page.length - 1)) / 2
    page.forEach((row, index) => {
      const x = left + index * (each + gutter)
      if (index > 0) addShape(slide, 'rect', { x: x - gutter / 2, y: body.y, w: 0.01, h: body.h }, { name: '栏线', fill: deckColors.rule })
      addGauge(slide, row, { x, y: body.y, w: each, h: body.h }, size)
    })
    return slide
  })
}
