import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkMapBreaks } from '../../scripts/data-check/map-breaks'
import { datasetOf, texts, told, withRow } from './broken-copy'

const id = 'county-per-capita-2021'
const rule = (data: Dataset) => checkMapBreaks(data, asOf)
const spec = datasetOf(texts).figures.find(({ row }) => row.id === id)?.row.spec
const withBreaks = (breaks: readonly number[]) => told(rule, withRow('figures.json', id, { spec: { ...spec, options: { breaks } } }))

test('every class of every map has a place', () => {
  expect(told(rule, texts)).toEqual([])
})

test('bounds in another unit than the map’s, which put all places into one class, are told with the span of its values', () => {
  expect(withBreaks([4, 5, 7, 9])).toEqual([
    expect.stringMatching(
      /（county-per-capita-2021）字段 spec\.options\.breaks：分级的界限 4、5、7、9 不把数据分开：图上从 \d+(\.\d+)? 到 \d+(\.\d+)?元；/,
    ),
  ])
})

test('a single bound above all values is told, one between them is not', () => {
  expect(withBreaks([50_000, 900_000])[0]).toContain('界限 900000 不把数据分开')
  expect(withBreaks([50_000])).toEqual([])
})
