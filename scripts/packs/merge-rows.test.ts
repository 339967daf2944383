import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Observation } from '~/domain/reading/observation'
import { mergeRows } from './merge-rows'
import { rowsText } from './rows-text'

const scale = (unit: string): number => ({ 'yi-yuan': 10_000, 'wan-yuan': 1 })[unit] ?? 1

const rowOf = (fields: Partial<Observation>): Observation => ({
  id: 'a',
  indicator: 'gdp',
  region: '140700',
  period: '2024',
  timing: 'flow',
  unit: 'yi-yuan',
  value: 1,
  qualifier: 'exact',
  stage: 'reported',
  basis: 'b',
  sources: [{ document: 'd', printed: '1' }],
  display: 'featured',
  ...fields,
})
const rows = fc.uniqueArray(
  fc
    .record({ indicator: fc.constantFrom('gdp', 'retail'), period: fc.constantFrom('2023', '2024'), value: fc.integer({ min: 1, max: 4 }) })
    .map((fields) => rowOf({ ...fields, id: `${fields.indicator}-${fields.period}-${fields.value}` })),
  { selector: ({ id }) => id },
)

test.prop([rows, rows])('adding the same readings again changes nothing, none is lost and no id stands twice', (before, added) => {
  const once = mergeRows(before, added, scale)
  expect(mergeRows(once, added, scale)).toEqual(once)
  expect(new Set(once.map(({ id }) => id)).size).toBe(once.length)
  expect(once.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
})

test('a reading in another unit becomes a source of the one that there is; on another basis it is a row of its own', () => {
  const [known] = mergeRows(
    [rowOf({})],
    [rowOf({ id: 'x', unit: 'wan-yuan', value: 10_000, sources: [{ document: 'e', printed: '10000' }] })],
    scale,
  )
  expect([known?.id, known?.unit, known?.sources.map(({ document }) => document)]).toEqual(['a', 'yi-yuan', ['d', 'e']])
  const apart = mergeRows([rowOf({})], [rowOf({ basis: 'c', sources: [{ document: 'e', printed: '1' }] })], scale)
  expect(apart.map(({ id, basis }) => [id, basis])).toEqual([
    ['a', 'b'],
    ['a-e', 'c'],
  ])
})

test.prop([rows])('a file is what its rows are, and rows that stay keep their text', (list) => {
  const text = rowsText(list, '')
  expect(JSON.parse(text)).toEqual(list)
  expect(rowsText(list, text)).toBe(text)
  const [first] = list
  if (first) expect(rowsText([...list, rowOf({ id: 'last' })], text).startsWith(text.slice(0, text.lastIndexOf('\n  }')))).toBe(true)
})
