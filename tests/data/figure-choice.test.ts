import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { drawChart, recordTable } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { formatLink, parseLink } from '~/domain/link/link'
import { defaultView } from '~/domain/link/view'
import { chosenSpec, choiceOffers } from '~/selectors/choice/choice-offers'
import { yearsToChoose } from '~/selectors/choice/choice-periods'
import { chosenKinds, choiceOf, choosablePlaces, type FigureChoice } from '~/selectors/choice/figure-choice'
import { shownChoice } from '~/selectors/choice/shown-choice'
import { live } from './live-catalogue'

const counties = live.counties.map(({ adcode }) => adcode)
const all = [...live.indicators.keys()]

/** What the controls can bring about. */
const anyChoice: fc.Arbitrary<FigureChoice> = fc
  .record({
    kind: fc.constantFrom(...chosenKinds),
    indicators: fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 }),
    regions: fc.oneof(
      fc.constant(counties),
      fc.constant([live.site.region]),
      fc.uniqueArray(fc.constantFrom(...counties), { minLength: 1, maxLength: 11 }),
    ),
    ends: fc.tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 2019, max: 2025 })),
    focus: fc.option(fc.constantFrom(...counties)),
  })
  .map(({ kind, indicators, regions, ends, focus }) => ({
    kind,
    indicators: kind === 'comparison' ? indicators : indicators.slice(0, 1),
    regions: choosablePlaces(live, regions),
    period: null,
    from: Math.min(...ends),
    to: Math.max(...ends),
    focus,
  }))

const runs = { numRuns: 500 }

check.prop([anyChoice], runs)('every kind that is offered draws, has a table, and is found again by its link', (choice) => {
  for (const { kind, spec, why } of choiceOffers(live, choice)) {
    const { route } = parseLink(formatLink({ route: { page: 'drawn', spec }, view: defaultView }))
    expect(route).toEqual({ page: 'drawn', spec })
    const again = choiceOf(live, spec)
    expect(again.kind).toBe(kind)
    expect(chosenSpec(live, again)).toEqual(spec)
    if (why !== '') continue
    const { record, listed, sentence } = shownChoice(live, spec, 'map')
    expect({ kind: record?.kind, listed }).toEqual({ kind, listed: false })
    // Of several measures those that cannot be compared are named.
    expect(sentence).toMatch(kind === 'comparison' ? /^(|所选县（区、市）中不足两处有“.+”的数据，没有列入对比。)$/ : /^$/)
    if (!record) continue
    const frame = { width: 640, height: drawingHeight(record, 640, 12, 'page'), u: 12, medium: 'page' } as const
    const chart = drawChart(record, { theme: lightTheme, locale: 'zh', frame })
    expect(chart.sentence).not.toMatch(/undefined|NaN|null/)
    expect(recordTable(record).rows.length).toBeGreaterThan(0)
  }
})

check.prop([anyChoice], runs)('what cannot be drawn is listed with one sentence, or the sentence says that nothing is held', (choice) => {
  for (const { kind, spec, why } of choiceOffers(live, choice)) {
    // Of several measures the link of any kind but a comparison has the first: that may well be drawn.
    if (why === '' || (kind !== 'comparison' && choice.indicators.length > 1)) continue
    const { record, listed, sentence } = shownChoice(live, spec, 'map')
    expect(listed).toBe(true)
    expect(sentence).toMatch(/^[^。]+。$/)
    if (record === null) expect(sentence).toMatch(/^所选地区没有“.+”可列的数据/)
    else expect(recordTable(record).rows.length).toBeGreaterThan(0)
  }
})

test('every named figure is a beginning: its places and measures are taken over, and its years can be chosen', () => {
  const beginnings = [...live.figures.values()].map(({ id, spec }) => {
    const choice = choiceOf(live, spec)
    const years = yearsToChoose(live, choice)
    const usable = choice.indicators.length > 0 && choice.regions.length > 0 && choice.from <= choice.to
    return { id, usable, years: years.includes(choice.from) && years.includes(choice.to) }
  })
  expect(beginnings.filter(({ usable, years }) => !usable || !years)).toEqual([])
})

test.each([
  ['map', ['140724', '140723'], 'gdp', '地图画全部县（区、市），请把地区选为“全部”，改为列表。'],
  ['trend', ['140724', '140723'], 'gdp', '走势一次画一个地区，现选了2个，改为列表。'],
  ['ranking', ['140724'], 'gdp', '条形图要两个以上的县（区、市），现选了一个，改为列表。'],
  ['comparison', ['140700'], 'gdp', '对比只画县（区、市），现选了全市，改为列表。'],
] as const)('%s of %j says why it is a list', (kind, regions, indicator, sentence) => {
  const spec = { kind, indicators: [indicator], regions: [...regions], periods: [], options: {} }
  expect(shownChoice(live, spec, 'map')).toMatchObject({ listed: true, sentence })
})

test('a comparison of more than four is listed within the years that were chosen, of the first measure, which is said', () => {
  const regions = counties.slice(0, 6)
  const choice: FigureChoice = {
    kind: 'comparison',
    indicators: ['gdp', 'population'],
    regions,
    period: null,
    from: 2020,
    to: 2021,
    focus: null,
  }
  const { record, sentence } = shownChoice(live, chosenSpec(live, choice), 'map')
  expect(sentence).toBe('对比最多画四个县（区、市），现选了6个，改为列表，只列“地区生产总值”。')
  expect(record?.title).toMatch(/^202[01]年6个县（区、市）地区生产总值$/)
  const periods = record?.kind === 'ranking' ? record.rows.flatMap(({ reading }) => reading?.period ?? []) : []
  expect(periods.length).toBeGreaterThan(3)
  expect(periods.filter((period) => !/^202[01]年/.test(period))).toEqual([])
})

test('several places over years that cannot be drawn are listed over those years', () => {
  const choice: FigureChoice = {
    kind: 'trend',
    indicators: ['gdp'],
    regions: ['140723', '140724'],
    period: null,
    from: 2019,
    to: 2021,
    focus: null,
  }
  const { record, listed } = shownChoice(live, chosenSpec(live, choice), 'map')
  expect({ kind: record?.kind, listed, years: record?.kind === 'trend-grid' && record.years }).toEqual({
    kind: 'trend-grid',
    listed: true,
    years: [2019, 2020, 2021],
  })
})

test('one county’s measures stand under one another, as its page has them', () => {
  const spec = { kind: 'comparison' as const, indicators: ['gdp', 'population'], regions: ['140724'], periods: [], options: {} }
  const offer = choiceOffers(live, choiceOf(live, spec)).find(({ kind }) => kind === 'comparison')
  expect(offer).toMatchObject({ name: '各项数值', why: '' })
  expect(shownChoice(live, spec, 'map')).toMatchObject({ listed: false, sentence: '' })
})
