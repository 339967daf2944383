import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { convertUnit, type Unit } from './unit'

const unit = (name: string, dimension: string, scale: number): Unit => ({ id: name, name, en: name, dimension, scale, decimals: 2 })
const person = unit('人', 'people', 1)
const tenThousandPersons = unit('万人', 'people', 10_000)
const yuan = unit('元', 'money', 1)
const hundredMillionYuan = unit('亿元', 'money', 100_000_000)
const jin = unit('斤', 'mass', 0.5)
const mu = unit('亩', 'area', 1)
const hectare = unit('公顷', 'area', 15)
const terminating = [
  person,
  tenThousandPersons,
  unit('百人', 'people', 100),
  unit('亿人', 'people', 1e8),
  unit('半', 'people', 0.5),
  unit('厘', 'people', 0.01),
]

test('documents units convert without a trace of binary dust', () => {
  expect(convertUnit(3.2, tenThousandPersons, person)).toBe(32_000)
  expect(convertUnit(479.5, hundredMillionYuan, yuan)).toBe(47_950_000_000)
  expect(convertUnit(2458.8, hundredMillionYuan, unit('万元', 'money', 10_000))).toBe(24_588_000)
  expect(convertUnit(31.1, unit('亿斤', 'mass', 5e7), jin)).toBe(3_110_000_000)
  expect(convertUnit(0.4, unit('%', 'share', 0.01), unit('‰', 'share', 0.001))).toBe(4)
})

test.prop([
  fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom(...terminating),
  fc.constantFrom(...terminating),
])('a value of ten digits comes back exactly from any unit of its dimension', (digits, places, a, b) => {
  const value = Number(`${digits}e-${places}`)
  expect(convertUnit(convertUnit(value, a, b), b, a)).toBe(value)
})

test.prop([fc.integer({ min: 1, max: 9_999_999 })])(
  'a value comes back from a unit that divides without end, but for the fourteenth digit',
  (value) => {
    expect(Math.abs(convertUnit(convertUnit(value, mu, hectare), hectare, mu) / value - 1)).toBeLessThan(1e-12)
  },
)

test('the open end of an interval stays open', () => {
  expect(convertUnit(Infinity, tenThousandPersons, person)).toBe(Infinity)
})

test('unlike dimensions are refused and the message names both units', () => {
  expect(() => convertUnit(1, hundredMillionYuan, tenThousandPersons)).toThrow('“亿元”与“万人”不是同类单位，不能换算')
})
