import type { ChartContext } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import { numeralBox, numeralItems } from '~/charts/draw/numeral'
import { numeralWidth } from '~/charts/draw/numeral-width'
import { typeSize } from '~/charts/draw/type-size'
import { statusItems, statusWidth } from '~/charts/status/tag'
import { numeralColour, numeralParts } from '~/charts/targets/paint'
import { periodOf } from '~/charts/targets/period'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { innerLines, innerWidth } from './height'
import { angleAt, placeAt, type Dial } from './layout'

type Line = Omit<Word, 'color'>

/** The target's words beside the outer end of its tick: outside the circle, inside the cell, as low as both allow. */
export function targetLine(row: JudgedTarget, dial: Dial): Line | null {
  if (row.partial || row.tick === null) return null
  const size = dial.sizes.target
  const outer = dial.radius + 6 * dial.scale
  const angle = angleAt(row.tick / row.scale.max)
  const [tickX, tickY] = placeAt(dial, outer, angle)
  const offset = tickX - dial.centre[0]
  const central = Math.abs(offset) < 6 * dial.scale
  const { width } = wordBox({ text: row.targetText, x: 0, y: 0, size })
  const wished = central ? tickX - width / 2 : offset > 0 ? tickX + 2 * dial.scale : tickX - width - 2 * dial.scale
  // A face that is a little wider than the estimate stays inside, too.
  const slack = 1.5 * dial.scale
  const left = Math.max(dial.left, Math.min(dial.left + dial.width - width - slack, wished))
  const nearest = Math.max(0, left - dial.centre[0], dial.centre[0] - left - width)
  const clear = outer + 3 * dial.scale
  const rise = nearest >= clear ? 0 : Math.sqrt(clear * clear - nearest * nearest)
  const bottom = Math.min(tickY - 3 * dial.scale, dial.centre[1] - rise)
  const y = Math.max(bottom - size / 2, dial.centre[1] - dial.radius - size * 1.25)
  const anchor = central ? 'center' : offset > 0 ? 'left' : 'right'
  const x = anchor === 'center' ? left + width / 2 : anchor === 'left' ? left : left + width
  return { text: row.targetText, x, y, size, anchor }
}

/** The width that the arc leaves free inside, `rise` pixels over its centre. */
function roomInside(dial: Dial, rise: number): number {
  const inner = dial.radius - dial.track
  return 2 * Math.sqrt(Math.max(0, inner * inner - rise * rise)) - 6 * dial.scale
}

/** Where the numeral stands in the arc, and how large it fits there. */
function numeralPlace(row: JudgedTarget, dial: Dial, { frame }: ChartContext) {
  const [x, centreY] = dial.centre
  const smallest = typeSize(frame, 0)
  const room = roomInside(dial, dial.radius * 0.53)
  const wide = numeralWidth(numeralParts(row), dial.sizes.numeral, smallest)
  const size = wide > room ? Math.floor((dial.sizes.numeral * room) / wide) : dial.sizes.numeral
  return { at: { x, y: centreY - dial.radius * 0.43, anchor: 'center' }, size, smallest } as const
}

/** The box of a gauge's numeral, unit included; null where none is held. */
export function gaugeNumberBox(row: JudgedTarget, dial: Dial, context: ChartContext): Box | null {
  const { at, size, smallest } = numeralPlace(row, dial, context)
  return row.reading && numeralBox(row.reading.printed, at, size, smallest)
}

/** The target's words in the middle, under the verdict, where there is no tick that they could stand beside. */
function innerTarget(row: JudgedTarget, dial: Dial, { frame }: ChartContext): readonly Line[] {
  const [x, centreY] = dial.centre
  const { status, target } = dial.sizes
  return innerLines(row, dial.radius, frame).map((text, line) => {
    const y = centreY - dial.radius * 0.07 + status * 0.6 + target * (1 + line * 1.25)
    return { text, x, y, size: target, anchor: 'center' }
  })
}

/** The box of the target's words, beside the tick or in the middle; null where they are not drawn. */
export function gaugeTargetBox(row: JudgedTarget, dial: Dial, context: ChartContext): Box | null {
  const beside = targetLine(row, dial)
  const boxes = (beside ? [beside] : innerTarget(row, dial, context)).map(wordBox)
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  return { left, top, width: right - left, height: Math.max(...boxes.map((box) => box.top + box.height)) - top }
}

/** Numeral and verdict in the middle of the arc, as large as they fit; under them the target that nothing is held against. */
function middleItems(row: JudgedTarget, dial: Dial, context: ChartContext): readonly GraphicItem[] {
  const { theme, frame } = context
  const [x, centreY] = dial.centre
  const { at, size, smallest } = numeralPlace(row, dial, context)
  const items = [...numeralItems(numeralParts(row), at, { size, color: numeralColour(row, theme), unitColor: theme.ink2, smallest })]
  const statusY = centreY - dial.radius * 0.07
  const wideStatus = statusWidth(row.status, dial.sizes.status)
  const inside = innerWidth(dial.radius, frame)
  const statusSize = wideStatus > inside ? Math.max(smallest, (dial.sizes.status * inside) / wideStatus) : dial.sizes.status
  items.push(...statusItems(row.status, { x, y: statusY, anchor: 'center' }, statusSize, theme))
  items.push(...innerTarget(row, dial, context).map((line) => wordItem({ ...line, color: theme.goldText })))
  return items
}

/** Name and period over the arc, the target beside its tick, numeral and verdict in the middle. */
export function gaugeWordItems(row: JudgedTarget, dial: Dial, context: ChartContext): readonly GraphicItem[] {
  const { theme } = context
  const { name, period } = dial.sizes
  const nameY = dial.top + name * 0.6
  const periodY = nameY + name * 0.65 + period * 0.8
  const nature = row.nature === '预期性' ? '' : `，${row.nature}`
  const line = targetLine(row, dial)
  return [
    wordItem({ text: row.name, x: dial.left, y: nameY, size: name, color: theme.ink, bold: true }),
    wordItem({ text: `${periodOf(row)}${nature}`, x: dial.left, y: periodY, size: period, color: theme.ink2 }),
    ...(line ? [wordItem({ ...line, color: theme.goldText })] : []),
    ...middleItems(row, dial, context),
  ]
}
