import { expect, test } from 'vitest'
import { checkWordReferences } from '../../scripts/data-check/word-references'
import { told, withRow } from './broken-copy'

const title = (words: string) => told(checkWordReferences, withRow('figures.json', 'gdp-trend', { title: words }))

test('a reference to a reading that does not exist names the nearest', () => {
  expect(title('{obs:jinzhong-gdp-2026}')).toEqual([
    expect.stringMatching(/（gdp-trend）字段 title：没有名为“jinzhong-gdp-2026”的数据；最接近的是 \{obs:jinzhong-gdp-202\d\}$/),
  ])
})

test('a reference that is not written as one is told how', () => {
  expect(title('{jinzhong-gdp-2024}')).toEqual([expect.stringContaining('写法不对；应为 {obs:数据id} 或 {target:目标id}')])
})

test('a reading that is held may not be put into words', () => {
  expect(title('{obs:jinzhong-rural-tap-water}')).toEqual([
    expect.stringContaining('数据“jinzhong-rural-tap-water”的 display 是 hold，不能写进给读者看的文字'),
  ])
})
