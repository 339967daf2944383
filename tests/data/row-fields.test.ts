import { expect, test } from 'vitest'
import { checkRowFields } from '../../scripts/data-check/row-fields'
import { texts, told, withRow } from './broken-copy'

const faults = (file: string, id: string, fields: Record<string, unknown>) => told(checkRowFields, withRow(file, id, fields))
const economy = 'observations/economy.json'

test('no row of the record contradicts itself', () => {
  expect(told(checkRowFields, texts)).toEqual([])
})

test.each([
  [economy, 'yuci-gdp-2024', { period: 'undated' }, '字段 window：未注明年份（undated）的数据要写 window'],
  [economy, 'yuci-gdp-2024', { window: ['2021', '2022'] }, '字段 window：只有未注明年份（undated）的数据才写 window'],
  [economy, 'yuci-gdp-2024', { display: 'hold' }, '字段 displayReason：暂不展示（hold）要写明理由'],
  [economy, 'yuci-gdp-2024', { region: null }, '字段 region：不属于任何地区的数据要写 subject'],
  ['targets.json', 'new-jobs-2025', { min: undefined, about: undefined }, '字段 min：目标要写 min、max、about、relativeTo 之一'],
  ['targets.json', 'new-jobs-2025', { about: 1 }, '字段 about：about（左右）不能与其他界限同写'],
  ['targets.json', 'cpi-2024', { tolerance: 10 }, '字段 tolerance：tolerance 是占目标值的比例，应不大于1；10%写作 0.1'],
  ['milestones.json', 'yuci-plan-fulfilled', { displayReason: undefined }, '要写明理由，其余的不写'],
  ['milestones.json', 'yuci-plan-fulfilled', { date: '2025' }, '字段 date：写了 during（整个规划期）的，date 写 null'],
  ['milestones.json', 'highlight-lingshi', { lines: undefined }, '字段 lines：亮点（highlight）要写 lines'],
])('%s %s with %j is told of its field', (file, id, fields, message) => {
  expect(faults(file, id, fields)).toEqual([expect.stringContaining(message)])
})
