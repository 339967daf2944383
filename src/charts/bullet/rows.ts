import type { ChartContext } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { onBaseline, wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import { numeralBox, numeralItems, type NumeralPlace } from '~/charts/draw/numeral'
import { rowHairline, type RowSpan } from '~/charts/rows/row-flow'
import { plainNameWidth } from '~/charts/rows/row-name'
import type { RowsDrawing } from '~/charts/rows/rows-chart'
import { statusItems, statusWidth } from '~/charts/status/tag'
import { isPlan, numeralColour, numeralParts } from '~/charts/targets/paint'
import { periodOf } from '~/charts/targets/period'
import { targetNumbers } from '~/charts/targets/words'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { stackedScale, wideColumns } from './height'
import { scaleItems, scalePlot, targetWord, zoneItems } from './scale'
import type { BulletStyle } from './sizes'

/** Where the cells of a row are: its rule and name, its period, numeral and verdict, its scale and the words of its target. */
export interface BulletCells {
  readonly rules: readonly GraphicItem[]
  readonly words: readonly Word[]
  readonly numeral: NumeralPlace
  readonly status: NumeralPlace
  readonly scale: Box
  readonly target: Omit<Word, 'color'>
}

/** A row as it is drawn, with the box of its target's words; `zone` is painted behind all rows. */
export interface DrawnBullet extends RowsDrawing {
  readonly row: JudgedTarget
  readonly target: Box
  readonly zone: readonly GraphicItem[]
}

/** Draws a row in its cells. A plan without a reading has no numeral: it says so inside its frame. */
export function drawBullet(row: JudgedTarget, cells: BulletCells, style: BulletStyle, { theme }: ChartContext): DrawnBullet {
  const { scale, numeral } = cells
  const { reading } = row
  const target = wordBox(cells.target)
  const look = { size: style.numeral, color: numeralColour(row, theme), unitColor: theme.ink2, smallest: style.smallest }
  const number = reading && numeralBox(reading.printed, numeral, style.numeral, style.smallest)
  return {
    row,
    target,
    zone: zoneItems(row, scale, style, theme),
    plots: [scalePlot(row, scale, style, theme)],
    items: [
      ...cells.rules,
      ...cells.words.map(wordItem),
      ...statusItems(row.status, cells.status, style.status, theme),
      ...(isPlan(row) && reading === null ? [] : numeralItems(numeralParts(row), numeral, look)),
      ...scaleItems(row, scale, cells.target, style, theme),
    ],
    numbers: targetNumbers(row, number, target),
  }
}

type PlaceRow = (placed: RowSpan & { readonly row: JudgedTarget }) => BulletCells

/** Wide frames: name over period, numeral, bullet with its target above, verdict; hairlines between the rows. */
export function wideRow(rows: readonly JudgedTarget[], style: BulletStyle, { theme, frame }: ChartContext): PlaceRow {
  const columns = wideColumns(rows, style, frame)
  return ({ row, top, height }) => {
    const middle = top + height / 2
    const scale = { ...columns.scale, top: middle + style.target * 0.35 - style.zone / 2, height: style.zone }
    const nameY = middle - style.period * 0.68
    const periodY = nameY + style.name * 0.55 + style.period * 0.85
    return {
      rules: [rowHairline(top, frame.width, style.scale, theme.rule)],
      words: [
        { text: row.name, x: 0, y: nameY, size: style.name, color: theme.ink },
        { text: periodOf(row), x: 0, y: periodY, size: style.period, color: theme.ink2 },
      ],
      numeral: { x: columns.numeralRight, y: middle, anchor: 'right' },
      status: { x: columns.status, y: middle, anchor: 'left' },
      scale,
      target: targetWord(row, scale, style),
    }
  }
}

/** How much of its height the two lines of a row move apart where it is as low as `closest` times its best; nothing near its best. */
const mostApart = 0.025
const near = 0.98
const closest = 0.9

/** The size of a name that shares its line with the verdict: as all names have it, less where it would meet the verdict. */
function nameSize({ name, status }: JudgedTarget, style: BulletStyle, width: number): number {
  const room = width - statusWidth(status, style.status) - style.name
  const wide = plainNameWidth(name, style.name)
  return wide <= room ? style.name : Math.max(style.smallest, Math.floor(((style.name * room) / wide) * 10) / 10)
}

/** Columns of 600 and less: name and verdict on the first line, numeral and bullet on the second; `below` is the height of a line of periods under them. */
export function stackedRow(rows: readonly JudgedTarget[], style: BulletStyle, below: number, { theme, frame }: ChartContext): PlaceRow {
  const column = stackedScale(rows, style, frame.width)
  return ({ row, ...span }) => {
    const body = Math.min(span.height - below, style.pitch * 1.3)
    // Rows closer than at their best take the room from their edges, not from between the verdict and the target's words under it.
    const apart = mostApart * Math.min(1, Math.max(0, (near - body / style.pitch) / (near - closest)))
    const top = span.top + (span.height - below - body) / 2
    const nameY = top + body * (0.265 - apart)
    // The words of a plan are closer to its frame than a target's to its zone: both go lower.
    const middle = top + body * ((isPlan(row) ? 0.7 : 0.675) + apart)
    const scale = { ...column, top: middle - style.zone / 2, height: style.zone }
    const period =
      below === 0
        ? {
            x: plainNameWidth(row.name, style.name) + style.name * 0.9,
            y: onBaseline(nameY, style.name, style.period),
            color: theme.ink2,
          }
        : { x: 0, y: middle + style.numeral * 0.5 + style.period * 0.75, color: theme.ink3 }
    return {
      rules: [rowHairline(span.top, frame.width, style.scale, theme.rule)],
      words: [
        { text: row.name, x: 0, y: nameY, size: nameSize(row, style, frame.width), color: theme.ink },
        { text: periodOf(row), size: style.period, ...period },
      ],
      numeral: { x: 0, y: middle - style.numeral * 0.04, anchor: 'left' },
      status: { x: frame.width, y: nameY, anchor: 'right' },
      scale,
      target: targetWord(row, scale, style),
    }
  }
}
