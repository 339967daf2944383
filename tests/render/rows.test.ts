import { expect, test } from 'vitest'
import type { Chart } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { live, recordOf } from '../data/live-catalogue'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

const [narrow, wide] = [354, 1286]
const widths = [284, narrow, 480, 613, 828, wide]
const rowKinds: readonly FigureRecord['kind'][] = ['bullet', 'ranking', 'structure', 'comparison']

const figures = [...live.figures.keys()].map((id) => recordOf(live, id)).filter(({ kind }) => rowKinds.includes(kind))
const named = figures.map((record) => ({ id: record.id, record }))

function drawn(record: FigureRecord, width: number, share = 1): { readonly chart: Chart; readonly context: ReturnType<typeof contextOf> } {
  const context = contextOf(width, Math.round(drawingHeight(record, width, 12, 'page') * share), 12, 'page')
  return { chart: drawChart(record, context), context }
}

test('figures of every kind that is drawn as rows are tried', () => {
  expect(new Set(figures.map(({ kind }) => kind)).size).toBe(rowKinds.length)
})

test.each(named)('no cell of $id meets another or leaves the frame at its own height, in any arrangement', ({ record }) => {
  for (const width of widths) {
    const { chart, context } = drawn(record, width)
    const words = drawnWords(chart)
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
  }
})

test.each(named)('the rows of $id open up in a higher frame and stay inside it', ({ record }) => {
  const { chart, context } = drawn(record, 613, 1.3)
  const words = drawnWords(chart)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
  const last = (drawing: Chart) => Math.max(...drawing.numbers.map(({ box }) => box.top))
  expect(last(chart)).toBeGreaterThan(last(drawn(record, 613).chart))
})

test.each(named)('$id opens the same numbers in the same order wide and narrow', ({ record }) => {
  const numbers = (width: number) => drawn(record, width).chart.numbers.map(({ obs, name }) => `${obs} ${name}`)
  expect(numbers(narrow)).toEqual(numbers(wide))
  expect(numbers(narrow).length).toBeGreaterThan(0)
})

// Structures say 第一产业 6.2% in one word where it fits, comparisons have heads where they are wide.
test.each(named.filter(({ record }) => record.kind === 'bullet' || record.kind === 'ranking'))(
  '$id says the same words wide and narrow',
  ({ record }) => {
    const words = (width: number) =>
      drawnWords(drawn(record, width).chart)
        .map(({ text }) => text)
        .toSorted()
    expect(words(narrow)).toEqual(words(wide))
  },
)
