import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Indicator } from '~/domain/reading/indicator'
import { Qualifier } from '~/domain/reading/observation'
import { convertUnit, type Unit } from '~/domain/value/unit'
import {
  percent,
  permille,
  person,
  tenThousand,
  hectare,
  tenThousandMu,
  growth,
  prices,
  target,
  observation,
  dated,
  judge,
} from './judge-fixtures.test-support'
import type { Target } from './target'

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
