import { expect, test } from 'vitest'
import { convertUnit } from '~/domain/value/unit'
import { hectare, tenThousandMu, prices, target, observation, dated, judge, said, half } from './judge-fixtures.test-support'

test('达到预期: an anticipatory floor that is reached, with the arithmetic in the unit of the reading', () => {
  const verdict = judge(target({ min: 3.2, unit: 'ten-thousand' }), observation(38_129, { unit: 'person' }))
  expect(verdict.status).toEqual({ code: 'met', word: '达到预期', shape: 'disc-tick', alarm: false, rule: '38129≥32000' })
  expect(verdict).toMatchObject({ zone: { from: 3.2, to: Infinity }, tick: 3.2, ceiling: false, partial: false })
})

test('低于预期: an anticipatory floor that is not reached, in ink, with the difference in points', () => {
  const { status } = judge(target({ min: 5.5 }), observation(2.3))
  expect(status).toEqual({ code: 'below', word: '低于预期', shape: 'triangle-down', alarm: false, rule: '2.3%＜5.5%，低于目标3.2个百分点' })
})

test('完成 and 未完成: tasks and binding targets; only a missed binding one is an alarm', () => {
  const task = target({ min: 13.37, unit: 'ten-thousand-mu', nature: '工作目标' })
  expect(judge(task, observation(20.4, { unit: 'ten-thousand-mu' })).status).toMatchObject({
    word: '完成',
    shape: 'disc-tick',
    rule: '20.4≥13.37',
  })
  expect(judge(task, observation(12, { unit: 'ten-thousand-mu' })).status).toMatchObject({
    word: '未完成',
    shape: 'square-cross',
    alarm: false,
    rule: '12＜13.37，低于目标1.37万亩',
  })
  const binding = target({ max: 36, nature: '约束性' })
  expect(judge(binding, observation(36)).status).toMatchObject({ word: '完成', alarm: false })
  expect(judge(binding, observation(37)).status).toMatchObject({
    code: 'missed',
    word: '未完成',
    shape: 'square-cross',
    alarm: true,
    rule: '37%＞36%，高于目标1个百分点',
  })
})

test('控制在目标以内 and 超出目标: 3%左右 for prices is met up to 3.3', () => {
  const aim = target({ about: 3 })
  const ceiling = { indicator: prices }
  expect(said(judge(aim, observation(0.4), ceiling))).toEqual(['控制在目标以内', '0.4%≤3.3%（3%上浮10%）'])
  expect(said(judge(aim, observation(3.3), ceiling))).toEqual(['控制在目标以内', '3.3%≤3.3%（3%上浮10%）'])
  expect(judge(aim, observation(3.5), ceiling).status).toMatchObject({
    code: 'beyond',
    word: '超出目标',
    shape: 'triangle-down',
    alarm: false,
    rule: '3.5%＞3.3%（3%上浮10%），高于上限0.2个百分点',
  })
  expect(judge(aim, observation(0.4), ceiling)).toMatchObject({ zone: { from: -Infinity, to: 3.3 }, tick: 3, ceiling: true })
})

test('左右 of something that is no ceiling is met within ten per cent on either side', () => {
  const aim = target({ about: 1.2 })
  expect(said(judge(aim, observation(1.16)))).toEqual(['达到预期', '1.16%在1.08%至1.32%之间（1.2%上下浮动10%）'])
  expect(said(judge(aim, observation(1)))).toEqual(['低于预期', '1%＜1.08%（1.2%下浮10%），低于下限0.08个百分点'])
  expect(said(judge(aim, observation(1.5)))).toEqual(['超出目标', '1.5%＞1.32%（1.2%上浮10%），高于上限0.18个百分点'])
  expect(judge(target({ about: 1.2, tolerance: 0.05 }), observation(1.1)).status.code).toBe('below')
})

test('a band with two bounds is met between them', () => {
  const aim = target({ min: 4, max: 6 })
  expect(said(judge(aim, observation(5)))).toEqual(['达到预期', '5%在4%至6%之间'])
  expect(['below', 'met', 'met', 'beyond']).toEqual([3.9, 4, 6, 6.1].map((value) => judge(aim, observation(value)).status.code))
})

test('仅有上半年数据: a part of a closed year is listed with a word that says what part, and never judged', () => {
  const verdict = judge(target({ min: 5, period: '2025' }), null, { part: dated(half) })
  expect(verdict.status).toEqual({
    code: 'part-year',
    word: '仅有上半年数据',
    shape: 'half-ring',
    alarm: false,
    rule: '上半年数据不与全年目标比较',
  })
  expect(verdict).toMatchObject({ zone: null, tick: null, partial: true, reading: half })
  const words = (period: string) => judge(target({ min: 5, period: '2025' }), null, { part: dated({ ...half, period }) }).status.word
  expect(['2025-01/2025-06', '2025-01/2025-09', '2025-01/2025-05', '2025-Q1', '2025-11', '2025-11-01'].map(words)).toEqual([
    '仅有上半年数据',
    '仅有前三季度数据',
    '仅有1—5月数据',
    '仅有一季度数据',
    '仅有11月数据',
    '仅有11月1日数据',
  ])
  expect(said(judge(target({ min: 5, period: '2021/2025' }), null, { part: dated(observation(1, { period: '2021/2024' })) }))).toEqual([
    '仅有2021—2024年数据',
    '2021—2024年数据不与2021—2025年目标比较',
  ])
})

test('进行中: a part of a period that is still open', () => {
  const verdict = judge(target({ min: 5, period: '2025' }), null, { part: dated(half), asOf: '2025-11' })
  expect(verdict.status).toMatchObject({ code: 'in-progress', word: '进行中', shape: 'ring', alarm: false })
  expect(verdict).toMatchObject({ zone: null, tick: null, partial: true })
})

test('进行中: a reading of a period that ends after the record’s day is listed and not judged', () => {
  const later = observation(7, { period: '2026' })
  const verdict = judge(target({ min: 5, period: '2026' }), later, { asOf: '2025-12-31' })
  expect(verdict.status).toMatchObject({ code: 'in-progress', rule: '2026年尚未结束，期满前不作评价' })
  expect(verdict).toMatchObject({ zone: null, tick: null, reading: later })
  expect(judge(target({ min: 5, period: '2025' }), observation(7, { period: '2025' }), { asOf: '2025-12-31' }).status.code).toBe('met')
  const part = dated(observation(7, { period: '2026-H1' }))
  expect(judge(target({ min: 5, period: '2026' }), null, { part, asOf: '2025-12-31' }).status.code).toBe('in-progress')
})

test('待公布 only while the period is open, else 资料收集中', () => {
  const aim = target({ min: 5, period: '2025' })
  expect(said(judge(aim, null, { asOf: '2025-12-30' }))).toEqual(['待公布', '2025年尚未结束，实际值待公布'])
  expect(judge(aim, null, { asOf: '2025-12' }).status).toMatchObject({ word: '资料收集中', shape: 'dotted-ring' })
  const late = judge(target({ min: 5 }), null)
  expect(said(late)).toEqual(['资料收集中', '未收录2024年全年数据'])
  expect(late).toMatchObject({ zone: { from: 5 }, tick: 5, reading: null })
  expect(said(judge(target({ min: 5 }), observation(null)))).toEqual(['资料收集中', '原文未列2024年全年实际值'])
})

test('无法评价: the interval of a qualified value lies on both sides', () => {
  const amount = { unit: 'hundred-million', qualifier: 'over' } as const
  const floor = (min: number) => target({ min, unit: 'hundred-million' })
  expect(judge(floor(320), observation(300, amount)).status).toMatchObject({
    word: '无法评价',
    shape: 'ring',
    rule: '超过300，目标≥320，约数跨越界限，无法评价',
  })
  expect(said(judge(floor(300), observation(300, amount)))).toEqual(['达到预期', '超过300，目标≥300'])
  expect(said(judge(floor(20), observation(20, { ...amount, qualifier: 'nearly' })))).toEqual(['低于预期', '近20，目标≥20'])
})

test('无法评价: what prints no year is never judged', () => {
  expect(said(judge(target({ min: 1, period: 'undated' }), observation(2, { period: 'undated' })))).toEqual([
    '无法评价',
    '未注明年份，不作评价',
  ])
  expect(said(judge(target({ min: 1 }), observation(2, { period: 'since-plan' })))).toEqual(['无法评价', '起止年份原文未注明，不作评价'])
})

test('不可比: another measure, another unit, another basis', () => {
  const total = { observation: observation(682.6, { unit: 'hundred-million' }) }
  const verdict = judge(target({ min: 10 }), null, { alike: total })
  expect(verdict.status).toEqual({
    code: 'incomparable',
    word: '不可比',
    shape: 'not-equal',
    alarm: false,
    rule: '目标是增速，公布的是总额',
  })
  expect(verdict).toMatchObject({ tick: 10, reading: total.observation })
  expect(judge(target({ min: 10, period: '2025' }), null, { alike: total, part: dated(half) }).status.code).toBe('incomparable')
  expect(said(judge(target({ min: 10 }), total.observation))).toEqual(['不可比', '目标以“%”计，公布的以“亿元”计，单位不同'])
  expect(said(judge(target({ min: 10, basis: 'census-4' }), observation(11)))).toEqual(['不可比', '目标与实际值口径不同，不作比较'])
})

test('a target that is relative to another reading is measured by it', () => {
  const reference = { observation: observation(5) }
  const abreast = target({ tolerance: 0.1, relativeTo: { indicator: 'grp-growth', relation: 'abreast' } })
  const higher = target({ relativeTo: { indicator: 'grp-growth', relation: 'above' } })
  expect(said(judge(abreast, observation(4.6), { reference }))).toEqual(['达到预期', '4.6%≥4.5%（参照值5%下浮10%）'])
  expect(said(judge(abreast, observation(4.4), { reference }))).toEqual(['低于预期', '4.4%＜4.5%（参照值5%下浮10%），低于下限0.1个百分点'])
  expect(judge(abreast, observation(6), { reference }).status.code).toBe('met')
  expect(said(judge(higher, observation(5.1), { reference }))).toEqual(['达到预期', '5.1%＞5%（参照值）'])
  expect(said(judge(higher, observation(5), { reference }))).toEqual(['低于预期', '5%≤5%（参照值）'])
  expect(said(judge(higher, observation(6)))).toEqual(['资料收集中', '未收录2024年全年参照值'])
  expect(judge(higher, observation(6), { asOf: '2024-06' }).status.word).toBe('进行中')
  expect(judge(higher, observation(6), { reference: { observation: observation(5, { qualifier: 'over' }) } }).status.word).toBe('无法评价')
  expect(judge(higher, observation(6), { reference: { observation: observation(5, { unit: 'person' }) } }).status.word).toBe('不可比')
  expect(judge(higher, null, { reference: null }).zone).toBeNull()
})

test('a plan is not judged before its period is over, and done or not done in ink afterwards', () => {
  const plan = target({ min: 40, nature: '计划', period: '2026' })
  const actual = observation(45, { period: '2026' })
  expect(judge(plan, actual).status).toMatchObject({ word: '进行中', rule: '计划期（2026年）尚未结束，期满前不作评价' })
  expect(judge(plan, actual)).toMatchObject({ zone: null, tick: null, partial: false })
  expect(judge(plan, null).status.word).toBe('进行中')
  expect(judge(plan, actual, { asOf: '2026-12' }).status.word).toBe('完成')
  expect(judge(plan, observation(30, { period: '2026' }), { asOf: '2026' }).status).toMatchObject({ word: '未完成', alarm: false })
})

test('about seventeen ten thousand mu, printed in hectares that divide without end, is the same verdict', () => {
  const aim = target({ about: 17, unit: 'ten-thousand-mu' })
  const inHectares = observation(convertUnit(17, tenThousandMu, hectare), { unit: 'hectare', qualifier: 'about' })
  expect(judge(aim, inHectares).status.code).toBe('met')
  expect(judge(aim, observation(17, { unit: 'ten-thousand-mu', qualifier: 'about' })).status.code).toBe('met')
})

test('a unit that the library does not know is refused by name', () => {
  expect(() => judge(target({ min: 1, unit: 'furlong' }), observation(1))).toThrow('没有单位“furlong”')
})
