import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { boxesOverlap } from '~/charts/draw/box'
import { lightTheme } from '~/charts/theme/chart-theme'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { barLines, type PlacedBar } from './bar-lines'
import { barRoom, wordsFit, wordsWidth, type BarLine, type BarSizes } from './bar-words'

const sizes: BarSizes = { scale: 1, bar: 9, numeral: 17, small: 11, gap: 9, stub: 60, slack: 4 }
const pitch = 32

const anyReading = fc
  .record({ value: fc.integer({ min: 0, max: 9_999_999 }), unit: fc.constantFrom('亿元', '%', '微克/立方米') })
  .map(({ value, unit }): ShownReading => ({
    obs: `reading-${value}-${unit}`,
    value: value / 100,
    printed: { lead: '', number: String(value / 100), unit, tail: '', text: `${value / 100}${unit}` },
    period: '2024年',
    mark: 'plain',
  }))
const anyLine: fc.Arbitrary<BarLine> = fc
  .record({
    reading: fc.option(anyReading, { nil: null, freq: 4 }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 3 }),
    period: fc.constantFrom('', '2023年', '2025年上半年'),
    isDotted: fc.boolean(),
  })
  .map((line) => ({ ...line, isDotted: line.isDotted && line.share === null && line.reading !== null }))
const anyColumn = fc.record({
  lines: fc.array(anyLine, { minLength: 1, maxLength: 9 }),
  width: fc.integer({ min: 260, max: 1300 }),
  grows: fc.constantFrom('left', 'right'),
})

function placed({ lines, width, grows }: typeof anyColumn extends fc.Arbitrary<infer Column> ? Column : never): readonly PlacedBar[] {
  const room = barRoom(lines, sizes, width)
  const x = grows === 'left' ? width : 0
  return lines.map((line, index) => {
    const name = `row ${index}`
    return { ...line, x, y: (index + 0.5) * pitch, grows, room, color: lightTheme.bar, name, words: name }
  })
}

test.prop([anyColumn])('bars and values fit the width of their column', (column) => {
  fc.pre(wordsFit(column.lines, sizes, column.width))
  const bars = placed(column)
  const drawn = barLines(bars, sizes, lightTheme)
  for (const bar of bars) expect((bar.share ?? 0) * bar.room + wordsWidth(bar, sizes)).toBeLessThanOrEqual(column.width + 0.001)
  for (const { box } of drawn.numbers) {
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.left + box.width).toBeLessThanOrEqual(column.width)
  }
})

test.prop([anyColumn])('no number of a column meets another or a bar', (column) => {
  const bars = placed(column)
  const boxes = barLines(bars, sizes, lightTheme).numbers.map(({ box }) => box)
  const drawn = bars.flatMap(({ x, y, room, share, reading }) => {
    const width = (share ?? 0) * Math.max(0, room)
    return reading ? [{ left: column.grows === 'left' ? x - width : x, top: y - sizes.bar / 2, width, height: sizes.bar }] : []
  })
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).filter((other) => boxesOverlap(box, other))).toEqual([])
    expect(drawn.filter((bar) => boxesOverlap(box, bar))).toEqual([])
  })
})

test.prop([anyColumn])('every reading has its number and every bar its place, whichever way the bars grow', (column) => {
  const bars = placed(column)
  const { numbers, plots } = barLines(bars, sizes, lightTheme)
  expect(numbers.map(({ obs }) => obs)).toEqual(bars.flatMap(({ reading }) => reading?.obs ?? []))
  const named = plots.flatMap(({ names }) => names)
  for (const { name, share } of bars) if (share !== null) expect(named).toContain(name)
  const mirrored = { ...column, grows: column.grows === 'left' ? ('right' as const) : ('left' as const) }
  const others = barLines(placed(mirrored), sizes, lightTheme).numbers
  others.forEach(({ box }, index) => {
    const own = numbers[index]?.box
    expect(box.left).toBeCloseTo(column.width - (own?.left ?? 0) - (own?.width ?? 0), 6)
  })
})
