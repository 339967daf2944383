import { expect, test } from 'vitest'
import { checkPressableNumbers } from '../../scripts/data-check/pressable-numbers'
import { datasetOf, texts, told, withRow } from './broken-copy'

test('every number of an event that is a reading of the same sentence opens its source', () => {
  expect(told(checkPressableNumbers, texts)).toEqual([])
})

test('a number written out beside its reading is told, with 余 before its unit too', () => {
  const written = (id: string, text: string) => told(checkPressableNumbers, withRow('milestones.json', id, { text }))
  expect(written('gucheng-2024', '平遥古城门票收入1.34亿元。')).toEqual([
    expect.stringContaining('（gucheng-2024）字段 text：“1.34亿元”有这条数据；请写作 {obs:gucheng-ticket-revenue-2024}'),
  ])
  expect(written('pingyao-beef-firms', '全县平遥牛肉加工中小企业100余家。')).toHaveLength(1)
  expect(written('qixian-glassware-park-2023', '从业人员2万余人。')).toHaveLength(1)
})

/** Numerals that name or count no quantity: 神舟16号, 8大类, 6大类, 60周岁以上, “1方案4办法”, 5A级, 百强榜前10位. */
const names = /神舟\d+号|\d大类(?:\d个品种)?|\d+周岁|“[^”]*”|\dA级/g
const quantity = /\d+(?:\.\d+)?(?:[万亿]?[余多]?(?:元|吨|人|户|家|个|座|公里|亩|千瓦|立方米|名|项|所|处|斤|次)|%|倍)/

test('the results that the pages of the counties open with have no quantity that cannot be pressed', () => {
  const { editions, milestones } = datasetOf(texts)
  const shown = new Set(editions.flatMap(({ row }) => row.items.map(({ milestone }) => milestone)))
  const bare = milestones.flatMap(({ row }) => {
    const own = row.text.replace(/\{[^}]*\}/g, '').replace(names, '')
    return shown.has(row.id) && quantity.test(own) ? [`${row.id}: ${row.text}`] : []
  })
  expect(bare).toEqual([])
})
