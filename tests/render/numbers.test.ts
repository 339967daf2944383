import { expect, test } from 'vitest'
import type { Chart, Frame } from '~/charts/chart'
import { sideList } from '~/charts/county-list'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { pointerBoxes } from '~/charts/draw/pointer-boxes'
import { drawingHeight } from '~/charts/heights'
import { highlightsChart } from '~/charts/highlights/chart'
import { highlightsLayout } from '~/charts/highlights/layout'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { mapLayout } from '~/charts/map/layout'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { live, recordOf } from '../data/live-catalogue'
import * as maps from './fixtures-map'
import { contextOf, drawnWords } from './stats-words'

/** Widths of the page's slots, and the strip along the foot of the first screen. */
const widths = [284, 354, 613, 806, 1286]
const stripHeight = 92
const stripRows = 5

interface Case {
  readonly name: string
  readonly record: FigureRecord
  readonly frame: Frame
  readonly chart: Chart
}

function caseOf(record: FigureRecord, width: number, height?: number): Case {
  const context = contextOf(width, height ?? drawingHeight(record, width, 12, 'page'), 12, 'page')
  return { name: `${record.id} at ${width}${height ? ' as a strip' : ''}`, record, frame: context.frame, chart: drawChart(record, context) }
}

const records = [...live.figures.keys()].map((id) => recordOf(live, id))
const cases = records.flatMap((record) => [
  ...widths.map((width) => caseOf(record, width)),
  ...(record.kind === 'bullet' && record.rows.length <= stripRows ? [caseOf(record, 1286, stripHeight)] : []),
])

/** The readings of a record, in its order; null for a kind whose own tests hold it, since it draws only those that it has room for. */
function readingsOf(record: FigureRecord): readonly ShownReading[] | null {
  if (record.kind === 'gauge') return record.gauges.flatMap(({ reading }) => reading ?? [])
  if (record.kind === 'bullet') return record.rows.flatMap(({ reading }) => reading ?? [])
  if (record.kind === 'structure') return record.rows.flatMap(({ readings }) => readings.flatMap((reading) => reading ?? []))
  return record.kind === 'map' ? record.regions.flatMap(({ reading }) => reading ?? []) : null
}

const whole = cases.flatMap((each) => {
  const readings = readingsOf(each.record)
  return readings ? [{ ...each, readings }] : []
})
const judged = cases.flatMap((each) => {
  if (each.record.kind === 'gauge') return [{ ...each, rows: each.record.gauges }]
  return each.record.kind === 'bullet' ? [{ ...each, rows: each.record.rows }] : []
})
const highlights = cases.flatMap((each) => (each.record.kind === 'highlights' ? [{ ...each, record: each.record }] : []))
/** Where a number is a word of its own; on a timeline and in a county's two lines it stands in running text. */
const standing = cases.filter(({ record }) => record.kind !== 'timeline' && record.kind !== 'highlights')
const mapped = cases.filter(({ record }) => record.kind === 'map' || record.kind === 'highlights')

const strays = (boxes: readonly Box[], { width, height }: Frame, slack: number): readonly Box[] =>
  boxes.filter((box) => Math.min(box.left, box.top, width - box.left - box.width, height - box.top - box.height) < -slack)

const meetings = (boxes: readonly Box[]): number =>
  boxes.reduce((count, box, at) => count + boxes.slice(at + 1).filter((other) => boxesOverlap(box, other)).length, 0)

test('the named figures print readings in every kind that is held to these laws', () => {
  const kinds = new Set(cases.filter(({ chart }) => chart.numbers.length > 0).map(({ record }) => record.kind))
  for (const kind of ['gauge', 'bullet', 'structure', 'map', 'highlights'] as const) expect(kinds).toContain(kind)
})

test.each(cases)(
  'the numbers of $name stand in the frame, apart from each other, each once, and are readings or targets',
  ({ chart, frame }) => {
    const boxes = chart.numbers.map(({ box }) => box)
    expect(strays(boxes, frame, 0.5)).toEqual([])
    expect(meetings(boxes)).toBe(0)
    expect(chart.numbers.filter(({ obs }) => !live.observations.has(obs) && !live.targets.has(obs))).toEqual([])
    expect(new Set(chart.numbers.map(({ obs }) => obs)).size).toBe(chart.numbers.length)
  },
)

test.each(whole)('$name gives every reading that it prints, in the order of its record', ({ chart, record, frame, readings }) => {
  const namesAlone = record.kind === 'map' && mapLayout(record, frame).words === 'names'
  const printed = chart.numbers.map(({ obs }) => obs).filter((id) => live.observations.has(id))
  expect(printed).toEqual(namesAlone ? [] : readings.map(({ obs }) => obs))
})

test.each(judged)('$name gives every target that it prints', ({ chart, rows }) => {
  const printed = chart.numbers.map(({ obs }) => obs).filter((id) => live.targets.has(id))
  expect(printed).toEqual(rows.map(({ target }) => target))
})

test.each(highlights)('$name gives every reading in its lines where the lines are drawn', ({ chart, record, frame }) => {
  const inLines = record.regions.flatMap(({ numbers }) => numbers.map(({ obs }) => obs))
  expect(inLines.length).toBeGreaterThan(0)
  expect(chart.numbers.map(({ obs }) => obs)).toEqual(highlightsLayout(record, frame).words === 'names' ? [] : inLines)
})

test.each(standing)('the box of each number of $name is the box of the words that it prints', ({ chart, record }) => {
  const words = drawnWords(chart)
  for (const { box, name } of chart.numbers) {
    const own = words.filter((word) => boxesOverlap(word.box, box))
    expect([name, own.length > 0]).toEqual([name, true])
    // The place, the measure and the value on the drawing are the ones that are heard.
    const seen = own.flatMap(({ text }) => text.split(' '))
    const unheard = seen.filter((text) => !name.includes(text.replace(undatedMark, '')))
    expect([record.id, name, unheard]).toEqual([record.id, name, []])
    // The mark alone says to the eye what is heard in words.
    const isMarked = seen.some((text) => text.includes(undatedMark))
    expect([name, isMarked && !name.includes(undatedWords)]).toEqual([name, false])
    const left = Math.min(...own.map((word) => word.box.left))
    const right = Math.max(...own.map((word) => word.box.left + word.box.width))
    expect(Math.abs(left - box.left)).toBeLessThan(1)
    expect(Math.abs(right - box.left - box.width)).toBeLessThan(1)
  }
})

test.each(highlights)('the box of each number of $name lies on its own words in its line, and they are heard', ({ chart, record }) => {
  const words = drawnWords(chart)
  for (const { obs, box, name } of chart.numbers) {
    const number = record.regions.flatMap(({ numbers }) => numbers).find((each) => each.obs === obs)
    const { before = '', text = '' } = number ?? {}
    expect([name, name.endsWith(text)]).toEqual([name, true])
    const own = words.filter((word) => boxesOverlap(word.box, box))
    expect(own.map((word) => word.text.startsWith(`${before}${text}`))).toEqual([true])
    const [line] = own
    const each = (line?.box.width ?? 0) / textWidth(line?.text ?? '', 1)
    expect(Math.abs(box.left - (line?.box.left ?? 0) - textWidth(before, 1) * each)).toBeLessThan(1)
    expect(Math.abs(box.width - textWidth(text, 1) * each)).toBeLessThan(1)
  }
})

test.each(cases)('what can be hit of $name holds its number and meets no other', ({ chart, frame }) => {
  const boxes = chart.numbers.map(({ box }) => box)
  const targets = pointerBoxes(boxes, frame)
  expect(meetings(targets)).toBe(0)
  targets.forEach((target, at) => {
    const box = boxes[at]
    expect(box && target.left <= box.left + 0.01 && target.top <= box.top + 0.01).toBe(true)
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(21 - 0.01)
  })
})

test.each(mapped)('the counties of $name can be chosen in division order, each within the frame', ({ chart, frame }) => {
  expect(chart.places.map(({ adcode, name }) => [adcode, name])).toEqual(live.counties.map(({ adcode, name }) => [adcode, name]))
  const boxes = chart.places.map(({ box }) => box)
  expect(strays(boxes, frame, 0)).toEqual([])
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThan(20)
})

test.each(records)('every cell of the table of $id that holds a number opens a reading or target that is there', (record) => {
  const opening = recordTable(record)
    .rows.flat()
    .flatMap((cell) => (typeof cell === 'string' ? [] : cell))
  expect(opening.filter(({ obs }) => !live.observations.has(obs) && !live.targets.has(obs))).toEqual([])
  expect(opening.filter(({ text }) => text === '' || text === '—')).toEqual([])
})

test.each(whole)('the table of $name opens every reading of its record, each as it is printed', ({ record, readings }) => {
  const cells = recordTable(record)
    .rows.flat()
    .flatMap((cell) => (typeof cell === 'string' ? [] : cell))
  const opening = cells.filter(({ obs }) => live.observations.has(obs))
  expect(opening.map(({ obs }) => obs)).toEqual(readings.map(({ obs }) => obs))
  readings.forEach(({ printed }, at) => expect(printed.text.startsWith(opening[at]?.text ?? '—')).toBe(true))
})

test('a reading is heard with its place, measure, period and value; an enterprise’s with the enterprise', () => {
  const heard = cases.flatMap(({ chart }) => chart.numbers.map(({ name }) => name))
  const valueOf = (id: string) => live.observations.get(id)?.value ?? NaN
  expect(heard).toContain(`晋中市城镇新增就业2024年${valueOf('jinzhong-new-jobs-2024')}人`)
  expect(heard).toContain(`昔阳县地区生产总值2024年${valueOf('xiyang-gdp-2024')}亿元`)
  expect(heard.filter((name) => name.startsWith('尚太'))).not.toEqual([])
  expect(heard.filter((name) => /undefined|null|NaN/.test(name))).toEqual([])
})

test('a small map’s list carries the readings that its drawing has no room for', () => {
  const frame = caseOf(maps.population, 284).frame
  expect(sideList(maps.population, frame).map(({ number }) => number)).toEqual(
    maps.population.regions.map(({ name, reading }) => ({ obs: reading?.obs, name: `${name}常住人口2020年普查${reading?.printed.text}` })),
  )
  const [first] = sideList(maps.highlights, frame)
  expect(first?.number).toBeNull()
})

test('a reading in the middle of a highlight’s line has the box of its own words', () => {
  const [first, ...rest] = maps.highlights.regions
  if (!first) throw new Error('the fixture has regions')
  const number = { obs: 'in-line', line: 0, before: '总量', text: '479.5亿元', name: '榆次区地区生产总值2024年479.5亿元' } as const
  const record = { ...maps.highlights, regions: [{ ...first, lines: ['总量479.5亿元', '居首位'] as const, numbers: [number] }, ...rest] }
  const context = contextOf(806, drawingHeight(record, 806, 12, 'page'), 12, 'page')
  const chart = highlightsChart(record, context)
  const word = drawnWords(chart).find(({ text }) => text === '总量479.5亿元')
  const box = chart.numbers.find(({ obs }) => obs === 'in-line')?.box
  if (!word || !box) throw new Error('the line is not drawn')
  expect(box.left - word.box.left).toBeCloseTo(2 * word.size, 0)
  expect(box.left + box.width).toBeCloseTo(word.box.left + word.box.width, 0)
})
