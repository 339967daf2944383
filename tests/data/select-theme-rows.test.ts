import { expect, test } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { parsePeriod } from '~/domain/period/parse-period'
import { comparePeriods } from '~/domain/period/period-span'
import { isDrawable } from '~/selectors/figure/main-figure'
import { selectThemeRows } from '~/selectors/overview/select-theme-rows'
import { live, without } from './live-catalogue'
import { withReadings, type ShortReading } from './with-readings'

const themes = [...live.themes.keys()]
const city = live.site.region
const cityRows = [...live.observations.values()].filter(
  ({ region, subject, display, value }) => region === city && subject === undefined && display === 'featured' && value !== null,
)

test.each(themes)('%s lists every indicator that the city has a featured reading of, in the order of the data, each once', (theme) => {
  const held = new Set(cityRows.map(({ indicator }) => indicator))
  const wanted = [...live.indicators.values()].filter((indicator) => indicator.theme === theme && held.has(indicator.id))
  expect(wanted.length).toBeGreaterThan(0)
  const rows = selectThemeRows(live, theme)
  expect(rows.map(({ indicator }) => indicator)).toEqual(wanted.map(({ id }) => id))
  for (const { indicator, drawable } of rows) expect(drawable).toBe(isDrawable(live, indicator))
})

test('each stands with its latest dated reading, and with one without a year only where there is no other', () => {
  const rows = themes.flatMap((theme) => selectThemeRows(live, theme))
  const late = rows.filter(({ indicator, reading }) => {
    const shown = parsePeriod(live.observations.get(reading.obs)?.period ?? '')
    const others = cityRows.filter((row) => row.indicator === indicator).map(({ period }) => parsePeriod(period))
    const dated = others.filter(({ kind }) => kind !== 'undated')
    return shown.kind === 'undated' ? dated.length > 0 : dated.some((period) => comparePeriods(period, shown) > 0)
  })
  expect(late).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
})

test('a row names the best tier among the sources of its reading', () => {
  for (const { reading, tier } of themes.flatMap((theme) => selectThemeRows(live, theme))) {
    const tiers = live.observations.get(reading.obs)?.sources.map(({ document }) => live.sources.get(document)?.tier ?? '') ?? []
    expect(tier).toBe(tiers.toSorted()[0])
  }
})

const gdpRow = (readings: readonly ShortReading[], of: Catalogue = live) =>
  selectThemeRows(withReadings(of, 'gdp', { [city]: readings }), 'economy').find(({ indicator }) => indicator === 'gdp')

test.each<[string, readonly ShortReading[], string | undefined]>([
  [
    'one on hold, or for tables alone, gives way to an earlier one that is featured',
    [
      { period: '2022', value: 1 },
      { period: '2023', value: 2, display: 'hold' },
      { period: '2024', value: 3, display: 'table' },
    ],
    '2022年',
  ],
  [
    'one that its document prints as missing gives way too',
    [
      { period: '2022', value: 1 },
      { period: '2023', value: null },
    ],
    '2022年',
  ],
  [
    'a dated one goes before one without a year',
    [
      { period: '2022', value: 1 },
      { period: 'undated', value: 9 },
    ],
    '2022年',
  ],
  ['one without a year stands where it is alone', [{ period: 'undated', value: 9 }], '未注明年份'],
  ['an indicator with none has no row', [{ period: '2024', value: 3, display: 'hold' }], undefined],
])('of the readings: %s', (_, readings, period) => {
  expect(gdpRow(readings)?.reading.period).toBe(period)
})

test('a theme whose file did not load has no rows, and the others keep theirs', async () => {
  const catalogue = await without('observations/energy.json')
  for (const theme of themes)
    expect(selectThemeRows(catalogue, theme).map(({ reading }) => reading)).toEqual(
      theme === 'energy' ? [] : selectThemeRows(live, theme).map(({ reading }) => reading),
    )
})
