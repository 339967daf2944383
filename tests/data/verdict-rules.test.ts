import { expect, test } from 'vitest'
import { FigureKind } from '~/domain/figure/figure'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { changed, live, recordOf } from './live-catalogue'

test('the rule behind every verdict stands beside it with its arithmetic, misses as plain as the rest', async () => {
  const rules = verdictRules(recordOf(live, 'gauges'))
  expect(rules).toContain('城镇新增就业：39913≥32000')
  expect(rules).toContain('规上工业增加值增速：4.6%≥4%')
  expect(rules).toContain('农村居民人均可支配收入增速：5.2%＞4.5%（参照值）')
  expect(rules).toContain('地区生产总值增速：4.5%＜5%，低于目标0.5个百分点')
  expect(verdictRules(recordOf(live, 'prices-gauge'))).toContain('居民消费价格涨幅：0.4%≤3.3%（3%上浮10%）')
  // The whole year put aside, its first half is what is left to stand beside the target.
  const half = await changed('observations/industry.json', 'jinzhong-industry-growth-2025', { display: 'table' })
  expect(verdictRules(recordOf(half, 'gauges'))).toContain('规上工业增加值增速：上半年数据不与全年目标比较')
})

test('a figure that judges nothing has no rules to print', () => {
  const plain = [...live.figures.values()].filter(({ spec }) => spec.kind !== 'gauge' && spec.kind !== 'bullet')
  expect(new Set(plain.map(({ spec }) => spec.kind)).size).toBe(FigureKind.options.length - 2)
  for (const { id } of plain) expect(verdictRules(recordOf(live, id))).toBe('')
})
