import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkTrendAxis } from '../../scripts/data-check/trend-axis'
import { datasetOf, texts, told, withRow } from './broken-copy'

const rule = (data: Dataset) => checkTrendAxis(data, asOf)
const spec = datasetOf(texts).figures.find(({ row }) => row.id === 'population-trend')?.row.spec
const from = (axisFrom: number) => told(rule, withRow('figures.json', 'population-trend', { spec: { ...spec, options: { axisFrom } } }))

test('an axis that starts above the least value is told, with that value', () => {
  expect(told(rule, texts)).toEqual([])
  expect(from(338)).toEqual([
    expect.stringMatching(
      /（population-trend）字段 spec\.options\.axisFrom：纵轴从 338 起，图上最小的值是 329\.45\d*万人；请写得不大于它，或删去这一项从0起$/,
    ),
  ])
  expect(from(329)).toEqual([])
})
