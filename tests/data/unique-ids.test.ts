import { expect, test } from 'vitest'
import { checkUniqueIds } from '../../scripts/data-check/unique-ids'
import { told, withRow, withRowAgain } from './broken-copy'

test('a name used twice points at the first row that has it, across theme files', () => {
  expect(told(checkUniqueIds, withRow('observations/energy.json', 'jinzhong-coal-2024', { id: 'jinzhong-gdp-2024' }))).toContainEqual(
    expect.stringMatching(
      /“jinzhong-gdp-2024”已用在 observations\/\w+\.json 第\d+条，第\d+行（jinzhong-gdp-2024）；每行要有自己的名称，请换一个$/,
    ),
  )
})

test('the same reading written twice under two names is one too many', () => {
  const again = withRowAgain('observations/economy.json', 'xiyang-gdp-2024', { id: 'xiyang-gdp-again' })
  expect(told(checkUniqueIds, again)).toEqual([
    expect.stringContaining('是同一条数据；请删去一条，两个来源的同一数值并在一行的 sources 里'),
  ])
})
