import { expect, test } from 'vitest'
import { convertUnit } from '~/domain/value/unit'
import { live } from './live-catalogue'

const years = ['2019', '2020', '2021']
const rows = [...live.observations.values()]

/** A reading of a compilation of panels in its indicator's unit; undefined where it has none. */
function panel(indicator: string, region: string, period: string): number | undefined {
  const row = rows.find(
    (each) =>
      each.indicator === indicator &&
      each.region === region &&
      each.period === period &&
      each.sources.some(({ document }) => document === 'county-panel'),
  )
  const [from, to] = [live.units.get(row?.unit ?? ''), live.units.get(live.indicators.get(indicator)?.unit ?? '')]
  const value = row?.value ?? null
  return value === null || !from || !to ? undefined : convertUnit(value, from, to)
}

const places = years.flatMap((year) => live.counties.map(({ adcode, name }) => [name, year, adcode] as const))

test.each(places)('the three industries of %s in %s add up to its product', (_, year, adcode) => {
  const parts = ['primary-value', 'secondary-value', 'tertiary-value'].map((id) => panel(id, adcode, year))
  const whole = panel('gdp', adcode, year)
  expect(parts).not.toContain(undefined)
  if (whole === undefined) throw new Error(`no product of ${adcode} in ${year}`)
  // Each number of the panel is rounded to a ten-thousandth of the unit, 100 million yuan.
  expect(Math.abs(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) - whole)).toBeLessThanOrEqual(0.0003)
})

test.each(years)('the products of the eleven in %s lie within three per cent of the city’s', (year) => {
  const sum = live.counties.reduce((total, { adcode }) => total + (panel('gdp', adcode, year) ?? NaN), 0)
  const city = rows.find(
    (row) => row.indicator === 'gdp' && row.region === live.site.region && row.period === year && row.basis === 'gdp-to-2023',
  )
  const whole = city?.value ?? rows.find((row) => row.indicator === 'gdp' && row.region === live.site.region && row.period === year)?.value
  expect(Math.abs(sum / (whole ?? NaN) - 1)).toBeLessThan(0.03)
})
