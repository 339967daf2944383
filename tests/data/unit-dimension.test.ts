import { expect, test } from 'vitest'
import { checkUnitDimension } from '../../scripts/data-check/unit-dimension'
import { told, withRow } from './broken-copy'

test('a unit of another kind is refused with the units that fit', () => {
  expect(told(checkUnitDimension, withRow('targets.json', 'new-jobs-2024', { unit: 'yi-yuan' }))).toEqual([
    'public/data/targets.json 第6条，第1行（new-jobs-2024）字段 unit：“亿元”不能用于指标“城镇新增就业”，两者不是同类量；可用的单位："ren"（人）、"wan-ren"（万人）、"wan-ming"（万名）、"ming"（名）',
  ])
})
