import { expect, test } from 'vitest'
import type { FigureSpec } from '~/domain/figure/figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { selectTrend } from '~/selectors/figure/trend-figure'
import { selectTrendGrid } from '~/selectors/figure/trend-grid-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { figureRows } from '~/selectors/record/figure-rows'
import { recordRows } from '~/selectors/record/record-rows'
import { live, recordOfKind } from './live-catalogue'

const counties = live.counties.map(({ adcode }) => adcode)
const asked = (spec: Partial<FigureSpec>): FigureSpec => ({
  kind: 'trend-grid',
  indicators: ['gdp'],
  regions: counties,
  periods: ['2019', '2024'],
  options: {},
  ...spec,
})
const grid = (spec: Partial<FigureSpec> = {}) => selectTrendGrid(live, unnamedFigure(live, asked(spec)))

test('the places stand in division order over the same years, whatever the order asked for; none asked for means all', () => {
  const record = grid({ regions: [...counties].reverse() })
  expect(record.panels.map(({ place }) => place)).toEqual(counties)
  expect(grid({ regions: [] }).panels.map(({ place }) => place)).toEqual(counties)
  expect(grid({ regions: ['140724', '140702'] }).panels.map(({ short }) => short)).toEqual(['榆次', '昔阳'])
  expect(record.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024])
  for (const { points, gaps } of record.panels)
    expect([...points.map(({ year }) => year), ...gaps].sort((a, b) => a - b)).toEqual(record.years)
})

test('the line over the figure says how the value axes stand to each other, and that bases differ only where they do', () => {
  expect(grid()).toMatchObject({ scale: 'common', lead: '地区生产总值，亿元；各县（区、市）纵轴刻度相同；口径不同的年份未作连接' })
  expect(grid({ options: { scale: 'own' } }).lead).toContain('各县（区、市）纵轴各自成比例')
  expect(grid({ periods: ['2019', '2021'] }).lead).toBe('地区生产总值，亿元；各县（区、市）纵轴刻度相同')
})

test('a place shows what its own trend shows where a year has one reading', () => {
  for (const { place, points, runs, breaks, gaps } of grid().panels) {
    const own = selectTrend(live, unnamedFigure(live, { ...asked({ regions: [place] }), kind: 'trend' }))
    expect({ points, runs, breaks, gaps }).toEqual({ points: own.points, runs: own.runs, breaks: own.breaks, gaps: own.gaps })
  }
})

test('every county has its product of 2019 to 2021, joined by a line', () => {
  for (const { name, points, runs } of grid({ periods: ['2019', '2021'] }).panels)
    expect([name, points.map(({ year }) => year), runs]).toEqual([name, [2019, 2020, 2021], [[0, 1, 2]]])
})

test('of two readings of one year the one that a line can join is drawn: year-ends, not the census beside them', () => {
  for (const { name, points, runs } of grid({ indicators: ['population'], periods: ['2020', '2021'] }).panels) {
    expect([name, points.map(({ mark }) => mark === 'census')]).toEqual([name, [false, false]])
    expect([name, runs]).toEqual([name, [[0, 1]]])
  }
  const census = grid({ indicators: ['population'], periods: ['2020', '2020'], regions: ['140721'] }).panels[0]
  expect(census?.points).toHaveLength(1)
})

test('its table to take along has every place and year, holes included, and its rows are all that it draws', () => {
  const record = recordOfKind(live, 'county-gdp-trends', 'trend-grid')
  const rows = figureRows(live, record)
  expect(rows).toHaveLength(counties.length * record.years.length)
  expect(rows.slice(0, record.years.length).map(({ place, period }) => [place, period])).toEqual(
    record.years.map((year) => ['榆次区', `${year}年`]),
  )
  const drawn = record.panels.flatMap(({ points }) => points.map(({ obs }) => obs))
  expect(rows.filter(({ value }) => value !== null)).toHaveLength(drawn.length)
  const { observations } = recordRows(live, record)
  expect(observations.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn))
})

test('an unnamed one has a neutral name', () => {
  const { title, kind } = selectFigure(live, unnamedFigure(live, asked({})))
  expect([title, kind]).toEqual(['2019年以来各县（区、市）地区生产总值', 'trend-grid'])
})
