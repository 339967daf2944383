import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import { selectComparison } from '~/selectors/figure/comparison-figure'
import { changed, live, without } from './live-catalogue'
import { withReadings } from './with-readings'

const [yuci, taigu, xiyang] = ['140702', '140703', '140724'] as const
const order = live.counties.map(({ adcode }) => adcode)

function compare(
  catalogue: Catalogue,
  regions: readonly string[],
  indicators: readonly string[],
  options: FigureSpec['options'] = {},
  periods: readonly string[] = [],
) {
  const spec: FigureSpec = { kind: 'comparison', indicators: [...indicators], regions: [...regions], periods: [...periods], options }
  return selectComparison(catalogue, { id: null, spec, neutral: '县（区、市）对比' })
}

/** The one row of gross regional product that these readings make. */
function rowOf(readings: Parameters<typeof withReadings>[2], regions: readonly string[] = [yuci, xiyang], periods: readonly string[] = []) {
  const [row] = compare(withReadings(live, 'gdp', readings), regions, ['gdp'], {}, periods).rows
  if (!row) throw new Error('the row was left out')
  return row
}

test('counties stand in division order, whatever the order asked for', () => {
  expect(compare(live, [xiyang, yuci], ['population']).regions.map(({ name }) => name)).toEqual(['榆次区', '昔阳县'])
})

test('no county, or more than four, is refused in Chinese', () => {
  expect(() => compare(live, [], ['population'])).toThrow('对比须有一至四个县（区、市）')
  expect(() => compare(live, order.slice(0, 5), ['population'])).toThrow('现为5个')
})

test('like readings share the longest bar’s scale and their period; what is missing has neither', () => {
  const row = rowOf({ [yuci]: [{ period: '2024', value: 400 }], [xiyang]: [{ period: '2024', value: 100 }] }, [yuci, taigu, xiyang])
  expect(row.cells.map(({ share }) => share)).toEqual([1, null, 0.25])
  expect(row.cells[1]?.reading).toBeNull()
  expect([row.period, row.caution]).toEqual(['2024年', ''])
})

test('the latest period that the counties share goes before a later one that a single county has', () => {
  const row = rowOf({
    [yuci]: [
      { period: '2023', value: 400 },
      { period: '2024', value: 410 },
    ],
    [xiyang]: [
      { period: '2022', value: 80 },
      { period: '2023', value: 100 },
    ],
  })
  expect(row.period).toBe('2023年')
  expect(row.cells.map(({ share }) => share)).toEqual([1, 0.25])
})

test('a whole year goes before a later part of a year where the counties share both', () => {
  const both = [
    { period: '2024', value: 400 },
    { period: '2025-H1', value: 190 },
  ]
  expect(rowOf({ [yuci]: both, [xiyang]: both }).period).toBe('2024年')
  expect(rowOf({ [yuci]: both, [xiyang]: both }, [yuci, xiyang], ['2025-H1']).period).toBe('2025年上半年')
})

test('a county without the shared period shows its latest whole year before a later part of one', () => {
  const row = rowOf(
    {
      [yuci]: [{ period: '2024', value: 400 }],
      [taigu]: [{ period: '2024', value: 130 }],
      [xiyang]: [
        { period: '2022', value: 90 },
        { period: '2023-Q1', value: 20 },
      ],
    },
    [yuci, taigu, xiyang],
  )
  expect(row.cells.map(({ reading }) => reading?.period)).toEqual(['2024年', '2024年', '2022年'])
})

test.each([
  ['unlike years', { period: '2024', value: 400 }, { period: '2023', value: 100 }, '年份不一，不作比较'],
  [
    'unlike bases',
    { period: '2024', value: 400, basis: 'gdp-from-2024' },
    { period: '2024', value: 100, basis: 'gdp-to-2023' },
    '口径不一，不作比较',
  ],
  ['a year and a half', { period: '2024', value: 400 }, { period: '2025-H1', value: 60 }, '时期不一，不作比较'],
  ['a year that is not printed', { period: '2024', value: 400 }, { period: 'undated', value: 100 }, '有的未注明年份，不作比较'],
] as const)('%s bring a caution and no bars, and each cell its own period', (_, first, second, caution) => {
  const row = rowOf({ [yuci]: [first], [xiyang]: [second] })
  expect(row.caution).toBe(caution)
  expect(row.cells.map(({ share }) => share)).toEqual([null, null])
  expect(row.cells.every(({ reading }) => reading !== null)).toBe(true)
})

test('a bounded value stands without bars beside it, and so do values under zero', () => {
  const bounded = rowOf({
    [yuci]: [{ period: '2024', value: 400, qualifier: 'over', printed: '超过400' }],
    [xiyang]: [{ period: '2024', value: 100 }],
  })
  expect(bounded.cells.map(({ share }) => share)).toEqual([null, null])
  const fallen = rowOf({ [yuci]: [{ period: '2024', value: -2 }], [xiyang]: [{ period: '2024', value: 3 }] })
  expect(fallen.cells.map(({ share }) => share)).toEqual([null, null])
})

test('a county alone has no bars: there is nothing to hold them against', () => {
  const { rows, lead } = compare(live, [yuci], ['gdp', 'population'])
  expect(rows.flatMap(({ cells }) => cells.map(({ share }) => share))).toEqual([null, null])
  expect(lead).not.toContain('各行量纲不同')
})

test('what is held back or published as missing is not shown, and a row that nobody has is left out', () => {
  const hidden = { [yuci]: [{ period: '2024', value: 400, display: 'table' as const }], [xiyang]: [{ period: '2024', value: null }] }
  expect(compare(withReadings(live, 'gdp', hidden), [yuci, xiyang], ['gdp', 'population']).rows.map(({ key }) => key)).toEqual([
    'population',
  ])
})

test('values stand in the unit of their indicator, and open their own reading', () => {
  const [row] = compare(live, [yuci, xiyang], ['population']).rows
  expect(row?.cells.map(({ reading }) => reading?.printed.unit)).toEqual(['万人', '万人'])
  expect(row?.cells.every(({ reading }) => live.observations.has(reading?.obs ?? ''))).toBe(true)
})

const livelihood = {
  unlike: [
    {
      name: '民生投入占比',
      indicators: ['livelihood-revenue-share', 'livelihood-spending-share'],
      note: '榆次区为占财政收入，昔阳县为年均占支出，不可比',
    },
  ],
}

test('unlike denominators stand in the words of their documents, without bars, with the note that says why', () => {
  const row = compare(live, [yuci, xiyang], ['gdp'], livelihood).rows.at(-1)
  expect(row).toMatchObject({ name: '民生投入占比', caution: livelihood.unlike[0]?.note })
  expect(row?.cells.map(({ reading, share }) => [reading?.printed.text, share])).toEqual([
    ['八成以上', null],
    ['超过85%', null],
  ])
})

test('a row stands only where two counties or more have a value', () => {
  const given = withReadings(live, 'gdp', { [yuci]: [{ period: '2024', value: 400 }], [xiyang]: [{ period: '2024', value: 100 }] })
  expect(compare(given, [yuci, taigu], ['gdp', 'population']).rows.map(({ key }) => key)).toEqual(['population'])
  expect(compare(given, [yuci, taigu, xiyang], ['gdp', 'population']).rows.map(({ key }) => key)).toEqual(['gdp', 'population'])
  expect(compare(live, [yuci, taigu], ['population'], livelihood).rows.map(({ name }) => name)).toEqual(['常住人口'])
  expect(compare(live, [taigu, '140781'], ['population'], livelihood).rows.map(({ name }) => name)).toEqual(['常住人口'])
})

test('the lead says why some rows have no bars, only where it is so', () => {
  expect(compare(live, [yuci, xiyang], ['population']).lead).toBe('按同一刻度绘制')
  expect(compare(live, [yuci, xiyang], ['budget-revenue']).lead).toBe('年份或口径不同，仅列数值')
  expect(compare(live, [yuci, xiyang], ['population', 'gdp']).lead).toBe('各行量纲不同，分别绘制')
  expect(compare(live, [yuci, xiyang], ['population', 'budget-revenue'], livelihood).lead).toBe(
    '各行量纲不同，分别绘制；年份或口径不同的仅列数值',
  )
})

test('each county has the line it is known by, whose document is among the sources', () => {
  const { regions, sourceLine } = compare(live, [taigu, xiyang], ['population'])
  const highlights = [...live.milestones.values()].filter(({ highlight }) => highlight)
  expect(regions.map(({ line }) => line)).toEqual([expect.stringMatching(/[^。]$/), expect.stringMatching(/[^。]$/)])
  const own = highlights.find((milestone) => milestone.regions.includes(taigu))
  const brief = live.sources.get(own?.sources[0]?.document ?? '')?.brief ?? 'none'
  expect(sourceLine).toContain(brief)
})

test('without milestones, or where the words lean on a reading that failed, a county has no line', async () => {
  expect(compare(await without('milestones.json'), [yuci, xiyang], ['population']).regions.map(({ line }) => line)).toEqual(['', ''])
  const { regions } = compare(
    await changed('milestones.json', 'highlight-yuci', { text: '{obs:no-such-reading}居全市首位。' }),
    [yuci],
    ['population'],
  )
  expect(regions.map(({ line }) => line)).toEqual([''])
})

test('rows of a theme that did not load are left out, and the others stand', async () => {
  const rows = compare(await without('observations/economy.json'), [yuci, xiyang], ['gdp', 'population'], livelihood).rows
  expect(rows.map(({ name }) => name)).toEqual(['常住人口', '民生投入占比'])
})

const periods = fc.constantFrom('2022', '2023', '2024', '2025-H1', 'undated')
const readings = fc.uniqueArray(fc.record({ period: periods, value: fc.integer({ min: 0, max: 999 }) }), {
  maxLength: 4,
  selector: ({ period }) => period,
})
const held = fc.tuple(readings, readings, readings, readings)

test.prop([held, fc.integer({ min: 1, max: 4 })])(
  'bars join readings of one dated period alone, and the longest fills its room',
  (lists, count) => {
    const regions = order.slice(0, count)
    const sorted = lists.map((list) => [...list].sort((a, b) => (a.period < b.period ? -1 : 1)))
    const catalogue = withReadings(live, 'gdp', Object.fromEntries(regions.map((region, index) => [region, sorted[index] ?? []])))
    for (const row of compare(catalogue, regions, ['gdp']).rows) {
      const drawn = row.cells.filter(({ share }) => share !== null)
      expect(row.cells).toHaveLength(count)
      if (drawn.length === 0) continue
      expect(row.caution).toBe('')
      expect(new Set(drawn.map(({ reading }) => reading?.period))).toEqual(new Set([row.period]))
      expect(row.period).not.toBe('未注明年份')
      expect(Math.max(...drawn.map(({ share }) => share ?? 0))).toBe(1)
    }
  },
)
