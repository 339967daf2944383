import { expect, test } from 'vitest'
import { structureLayout } from '~/charts/structure/layout'
import { structurePart } from '~/outputs/slides/bar-slides'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import { selectStructure } from '~/selectors/figure/structure-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { live, recordOf } from './live-catalogue'

function structure(record: FigureRecord): StructureRecord {
  if (record.kind !== 'structure') throw new Error(`${record.title} has no parts`)
  return record
}

const amounts = structure(recordOf(live, 'city-industries'))
const shares = structure(recordOf(live, 'city-structure'))

test('one place over several periods has a row for each, in their order', () => {
  expect(shares.rows.map(({ period }) => period)).toEqual(['2020年', '2021年', '2022年', '2023年', '2024年', '2025年'])
})

test('a row of amounts is as long as they add up to, one of shares a hundred per cent', () => {
  for (const { readings, whole } of amounts.rows) {
    expect(whole).toBeCloseTo(readings.reduce((sum, reading) => sum + (reading?.value ?? 0), 0))
  }
  for (const { whole } of shares.rows) expect(Math.abs(whole - 100)).toBeLessThan(0.1)
})

test('on a slide the parts have their own unit, and no amount is a percentage', () => {
  const unitsOf = (record: StructureRecord) => structurePart(record, 12).series.map(({ name }) => /（(.*)）$/.exec(name)?.[1])
  expect(unitsOf(amounts)).toEqual(['亿元', '亿元', '亿元'])
  expect(unitsOf(shares)).toEqual(['%', '%', '%'])
  const formats = structurePart(amounts, 12).series.flatMap(({ points }) => points.map(({ format }) => format ?? ''))
  expect(formats.filter((format) => format.includes('%'))).toEqual([])
})

test('on a slide, too, rows of amounts are of one length, and rows of shares leave out what they lack', () => {
  expect([structurePart(amounts, 12).kind, structurePart(shares, 12).kind]).toEqual(['stacked-to-whole', 'stacked'])
})

test('parts are in one unit, and what cannot be added up is refused with both units', () => {
  const ask = (...indicators: string[]) =>
    selectStructure(live, unnamedFigure(live, { kind: 'structure', indicators, regions: ['140700'], periods: [], options: {} }))
  expect(() => ask('gdp', 'population')).toThrow(
    '“地区生产总值”的单位是亿元，“常住人口”的单位是万人，合不成一个总量；请选同类单位的指标，或改看表格',
  )
  const [row] = ask('gdp', 'urban-income').rows
  const [product, income] = row?.readings.map((reading) => (reading ? live.observations.get(reading.obs)?.value : undefined)) ?? []
  // 亿元 beside 元: both in 亿元.
  expect(row?.readings.map((reading) => reading?.value)).toEqual([product, (income ?? NaN) / 1e8])
})

test('a place with none of the amounts is one whole bar of what is not held', () => {
  const asked = unnamedFigure(live, { kind: 'structure', indicators: ['coal-output'], regions: ['140702'], periods: [], options: {} })
  const none = selectStructure(live, asked)
  expect(none.rows[0]?.readings).toEqual([null])
  expect(structureLayout(none, { width: 600, height: 200, u: 12, medium: 'page' }).rows[0]?.missing).toBe(600)
})

test('only rows that stand beside each other are said not to be compared', () => {
  expect(structure(recordOf(live, 'taigu-structure')).lead).toBe('比重，%')
  expect(structure(recordOf(live, 'industry-structure')).lead).toBe('比重，%')
  const asked = {
    kind: 'structure',
    indicators: ['primary-share'],
    regions: ['140702', '140700'],
    periods: ['2022', '2024'],
    options: {},
  } as const
  expect(
    selectStructure(
      live,
      unnamedFigure(live, { ...asked, indicators: [...asked.indicators], regions: [...asked.regions], periods: [...asked.periods] }),
    ).lead,
  ).toBe('比重，%；年份不同，不作比较')
})
