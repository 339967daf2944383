import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { convertUnit } from './convert-unit'
import type { Indicator } from './indicator'
import { judgeTarget, type JudgeInput } from './judge-target'
import { Qualifier, type Observation } from './observation'
import { parsePeriod } from './parse-period'
import type { Target } from './target'
import type { Unit } from './unit'

const unit = (id: string, name: string, dimension: string, scale: number): Unit => ({ id, name, en: id, dimension, scale, decimals: 2 })
const percent = unit('percent', '%', 'share', 0.01)
const permille = unit('permille', '‰', 'share', 0.001)
const person = unit('person', '人', 'people', 1)
const tenThousand = unit('ten-thousand', '万人', 'people', 10_000)
const hundredMillion = unit('hundred-million', '亿元', 'money', 1e8)
const hectare = unit('hectare', '公顷', 'land', 15)
const tenThousandMu = unit('ten-thousand-mu', '万亩', 'land', 10_000)
const units = new Map([percent, permille, person, tenThousand, hundredMillion, hectare, tenThousandMu].map((each) => [each.id, each]))

const growth: Indicator = {
  id: 'grp-growth',
  name: '地区生产总值增速',
  en: 'Growth',
  aliases: [],
  theme: 'economy',
  dimension: 'share',
  unit: 'percent',
  of: 'grp',
  relation: 'growth',
  direction: 'higher',
  rankable: false,
  definition: '按不变价格计算的增长。',
}
const prices: Indicator = { ...growth, id: 'cpi', name: '居民消费价格涨幅', direction: 'lower' }
const target = (more: Partial<Target> = {}): Target => ({
  id: 'target',
  indicator: 'grp-growth',
  region: '140700',
  period: '2024',
  timing: 'flow',
  unit: 'percent',
  nature: '预期性',
  sources: [{ document: 'gwr-2024', printed: '5.5%' }],
  display: 'featured',
  ...more,
})
const observation = (value: number | null, more: Partial<Observation> = {}): Observation => ({
  id: 'reading',
  indicator: 'grp-growth',
  region: '140700',
  period: '2024',
  timing: 'change',
  unit: 'percent',
  value,
  qualifier: 'exact',
  stage: 'preliminary',
  basis: 'reported',
  sources: [{ document: 'bulletin', printed: '2.3%' }],
  display: 'featured',
  ...more,
})
const dated = (row: Observation) => ({ observation: row, period: parsePeriod(row.period) })
const judge = (aim: Target, whole: Observation | null, more: Partial<JudgeInput> = {}) =>
  judgeTarget({
    target: aim,
    indicator: growth,
    units,
    asOf: '2025-12',
    whole: whole && dated(whole),
    part: null,
    alike: null,
    reference: null,
    ...more,
  })
const said = ({ status }: ReturnType<typeof judgeTarget>) => [status.word, status.rule]
const half = observation(4.2, { id: 'half', period: '2025-H1' })

test('达到预期: an anticipatory floor that is reached, with the arithmetic in the unit of the reading', () => {
  const verdict = judge(target({ min: 3.2, unit: 'ten-thousand' }), observation(38_129, { unit: 'person' }))
  expect(verdict.status).toEqual({ code: 'met', word: '达到预期', shape: 'disc-tick', alarm: false, rule: '38129≥32000' })
  expect(verdict).toMatchObject({ zone: { from: 3.2, to: Infinity }, tick: 3.2, ceiling: false, partial: false })
})

test('低于预期: an anticipatory floor that is not reached, in ink, with the difference in points', () => {
  const { status } = judge(target({ min: 5.5 }), observation(2.3))
  expect(status).toEqual({ code: 'below', word: '低于预期', shape: 'triangle-down', alarm: false, rule: '2.3＜5.5，差3.2个百分点' })
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
    rule: '12＜13.37，差1.37万亩',
  })
  const binding = target({ max: 36, nature: '约束性' })
  expect(judge(binding, observation(36)).status).toMatchObject({ word: '完成', alarm: false })
  expect(judge(binding, observation(37)).status).toMatchObject({
    code: 'missed',
    word: '未完成',
    shape: 'square-cross',
    alarm: true,
    rule: '37＞36，超1个百分点',
  })
})

test('控制在目标以内 and 超出目标: 3%左右 for prices is met up to 3.3', () => {
  const aim = target({ about: 3 })
  const ceiling = { indicator: prices }
  expect(said(judge(aim, observation(0.4), ceiling))).toEqual(['控制在目标以内', '0.4≤3.3（3加10%）'])
  expect(said(judge(aim, observation(3.3), ceiling))).toEqual(['控制在目标以内', '3.3≤3.3（3加10%）'])
  expect(judge(aim, observation(3.5), ceiling).status).toMatchObject({
    code: 'beyond',
    word: '超出目标',
    shape: 'triangle-down',
    alarm: false,
    rule: '3.5＞3.3（3加10%），超0.2个百分点',
  })
  expect(judge(aim, observation(0.4), ceiling)).toMatchObject({ zone: { from: -Infinity, to: 3.3 }, tick: 3, ceiling: true })
})

test('左右 of something that is no ceiling is met within ten per cent on either side', () => {
  const aim = target({ about: 1.2 })
  expect(said(judge(aim, observation(1.16)))).toEqual(['达到预期', '1.16在1.08至1.32之间（1.2±10%）'])
  expect(said(judge(aim, observation(1)))).toEqual(['低于预期', '1＜1.08（1.2减10%），差0.08个百分点'])
  expect(said(judge(aim, observation(1.5)))).toEqual(['超出目标', '1.5＞1.32（1.2加10%），超0.18个百分点'])
  expect(judge(target({ about: 1.2, tolerance: 0.05 }), observation(1.1)).status.code).toBe('below')
})

test('a band with two bounds is met between them', () => {
  const aim = target({ min: 4, max: 6 })
  expect(said(judge(aim, observation(5)))).toEqual(['达到预期', '5在4至6之间'])
  expect(['below', 'met', 'met', 'beyond']).toEqual([3.9, 4, 6, 6.1].map((value) => judge(aim, observation(value)).status.code))
})

test('仅有上半年数: a part of a closed year is listed with a word that says what part, and never judged', () => {
  const verdict = judge(target({ min: 5, period: '2025' }), null, { part: dated(half) })
  expect(verdict.status).toEqual({
    code: 'part-year',
    word: '仅有上半年数',
    shape: 'half-ring',
    alarm: false,
    rule: '上半年数据仅列示，不与全年目标比较',
  })
  expect(verdict).toMatchObject({ zone: null, tick: null, partial: true, reading: half })
  const words = (period: string) => judge(target({ min: 5, period: '2025' }), null, { part: dated({ ...half, period }) }).status.word
  expect(['2025-01/2025-06', '2025-01/2025-09', '2025-01/2025-05', '2025-Q1', '2025-11', '2025-11-01'].map(words)).toEqual([
    '仅有上半年数',
    '仅有前三季度数',
    '仅有1—5月数',
    '仅有一季度数',
    '仅有11月数',
    '仅有11月1日数',
  ])
  expect(said(judge(target({ min: 5, period: '2021/2025' }), null, { part: dated(observation(1, { period: '2021/2024' })) }))).toEqual([
    '仅有2021—2024年数',
    '2021—2024年数据仅列示，不与2021—2025年目标比较',
  ])
})

test('进行中: a part of a period that is still open', () => {
  const verdict = judge(target({ min: 5, period: '2025' }), null, { part: dated(half), asOf: '2025-11' })
  expect(verdict.status).toMatchObject({ code: 'in-progress', word: '进行中', shape: 'ring', alarm: false })
  expect(verdict).toMatchObject({ zone: null, tick: null, partial: true })
})

test('待公布 only while the period is open, else 暂未收录', () => {
  const aim = target({ min: 5, period: '2025' })
  expect(said(judge(aim, null, { asOf: '2025-12-30' }))).toEqual(['待公布', '2025年尚未结束，实绩待公布'])
  expect(judge(aim, null, { asOf: '2025-12' }).status).toMatchObject({ word: '暂未收录', shape: 'dotted-ring' })
  const late = judge(target({ min: 5 }), null)
  expect(said(late)).toEqual(['暂未收录', '本库暂未收录2024年全年实绩'])
  expect(late).toMatchObject({ zone: { from: 5 }, tick: 5, reading: null })
  expect(said(judge(target({ min: 5 }), observation(null)))).toEqual(['暂未收录', '原文未列2024年全年实绩'])
})

test('无法判定: the interval of a qualified value lies on both sides', () => {
  const amount = { unit: 'hundred-million', qualifier: 'over' } as const
  const floor = (min: number) => target({ min, unit: 'hundred-million' })
  expect(judge(floor(320), observation(300, amount)).status).toMatchObject({
    word: '无法判定',
    shape: 'ring',
    rule: '超过300，目标≥320，约数跨越界限，无法判定',
  })
  expect(said(judge(floor(300), observation(300, amount)))).toEqual(['达到预期', '超过300，目标≥300'])
  expect(said(judge(floor(20), observation(20, { ...amount, qualifier: 'nearly' })))).toEqual(['低于预期', '近20，目标≥20'])
})

test('无法判定: what prints no year is never judged', () => {
  expect(said(judge(target({ min: 1, period: 'undated' }), observation(2, { period: 'undated' })))).toEqual([
    '无法判定',
    '未注明年份，不作判定',
  ])
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
  expect(said(judge(target({ min: 10, basis: 'census-4' }), observation(11)))).toEqual(['不可比', '目标与实绩口径不同，不作比较'])
})

test('a target that is relative to another reading is measured by it', () => {
  const reference = { observation: observation(5) }
  const abreast = target({ relativeTo: { indicator: 'grp-growth', relation: 'abreast' } })
  const higher = target({ relativeTo: { indicator: 'grp-growth', relation: 'above' } })
  expect(said(judge(abreast, observation(4.6), { reference }))).toEqual(['达到预期', '4.6≥4.5（参照值5减10%）'])
  expect(said(judge(abreast, observation(4.4), { reference }))).toEqual(['低于预期', '4.4＜4.5（参照值5减10%），差0.1个百分点'])
  expect(judge(abreast, observation(6), { reference }).status.code).toBe('met')
  expect(said(judge(higher, observation(5.1), { reference }))).toEqual(['达到预期', '5.1＞5（参照值）'])
  expect(said(judge(higher, observation(5), { reference }))).toEqual(['低于预期', '5≤5（参照值）'])
  expect(said(judge(higher, observation(6)))).toEqual(['暂未收录', '本库暂未收录2024年全年参照值'])
  expect(judge(higher, observation(6), { asOf: '2024-06' }).status.word).toBe('待公布')
  expect(judge(higher, observation(6), { reference: { observation: observation(5, { qualifier: 'over' }) } }).status.word).toBe('无法判定')
  expect(judge(higher, observation(6), { reference: { observation: observation(5, { unit: 'person' }) } }).status.word).toBe('不可比')
  expect(judge(higher, null, { reference: null }).zone).toBeNull()
})

test('a plan is not judged before its period is over, and done or not done in ink afterwards', () => {
  const plan = target({ min: 40, nature: '计划', period: '2026' })
  const actual = observation(45, { period: '2026' })
  expect(judge(plan, actual).status).toMatchObject({ word: '进行中', rule: '计划期（2026年）尚未结束，期满前不作判定' })
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

const value = fc
  .tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`))
const nature = fc.constantFrom('约束性', '预期性', '工作目标', '计划')
const bound = fc.oneof(
  value.map((min) => ({ min })),
  value.map((max) => ({ max })),
  value.map((about) => ({ about })),
  fc.tuple(value, value).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
)
const kin = fc
  .constantFrom([person, tenThousand], [percent, permille], [tenThousandMu, hectare])
  .chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family), fc.constantFrom(...family)))

/** A reading that may lie anywhere, or exactly on a bound, where binary dust would show. */
const readingFor = (bounds: Partial<Target>, drawn: number, onBound: boolean, aimed: Unit, printed: Unit) =>
  onBound ? convertUnit(bounds.min ?? bounds.max ?? bounds.about ?? drawn, aimed, printed) : drawn

test.prop([value, fc.boolean(), fc.constantFrom(...Qualifier.options), bound, nature, fc.constantFrom(growth, prices), kin], {
  numRuns: 500,
})(
  'the status never changes when value and unit are converted together',
  (drawn, onBound, qualifier, bounds, ofNature, indicator, [printed, converted, aimed]) => {
    const number = readingFor(bounds, drawn, onBound, aimed, printed)
    const aim = target({ ...bounds, nature: ofNature, unit: aimed.id })
    const status = (amount: number, id: string) => {
      const { code, word, shape, alarm } = judge(aim, observation(amount, { unit: id, qualifier }), { indicator }).status
      return { code, word, shape, alarm }
    }
    expect(status(convertUnit(number, printed, converted), converted.id)).toEqual(status(number, printed.id))
  },
)

const good = ['met', 'done', 'within']

const step = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100)

test.prop([value, step, fc.nat({ max: 10 }), nature, fc.boolean()], { numRuns: 300 })(
  'raising the value never misses a floor that was met, nor meets a ceiling that was missed',
  (limit, from, more, ofNature, about) => {
    const number = limit + from
    const met = (aim: Target, indicator: Indicator, amount: number) =>
      good.includes(judge(aim, observation(amount), { indicator }).status.code)
    const floor = target({ min: limit, nature: ofNature })
    const ceiling = target({ ...(about ? { about: limit } : { max: limit }), nature: ofNature })
    if (met(floor, growth, number)) expect(met(floor, growth, number + more)).toBe(true)
    if (!met(ceiling, prices, number)) expect(met(ceiling, prices, number + more)).toBe(false)
  },
)

test.prop([
  value,
  bound,
  nature,
  fc.constantFrom('2025-H1', '2025-01/2025-09', '2025-11'),
  fc.constantFrom('2025-06', '2025-12', '2026-03'),
])('a reading of part of the period is never judged and never stands in a zone', (number, bounds, ofNature, period, asOf) => {
  const verdict = judge(target({ ...bounds, nature: ofNature, period: '2025' }), null, {
    part: dated(observation(number, { period })),
    asOf,
  })
  expect(['part-year', 'in-progress']).toContain(verdict.status.code)
  expect(verdict).toMatchObject({ zone: null, tick: null, partial: true })
})

test.prop([value, bound, nature])('only a missed binding target is an alarm', (number, bounds, ofNature) => {
  const { status } = judge(target({ ...bounds, nature: ofNature }), observation(number))
  expect(status.alarm).toBe(ofNature === '约束性' && status.word === '未完成')
})
