import { describe, expect, test } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { areComparable, growthPercent } from '~/domain/reading/comparable'
import { type Observation, placeOf, seriesKey } from '~/domain/reading/observation'
import { selectComparison } from '~/selectors/figure/comparison-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { selectRanking } from '~/selectors/figure/ranking-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { askedFigures, fieldsIn, live } from './live-catalogue'

// The traps of the editors' brief, as laws on the datasets as they stand. Traps 1 and 2; the others follow in traps-plans, traps-names and traps-counts.

const rows = [...live.observations.values()]
const targets = [...live.targets.values()]
const milestones = [...live.milestones.values()]
// A timeline draws milestones and no readings.
const drawings = [...live.figures.values(), ...askedFigures(live)].filter((figure) => figure.spec.kind !== 'timeline')
const records = drawings.map((figure) => selectFigure(live, figure))
const ids = (list: readonly { readonly id: string }[]) => list.map((row) => row.id)
const city = live.site.region
const counties = live.counties.map((county) => county.adcode)
const asked = (kind: 'ranking' | 'comparison', indicators: readonly string[], regions: readonly string[] = counties): RequestedFigure => ({
  id: null,
  spec: { kind, indicators: [...indicators], regions: [...regions], periods: [], options: {} },
  neutral: kind,
})

function rowOf(id: string): Observation {
  const row = live.observations.get(id)
  if (!row) throw new Error(`no reading ${id}`)
  return row
}
const comparand = (row: Observation) => ({ period: parsePeriod(row.period), basis: row.basis, value: row.value ?? Number.NaN })

describe('trap 1: gross regional product stands on two bases', () => {
  const [before, after] = ['gdp-to-2023', 'gdp-from-2024']
  const product = rows.filter((row) => row.indicator === 'gdp')
  const ofBasis = (basis: string) => product.filter((row) => row.basis === basis)

  test('dated readings up to the first half of 2024 as published then are on the one, those of 2024 and later on the other', () => {
    const dated = rows.filter((row) => row.period !== 'undated')
    const late = dated.filter((row) => row.basis === before && (parsePeriod(row.period).end ?? '') > '2024-06-30')
    const early = dated.filter((row) => row.basis === after && (parsePeriod(row.period).start ?? '') < '2024')
    expect([ids(late), ids(early)]).toEqual([[], []])
  })

  test('nothing is compared and no growth computed from the one to the other', () => {
    const pairs = ofBasis(before).flatMap((old) => ofBasis(after).map((recent) => [comparand(old), comparand(recent)] as const))
    expect(pairs.length).toBeGreaterThan(10)
    expect(pairs.filter(([old, recent]) => areComparable(old, recent) || growthPercent(old, recent) !== null)).toEqual([])
  })

  test.each([
    ['jinzhong-gdp-2023', 'jinzhong-gdp-2024'],
    ['jinzhong-gdp-2021-q1-q3', 'jinzhong-gdp-2025-h1'],
    ['lingshi-gdp', 'xiyang-gdp-2024'],
  ])('%s and %s are not on one basis', (old, recent) => {
    expect([rowOf(old).basis, rowOf(recent).basis]).toEqual([before, after])
  })

  test('every trend breaks where the basis changes, with the words of that basis or the mark of a census, and no line crosses', () => {
    const trends = records.flatMap((record) => (record.kind === 'trend' ? record : []))
    const crossings = trends.flatMap(({ points, breaks, runs }) =>
      points.slice(1).flatMap((point, index) => {
        const last = points[index]
        if (!last || rowOf(last.obs).basis === rowOf(point.obs).basis) return []
        const joined = runs.some((run) => run.includes(index) && run.includes(index + 1))
        const census = last.mark === 'census' || point.mark === 'census'
        const said = breaks.find((each) => each.after === last.year && each.before === point.year)?.note ?? ''
        const words = live.bases.get(rowOf(point.obs).basis)?.breakNote ?? '前后口径不同'
        return { said, words: census ? '' : words, joined, census }
      }),
    )
    expect(crossings.length).toBeGreaterThan(0)
    expect(crossings.filter(({ said, words, joined }) => joined || said !== words)).toEqual([])
    // What changed is said: a scope, a revision, a currency, or that the two sides cannot be held against one another.
    const silent = crossings.filter(({ said, census }) => !census && !/口径|修订|不可比|本外币/.test(said))
    expect(silent).toEqual([])
  })

  test('the city before 2024 is nowhere final: preliminary, or as a yearbook has it, which alone has 2022', () => {
    const old = ofBasis(before).filter((row) => row.region === city)
    expect(old.length).toBeGreaterThanOrEqual(4)
    const isListed = (row: Observation) => row.sources.every(({ document }) => /^city-(yearbook|panel)/.test(document))
    expect(ids(old.filter((row) => row.stage !== (isListed(row) ? 'reported' : 'preliminary')))).toEqual([])
    const of2022 = old.filter((row) => row.period === '2022')
    expect(of2022.map(({ value, sources }) => [value, ...sources.map(({ document }) => document)])).toEqual([[2112, 'city-yearbook-2023']])
  })

  test('a county’s product from a reference work that nothing verifies is seen on no drawing', () => {
    const proven = (id: string) => live.sources.get(id)?.tier !== 'D' || live.sources.get(id)?.proof !== undefined
    const reprinted = product.filter((row) => row.region !== city && !row.sources.some(({ document }) => proven(document)))
    expect(reprinted.map((row) => row.display).filter((display) => display === 'featured')).toEqual([])
  })

  test('counties are never ordered by the product, its parts, its growth or their ranks', () => {
    const kin = [...live.indicators.values()].filter(
      ({ id, of, relation }) => id === 'gdp' || (relation !== 'share' && (of === 'gdp' || of === 'gdp-growth')),
    )
    expect(kin.length).toBeGreaterThan(4)
    expect(ids(kin.filter((indicator) => indicator.rankable))).toEqual([])
    const orders = kin.map(({ id }) => selectRanking(live, asked('ranking', [id])))
    expect(orders.filter((record) => record.ordered)).toEqual([])
    for (const { rows: listed } of orders) expect(listed.map((row) => row.adcode)).toEqual(counties)
  })

  test('bars side by side are of one basis and one period', () => {
    const indicators = [...live.indicators.keys()]
    const rankings = indicators.map((id) => selectRanking(live, asked('ranking', [id])).rows)
    const cells = [0, 4, 8].flatMap((from) =>
      selectComparison(live, asked('comparison', indicators, counties.slice(from, from + 4))).rows.map((row) => row.cells),
    )
    const bars = [...rankings, ...cells].map((row) => row.flatMap(({ share, reading }) => (share === null ? [] : (reading?.obs ?? []))))
    expect(bars.flat().length).toBeGreaterThan(10)
    const unlike = bars.filter((row) => new Set(row.map((id) => `${rowOf(id).period} ${rowOf(id).basis}`)).size > 1)
    expect(unlike).toEqual([])
  })

  test('the census revision is stated, as the bulletin of 2024 does, and suspected no more', () => {
    const said = fieldsIn([[...live.bases.values()], rows, targets, milestones, [...live.figures.values()]])
    const texts = said.flatMap(([, text]) => (typeof text === 'string' && /经济?普查.{0,6}修订/.test(text) ? text : []))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /疑|待核/.test(text))).toEqual([])
  })
})

describe('trap 2: two values for one thing', () => {
  test('new urban jobs of 2024 are one group: the bulletin’s 38129人 is shown, the report’s 3.2万人 stands behind it', () => {
    const group = live.groupOf.get('jinzhong-new-jobs-2024-report')
    expect(group?.shown.id).toBe('jinzhong-new-jobs-2024')
    expect(group?.others.map((row) => row.id)).toContain('jinzhong-new-jobs-2024-report')
    expect(group?.rule).toContain('来源等级')
    expect([rowOf('jinzhong-new-jobs-2024'), rowOf('jinzhong-new-jobs-2024-report')].map((row) => row.compareWith)).toEqual([
      undefined,
      undefined,
    ])
  })

  test.each([
    ['jinzhong-clean-energy-share-2024', 'jinzhong-clean-energy-share-2024-11'],
    ['jinzhong-advanced-coal-share-2024', 'jinzhong-advanced-coal-share-2024-11'],
    ['jinzhong-chain-enterprises-2024', 'jinzhong-chain-enterprises-2025-10'],
    ['jinzhong-enterprises-2024', 'jinzhong-enterprises-2025-10'],
  ])('%s leads to %s, which is near and not the same', (shown, near) => {
    expect(live.groupOf.get(shown)?.shown.id).toBe(shown)
    expect(selectSourceSheet(live, shown)?.near?.obs).toBe(near)
    expect(growthPercent(comparand(rowOf(near)), comparand(rowOf(shown)))).toBeNull()
  })

  test('what is near is of the same indicator and place, and differs in period, value or bound', () => {
    const pairs = rows.flatMap((row) => (row.compareWith === undefined ? [] : [[row, rowOf(row.compareWith)] as const]))
    const key = ({ period, window, value, unit, qualifier }: Observation) => JSON.stringify([period, window, value, unit, qualifier])
    const wrong = pairs.filter(([a, b]) => seriesKey(a.indicator, placeOf(a)) !== seriesKey(b.indicator, placeOf(b)) || key(a) === key(b))
    expect(wrong.map(([a]) => a.id)).toEqual([])
  })

  test('the forecast of 1.1亿吨 is no reading of 2024 any more: the bulletin’s 11660.7万吨 is, the report’s 1.16亿吨 stands behind it', () => {
    const group = live.groupOf.get('jinzhong-coal-2024')
    expect(group?.shown.id).toBe('jinzhong-coal-output-2024')
    expect(group?.others.map((row) => row.id)).toEqual(['jinzhong-coal-2024'])
    expect(selectSourceSheet(live, 'jinzhong-coal-2024')?.near?.obs).toBe('jinzhong-coal-2024-forecast')
    expect(growthPercent(comparand(rowOf('jinzhong-coal-2024-forecast')), comparand(rowOf('jinzhong-coal-2024')))).toBeNull()
    expect(rowOf('jinzhong-coal-2024').supersedes).toBe('jinzhong-coal-2024-forecast')
    expect(rowOf('jinzhong-coal-2024-forecast').display).not.toBe('featured')
  })
})
