import { describe, expect, test } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { areComparable, growthPercent } from '~/domain/reading/comparable'
import { type Observation, seriesKey } from '~/domain/reading/observation'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { selectFigure } from '~/selectors/figure/select-figure'
import { shownReading } from '~/selectors/reading/shown-reading'
import { askedFigures, fieldsIn, live } from './live-catalogue'

// Traps 5 to 9 of the editors' brief: denominators, names, years that are not printed.

const rows = [...live.observations.values()]
const milestones = [...live.milestones.values()]
const drawings = [...live.figures.values(), ...askedFigures(live)].filter((figure) => figure.spec.kind !== 'timeline')
const records = drawings.map((figure) => selectFigure(live, figure))
const ids = (list: readonly { readonly id: string }[]) => list.map((row) => row.id)
const undated = rows.filter((row) => row.period === 'undated')
/** What a press conference on the plan gives for all of it, and what has no time at all: neither has a place in the calendar. */
const dateless = rows.filter((row) => row.period === 'undated' || row.period === 'since-plan')
const comparand = (row: Observation) => ({ period: parsePeriod(row.period), basis: row.basis, value: row.value ?? Number.NaN })

interface Cited {
  readonly sources: readonly { readonly document: string; readonly locator?: string | undefined; readonly printed: string }[]
}
const cites = (row: Cited, document: string, locator: string) =>
  row.sources.some((source) => source.document === document && source.locator === locator)
const printsAt = (row: Cited, document: string, locator: string, words: RegExp) =>
  row.sources.some((source) => source.document === document && source.locator === locator && words.test(source.printed))

describe('trap 5: two denominators of 八成以上, and 超 is not 以上', () => {
  const ofRevenue = rows.filter((row) => cites(row, 'yuci-pc-a', '4.1') || cites(row, 'yuci-pc-b', '1.9'))
  const ofSpending = rows.filter((row) => printsAt(row, 'gwr-2025', '6.1', /八成/) || cites(row, 'xiyang-pc', '5.1'))
  const scopes = (list: readonly Observation[]) =>
    new Set(list.filter((row) => row.value !== null && row.unit !== 'yi-yuan').map((row) => live.indicators.get(row.indicator)?.scope))

  test('a share of revenue and a share of spending are two indicators, each with its denominator', () => {
    expect([scopes(ofRevenue), scopes(ofSpending)]).toEqual([new Set(['财政收入']), new Set(['财政支出'])])
    expect(ofSpending.filter((row) => ofRevenue.some((other) => other.indicator === row.indicator))).toEqual([])
  })

  test('side by side they stand with a caution and without bars', () => {
    const [first, second] = [ids(ofRevenue), ids(ofSpending)]
    const comparisons = records.flatMap((record) => (record.kind === 'comparison' ? record.rows : []))
    const mixed = comparisons.filter(({ cells }) => {
      const shown = cells.flatMap(({ reading }) => reading?.obs ?? [])
      return shown.some((id) => first.includes(id)) && shown.some((id) => second.includes(id))
    })
    expect(mixed.filter((row) => row.caution === '' || row.cells.some((cell) => cell.share !== null))).toEqual([])
  })

  test('Xiyang’s 超85% is over, and is shown without 以上', () => {
    const row = rows.find((each) => printsAt(each, 'xiyang-pc', '5.1', /85%/))
    expect(row?.qualifier).toBe('over')
    expect(row && shownReading(live, row)?.printed.text).toMatch(/^超过?85%$/)
  })
})

describe('trap 6: the two Yuci articles agree in figures and differ in words', () => {
  const both = ['yuci-pc-a', 'yuci-pc-b']
  const own = fieldsIn([rows, milestones]).filter(([field]) => !['printed', 'note', 'dateNote'].includes(field))
  const textsWith = (words: string) => own.filter(([, text]) => typeof text === 'string' && text.includes(words))

  test('a figure from the one cites the other too', () => {
    const half = rows.filter((row) => both.filter((id) => row.sources.some(({ document }) => document === id)).length === 1)
    expect(ids(half)).toEqual([])
  })

  test('names follow the better sources, with both readings kept in the note', () => {
    for (const wrong of ['华晨咱家', '四星幸福河湖', '双创双促']) expect(textsWith(wrong)).toEqual([])
    const pairs = [
      ['华晨咱家', '华晟咱家'],
      ['四星幸福河湖', '四星级幸福河湖'],
      ['双创双促', '双融双创'],
    ] as const
    for (const pair of pairs) {
      const named = milestones.filter((row) => pair.some((name) => row.text.includes(name)))
      expect(ids(named.filter((row) => !pair.every((name) => (row.dateNote ?? '').includes(name))))).toEqual([])
    }
  })

  test('the plan is 预计圆满完成, never done', () => {
    const done = milestones.filter((row) => cites(row, 'yuci-pc-a', '1.5') || cites(row, 'yuci-pc-b', '1.3'))
    expect(ids(done.filter((row) => row.text.includes('完成') && !row.text.includes('预计')))).toEqual([])
    expect(textsWith('规划目标圆满完成')).toEqual([])
  })

  test('a scanning error is nobody’s name', () => {
    expect(textsWith('中航田田')).toEqual([])
  })
})

describe('trap 7: what prints no year has none', () => {
  const undatedIds = new Set(ids(dateless))

  test('every undated row has a window, and no dated row has one', () => {
    expect(undated.length).toBeGreaterThan(20)
    expect(ids(rows.filter((row) => (row.period === 'undated') !== (row.window !== undefined)))).toEqual([])
    expect(ids(undated.filter(({ window: [first, last] = ['', ''] }) => first > last))).toEqual([])
  })

  test('what the press conferences say of the whole plan is since-plan, and nothing else is', () => {
    const since = rows.filter((row) => row.period === 'since-plan')
    expect(since.length).toBeGreaterThan(20)
    expect(ids(since.filter((row) => !row.sources.some(({ document }) => /^(xiyang-pc|yuci-pc-[ab])$/.test(document))))).toEqual([])
    // A level at a moment that is not printed is not of the plan; what the sentence calls “十四五”期间 is.
    const levels = since.filter((row) => row.timing === 'instant' || row.timing === 'flow')
    expect(ids(levels.filter((row) => !cites(row, 'xiyang-pc', '2.6') && !cites(row, 'yuci-pc-a', '4.1')))).toEqual([])
  })

  test('70 to 252万千瓦, 82.65岁 and 6.1:10.4:83.5 are undated', () => {
    const found = rows.filter(
      (row) =>
        printsAt(row, 'xiyang-pc', '2.4', /万千瓦/) || printsAt(row, 'xiyang-pc', '5.6', /岁/) || printsAt(row, 'yuci-pc-a', '2.1', /:/),
    )
    expect(found.map((row) => row.value).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([6.1, 10.4, 70, 82.65, 83.5, 252])
    expect(ids(found.filter((row) => row.period !== 'undated'))).toEqual([])
  })

  test('去年, 今年 and 明年 of the press conferences are 2024, 2025 and 2026; 截至2024年 is 2024', () => {
    expect(milestones.find((row) => row.id === 'xiyang-academician-station')?.date).toBe('2024')
    const next = [...live.targets.values()].filter((row) => cites(row, 'xiyang-pc', '2.8'))
    expect(new Set(next.map((row) => row.period))).toEqual(new Set(['2026']))
    const by2024 = rows.filter((row) => cites(row, 'yuci-pc-a', '1.4'))
    expect(new Set(by2024.map((row) => row.period))).toEqual(new Set(['2024']))
  })

  test('an undated reading is no point of a trend, has no class on a map and no bar beside others', () => {
    const counties = live.counties.map((county) => county.adcode)
    const rankings = [...live.indicators.values()].map(({ id, name }) =>
      selectFigure(live, {
        id: null,
        spec: { kind: 'ranking', indicators: [id], regions: counties, periods: [], options: {} },
        neutral: name,
      }),
    )
    const placed = [...records, ...rankings].flatMap((record) => {
      if (record.kind === 'trend') return record.points.map((point) => point.obs)
      if (record.kind === 'map') return record.regions.flatMap((region) => (region.classIndex === null ? [] : (region.reading?.obs ?? [])))
      if (record.kind === 'ranking') return record.rows.flatMap((row) => (row.share === null ? [] : (row.reading?.obs ?? [])))
      if (record.kind !== 'comparison') return []
      return record.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.share === null ? [] : (cell.reading?.obs ?? []))))
    })
    expect(placed.length).toBeGreaterThan(20)
    expect(placed.filter((id) => undatedIds.has(id))).toEqual([])
  })

  test('no target is judged by an undated reading', () => {
    const judged = [...live.targets.values()].map((row) => judgedTarget(live, row))
    const leaning = judged.filter((row) => row.reading !== null && undatedIds.has(row.reading.obs))
    const verdicts = ['met', 'below', 'done', 'missed', 'within', 'beyond']
    expect(leaning.filter((row) => verdicts.includes(row.status.code)).map((row) => row.target)).toEqual([])
  })

  test('nothing is compared with an undated reading', () => {
    for (const row of dateless)
      for (const { shown } of live.series.get(seriesKey(row.indicator, row.subject ?? row.region ?? '')) ?? []) {
        expect(areComparable(comparand(row), comparand(shown))).toBe(false)
        expect([growthPercent(comparand(row), comparand(shown)), growthPercent(comparand(shown), comparand(row))]).toEqual([null, null])
      }
  })
})

describe('trap 8: ends of a span whose years are not printed', () => {
  const product = (region: string, value: number) =>
    rows.filter((row) => row.indicator === 'gdp' && row.region === region && row.value === value)

  test('Shouyang’s 189 and Lingshi’s 287.2 are of 2021, and say by what the year is known', () => {
    const settled = [...product('140725', 189), ...product('140729', 287.2)]
    expect(settled.map(({ period, basis }) => [period, basis])).toEqual([
      ['2021', 'gdp-to-2023'],
      ['2021', 'gdp-to-2023'],
    ])
    expect(ids(settled.filter((row) => !(row.note ?? '').includes('县域汇集数2021年')))).toEqual([])
  })

  test('the end of Shouyang’s span has no year, and nothing is derived from either', () => {
    expect(product('140725', 270).map(({ period }) => /^\d/.test(period))).toEqual([false])
    const ends = ids([...product('140725', 189), ...product('140725', 270)])
    expect([...live.derived.values()].filter((row) => row.inputs.some((input) => ends.includes(input)))).toEqual([])
  })
})

describe('trap 9: three counties with a figure that does not follow', () => {
  const product = (region: string) => rows.filter((row) => row.indicator === 'gdp' && row.region === region)

  test('Pingyao’s 132.2 of 2021 carries its caution, and what the plan implies is nobody’s reading', () => {
    const reported = product('140728').filter((row) => row.value === 132.2)
    expect(ids(reported.filter((row) => (row.note ?? row.displayReason) === undefined))).toEqual([])
    const implied = [...product('140728'), ...live.derived.values()].filter((row) => Math.abs((row.value ?? 0) - 127.8) < 0.5)
    expect(ids(implied)).toEqual([])
    const plan = [...live.targets.values()].filter((row) => row.region === '140728' && row.period === '2022')
    expect(plan.filter((row) => judgedTarget(live, row).reading?.period.includes('2021')).map((row) => row.id)).toEqual([])
  })

  test('Heshun’s 113.8 and 113.77 are one figure: at most one is shown, and the other is its fuller form', () => {
    const readings = product('140723').filter((row) => row.period === '2022')
    const shown = readings.filter((row) => row.display === 'featured')
    expect(shown.length).toBeLessThanOrEqual(1)
    expect(new Set(readings.map((row) => (row.value ?? 0).toFixed(1))).size).toBeLessThanOrEqual(1)
    expect(new Set(readings.map((row) => live.groupOf.get(row.id)?.key)).size).toBeLessThanOrEqual(1)
  })

  test('Qixian’s averages to 2021 do not say from when', () => {
    const averages = rows.filter(
      (row) => row.region === '140727' && row.timing === 'average' && row.sources.some(({ document }) => document === 'gov-qixian-2022-02'),
    )
    expect(ids(averages.filter((row) => row.period !== '../2021' && row.period !== 'undated'))).toEqual([])
    const drawn = records.flatMap((record) => (record.kind === 'trend' ? record.points.map((point) => point.obs) : []))
    expect(ids(averages.filter((row) => drawn.includes(row.id)))).toEqual([])
  })
})
