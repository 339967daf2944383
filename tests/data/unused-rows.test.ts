import { expect, test } from 'vitest'
import { checkUnusedRows } from '../../scripts/data-check/unused-rows'
import { told, withRow, withRowAgain } from './broken-copy'

test.each([
  ['themes.json', 'ecology', '指标和大事'],
  ['indicators.json', 'cpi', '数据、目标'],
  ['units.json', 'wei', '数据、目标、指标'],
  ['bases.json', 'enterprise', '数据、目标'],
  ['subjects.json', 'fangshan', '数据、目标、大事'],
  ['sources.json', 'gwr-2025', '数据、目标、大事'],
])('a row of %s that nothing leads to is told', (file, id, by) => {
  const findings = told(checkUnusedRows, withRowAgain(file, id, { id: 'nobody' }))
  expect(findings).toContainEqual(
    expect.stringMatching(new RegExp(`${file} 第\\d+条，第\\d+行（nobody）字段 id：没有${by}用到“nobody”；请删去这一行，或补上用它的行$`)),
  )
  expect(findings.join('\n')).not.toContain(`（${id}）`)
})

test('an indicator that only another leans on is used', () => {
  const texts = withRowAgain('indicators.json', 'retail', { id: 'nobody' }, withRow('indicators.json', 'retail-growth', { of: 'nobody' }))
  expect(told(checkUnusedRows, texts).join('\n')).not.toContain('nobody')
})
