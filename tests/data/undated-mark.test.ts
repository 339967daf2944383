import { expect, test } from 'vitest'
import { undatedMark, undatedNote, undatedWords } from '~/domain/value/undated-mark'
import { figureCells } from '~/outputs/figure-cells'
import { factCells } from '~/selectors/facts/fact-cells'
import { factRows } from '~/selectors/facts/fact-rows'
import { selectFigure } from '~/selectors/figure/select-figure'
import { recordRows } from '~/selectors/record/record-rows'
import { periodWords } from '~/selectors/words/period-words'
import { live } from './live-catalogue'

const records = [...live.figures.values()].map((figure) => selectFigure(live, figure))
const isUndated = (id: string) => live.observations.get(id)?.period === 'undated'
interface Drawn {
  readonly obs: string
  readonly printed: { readonly tail: string; readonly text: string }
}
const isDrawn = (part: object): part is Drawn => 'obs' in part && 'printed' in part
/** The readings that a record draws, with what they print. */
function drawn(part: unknown): readonly Drawn[] {
  if (typeof part !== 'object' || part === null) return []
  return isDrawn(part) ? [part] : Object.values(part).flatMap(drawn)
}

test('a drawn value ends in the mark exactly where its document prints no year, and its running text never does', () => {
  const readings = records.flatMap(drawn)
  expect(readings.some(({ obs }) => isUndated(obs))).toBe(true)
  for (const { obs, printed } of readings) {
    expect([obs, printed.tail.endsWith(undatedMark)]).toEqual([obs, isUndated(obs)])
    expect(printed.text).not.toContain(undatedMark)
  }
})

test('a figure explains the mark once, and only where it has one', () => {
  for (const record of records) {
    const marked = drawn(record).some(({ obs }) => isUndated(obs))
    expect([record.id, record.note.split(undatedNote).length - 1]).toEqual([record.id, marked ? 1 : 0])
  }
})

test('tables that leave have the words in their column of periods', () => {
  for (const record of records) {
    const { columns, rows } = figureCells(live, record)
    const period = columns.indexOf('时期')
    const undated = recordRows(live, record).observations.filter(({ id }) => drawn(record).some(({ obs }) => obs === id) && isUndated(id))
    expect(rows.filter((row) => row[period] === undatedWords).length).toBeGreaterThanOrEqual(undated.length)
    expect(JSON.stringify(rows)).not.toContain(undatedMark)
  }
  for (const row of factRows(live).filter(({ reading }) => reading.period === 'undated'))
    expect([factCells(live, row).period, factCells(live, row).printed.text]).toEqual([
      undatedWords,
      expect.not.stringContaining(undatedMark),
    ])
})

test('the span of the plan is named by the plan of the data', () => {
  const next = { ...live, plan: { ...live.plan, name: '“十五五”' } }
  const row = { period: 'since-plan', basis: 'as-reported' }
  expect([periodWords(live, row), periodWords(next, row)]).toEqual([`${live.plan.name}以来`, '“十五五”以来'])
})
