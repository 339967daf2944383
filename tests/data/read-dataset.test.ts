import { expect, test } from 'vitest'
import { findingText } from '../../scripts/data-check/finding'
import { readDataset } from '../../scripts/data-check/read-dataset'
import { texts, withRow, withSite } from './broken-copy'

const economy = 'observations/economy.json'
const messages = (of: ReadonlyMap<string, string>) => readDataset(of).findings.map(findingText)

test('a file that breaks off or stumbles names the line and the column in an editor', () => {
  const whole = texts.get(economy) ?? ''
  const [cut] = messages(new Map([...texts, [economy, whole.slice(0, 300)]]))
  expect(cut).toMatch(/^public\/data\/observations\/economy\.json：JSON 在第\d+行第\d+列断开：文件在此中断；请检查/)
  const [comma] = messages(new Map([...texts, [economy, '[\n  { "id": "a", }\n]']]))
  expect(comma).toContain('JSON 在第2行第16列断开：到“}”处读不下去')
})

test('a row that the schema refuses is named by file, number, id and field', () => {
  expect(messages(withRow(economy, 'jinzhong-gdp-2020', { value: '1468.8' }))).toEqual([
    'public/data/observations/economy.json 第1条，第1行（jinzhong-gdp-2020）字段 value：应为数字，现在是文字；请改正，去掉引号',
  ])
})

test('a missing file and a file that the contract does not know are both said', () => {
  const without = new Map([...texts].filter(([file]) => file !== 'units.json'))
  expect(messages(without)).toEqual(['public/data/units.json：缺少这个文件；请从版本库恢复'])
  expect(messages(new Map([...texts, ['economy.json', '[]']]))[0]).toContain('数据约定里没有这个文件')
})

test('beside a dataset that was read before, only what differs is read, and the same is said and had', () => {
  const changed = withRow(economy, 'jinzhong-gdp-2020', { value: 1 }, withSite({ contact: 'a@example.org' }))
  const before = readDataset(texts).data
  const { data } = readDataset(changed, before)
  expect(data).toEqual(readDataset(changed).data)
  expect(data?.sources).toBe(before?.sources)
  expect(messages(withRow(economy, 'jinzhong-gdp-2020', { value: '1' }))).toEqual(
    readDataset(withRow(economy, 'jinzhong-gdp-2020', { value: '1' }), before).findings.map(findingText),
  )
  const without = new Map([...texts].filter(([file]) => file !== 'observations/ecology.json'))
  expect(readDataset(without, before)).toEqual(readDataset(without))
})
