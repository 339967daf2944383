import { expect, test } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { parsePeriod } from '~/domain/period/parse-period'
import { comparePeriods, isDated } from '~/domain/period/period-span'
import { gather } from '~/lib/gather'
import { isDrawable, mainFigure } from '~/selectors/figure/main-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { live } from './live-catalogue'
import { withReadings, type ShortReading } from './with-readings'

const { site } = live
const order = live.counties.map(({ adcode }) => adcode)
const [yuci, taigu, yushe, zuoquan] = ['140702', '140703', '140721', '140722'] as const
const drawable = [...live.indicators.keys()].filter((id) => isDrawable(live, id))
const shown = [...live.observations.values()].filter((row) => row.display === 'featured' && row.value !== null && row.subject === undefined)
const own = { figure: live.figures.get(site.overviewFigures.map), indicator: null, period: null, periods: [] }

/** The choice for an indicator that no named figure shows, with these readings in the place of its own. */
function choose(readings: Readonly<Record<string, readonly ShortReading[]>>, period: string | null = null, of: Catalogue = live) {
  return mainFigure(withReadings(of, 'budget-revenue', readings), 'budget-revenue', period)
}
const year = (period: string, rest: Partial<ShortReading> = {}): ShortReading => ({ period, value: 1, ...rest })

test('without a choice it is the site’s own, and so it is for an id that nobody knows or a figure that is no map', () => {
  expect(own.figure).toBeDefined()
  const others = [...live.figures.values()].filter(({ spec }) => spec.kind !== 'map').map(({ id }) => id)
  expect(others.length).toBeGreaterThan(20)
  for (const asked of [null, 'no-such-indicator', ...others]) {
    expect(mainFigure(live, asked, null)).toEqual(own)
    expect(mainFigure(live, asked, '2024')).toEqual(own)
  }
})

const hasDate = (period: string) => isDated(parsePeriod(period))

/** As many counties as the fullest period has, those without a date counted with them. */
function fullest(id: string): number {
  const here = shown.filter((row) => row.indicator === id && order.includes(row.region ?? ''))
  const undated = new Set(here.filter(({ period }) => !hasDate(period)).map(({ region }) => region))
  const periods = gather(
    here.filter(({ period }) => hasDate(period)),
    ({ period }) => period,
  )
  return undated.size + Math.max(0, ...[...periods.values()].map((rows) => new Set(rows.map(({ region }) => region)).size))
}

test('an indicator that two or more counties have for one period is a map of all of them, any other the course of the city', () => {
  expect(drawable.length).toBeGreaterThan(80)
  const kinds = drawable.map((id) => {
    const { figure, indicator } = mainFigure(live, id, null)
    const holders = fullest(id)
    expect(indicator).toBe(id)
    expect(figure.spec.indicators).toEqual([id])
    expect(figure.spec.kind).toBe(holders >= 2 ? 'map' : 'trend')
    expect(figure.spec.regions).toEqual(holders >= 2 ? order : [site.region])
    return figure.spec.kind
  })
  expect(new Set(kinds)).toEqual(new Set(['map', 'trend']))
})

test('whatever is drawn has a reading in it; what is not drawn has none that could be', () => {
  for (const id of drawable) {
    const record = selectFigure(live, mainFigure(live, id, null).figure)
    const readings =
      record.kind === 'map' ? record.regions.flatMap(({ reading }) => reading ?? []) : record.kind === 'trend' ? record.points : []
    expect([id, readings.length > 0]).toEqual([id, true])
  }
  const yearly = (period: string) => ['year', 'day'].includes(parsePeriod(period).kind)
  const left = [...live.indicators.keys()].filter((id) => !drawable.includes(id))
  expect(left.length).toBeGreaterThan(0)
  for (const id of left) {
    expect(mainFigure(live, id, null)).toEqual(own)
    // A rank has no scale to be drawn on.
    if (live.indicators.get(id)?.relation === 'rank') continue
    expect(shown.filter((row) => row.indicator === id && row.region === site.region && yearly(row.period))).toEqual([])
  }
})

test('one county is no map: with the city’s years beside it there is a trend, without them the site’s own figure', () => {
  expect(choose({ [yuci]: [year('2024')], [taigu]: [year('2024')] }).figure.spec.kind).toBe('map')
  expect(choose({ [yuci]: [year('2024')], [taigu]: [year('undated')] }).figure.spec.kind).toBe('map')
  expect(choose({ [yuci]: [year('2024')], [taigu]: [year('2023')], [site.region]: [year('2024')] }).figure.spec.kind).toBe('trend')
  expect(choose({ [yuci]: [year('2024')], [site.region]: [year('2024')] }).figure.spec.kind).toBe('trend')
  expect(choose({ [yuci]: [year('2024')] })).toEqual(own)
  expect(choose({ [site.region]: [year('2025-H1')] })).toEqual(own)
})

test.each([['hold' as const], ['table' as const]])('a reading that is %s counts for nothing', (display) => {
  expect(choose({ [yuci]: [year('2024')], [taigu]: [year('2024', { display })], [site.region]: [year('2024', { display })] })).toEqual(own)
  const choice = choose({ [yuci]: [year('2023')], [taigu]: [year('2023'), year('2024', { display })] })
  expect(choice.periods.map(({ key }) => key)).toEqual(['2023'])
})

test('a map stands for the period that most counties share, of several the latest', () => {
  const readings = { [yuci]: [year('2022'), year('2023'), year('2024')], [taigu]: [year('2022'), year('2023')], [yushe]: [year('2025')] }
  const choice = choose(readings)
  expect([choice.period, choice.figure.spec.periods]).toEqual(['2023', ['2023']])
  expect(choice.periods).toEqual([
    { key: '2025', name: '2025年' },
    { key: '2024', name: '2024年' },
    { key: '2023', name: '2023年' },
    { key: '2022', name: '2022年' },
  ])
})

test('a county that holds a period on two bases is one county', () => {
  const twice = [year('2024', { basis: 'gdp-to-2023' }), year('2024', { basis: 'gdp-from-2024' })]
  const choice = choose({ [yuci]: twice, [taigu]: [year('2023')], [yushe]: [year('2023')] })
  expect([choice.period, choice.periods.map(({ key }) => key)]).toEqual(['2023', ['2024', '2023']])
})

test('a period that is asked for stands if some county has it, else the shared one', () => {
  const readings = { [yuci]: [year('2023'), year('2024')], [taigu]: [year('2023')] }
  expect(choose(readings, '2024')).toMatchObject({ period: '2024', figure: { spec: { periods: ['2024'] } } })
  for (const strange of ['2021', 'undated', '2024-H1']) expect(choose(readings, strange).period).toBe('2023')
})

test('a value without a year is no period: where there is nothing else the map has none', () => {
  const choice = choose({ [yuci]: [year('undated')], [taigu]: [year('undated')], [zuoquan]: [] })
  expect([choice.period, choice.periods, choice.figure.spec.periods]).toEqual([null, [], []])
})

test('for every indicator on the map the period is one that most counties share, and the latest of its periods stands first', () => {
  for (const id of drawable) {
    const { figure, period, periods } = mainFigure(live, id, null)
    if (figure.spec.kind !== 'map') continue
    const dated = shown.filter((row) => row.indicator === id && order.includes(row.region ?? '') && hasDate(row.period))
    const counties = [...gather(dated, (row) => row.period)].map(
      ([key, list]) => [key, new Set(list.map(({ region }) => region)).size] as const,
    )
    const most = Math.max(0, ...counties.map(([, count]) => count))
    const best = counties.filter(([, count]) => count === most).map(([key]) => parsePeriod(key))
    const latest = best.toSorted(comparePeriods).at(-1)
    const counted = period === null ? undefined : parsePeriod(period)
    // Two days of one year end apart; periods that end together are alike here.
    expect(latest === undefined || counted === undefined ? latest === counted : comparePeriods(counted, latest) === 0).toBe(true)
    const times = periods.map(({ key }) => parsePeriod(key))
    const early = times.filter((time, index) => times.slice(0, index).some((before) => comparePeriods(before, time) < 0))
    expect(early.map(({ text }) => text)).toEqual([])
    expect(new Set(periods.map(({ key }) => key))).toEqual(new Set(counties.map(([key]) => key)))
  }
})

test('a named map is shown for its own indicator and period, with its words; for another period there is none', () => {
  const maps = [...live.figures.values()].filter(({ spec }) => spec.kind === 'map')
  expect(maps.length).toBeGreaterThan(1)
  for (const map of maps) {
    const [indicator = ''] = map.spec.indicators
    expect(mainFigure(live, indicator, map.spec.periods[0] ?? null).figure).toBe(map)
    for (const { key } of mainFigure(live, indicator, null).periods.filter((choice) => choice.key !== map.spec.periods[0])) {
      const other = mainFigure(live, indicator, key)
      expect([other.figure.id === map.id, other.period]).toEqual([false, key])
    }
  }
})

test('a named trend of the city is shown for its indicator', () => {
  const trends = [...live.figures.values()].filter(({ spec }) => spec.kind === 'trend' && spec.regions.join() === site.region)
  const met = trends.filter((trend) => mainFigure(live, trend.spec.indicators[0] ?? '', null).figure === trend)
  const asMap = trends.filter((trend) => mainFigure(live, trend.spec.indicators[0] ?? '', null).figure.spec.kind === 'map')
  expect(met.length).toBeGreaterThan(0)
  expect([...met, ...asMap].map(({ id }) => id).toSorted()).toEqual(trends.map(({ id }) => id).toSorted())
})

test('a link of the first edition, with a map’s figure, means its indicator', () => {
  for (const { id, spec } of live.figures.values()) {
    if (spec.kind !== 'map') continue
    for (const period of [null, ...spec.periods])
      expect(mainFigure(live, id, period)).toEqual(mainFigure(live, spec.indicators[0] ?? '', period))
  }
})

test('what a reader chooses is called as everywhere else, with its time', () => {
  const choices = drawable.flatMap((id) =>
    [null, ...mainFigure(live, id, null).periods.map(({ key }) => key)].map((key) => mainFigure(live, id, key).figure),
  )
  const chosen = choices.filter(({ id }) => id === null)
  expect(chosen.length).toBeGreaterThan(50)
  expect(chosen.map(({ neutral }) => neutral)).toEqual(chosen.map(({ spec }) => unnamedFigure(live, spec).neutral))
})
