import { expect, test } from 'vitest'
import type { ChartTable } from '~/charts/chart'
import { cellText } from '~/charts/draw/cell-text'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { buildCatalogue } from '~/data/build-catalogue'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { FigureKind } from '~/domain/figure/figure'
import { parsePeriod } from '~/domain/period/parse-period'
import { growthPercent } from '~/domain/reading/comparable'
import { selectCounty, sheetRows } from '~/selectors/county/select-county'
import { selectComparison } from '~/selectors/figure/comparison-figure'
import type { ComparisonCell } from '~/selectors/figure/comparison-row'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectMap } from '~/selectors/figure/map-figure'
import { selectRanking } from '~/selectors/figure/ranking-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { selectHeadlines } from '~/selectors/overview/select-headlines'
import { selectThemeTiles } from '~/selectors/overview/select-theme-tiles'
import { plainWords, wordPieces } from '~/selectors/words/words'
import { loadLibrary } from '../../bench/library'
import {
  askedComparisons,
  changed,
  comparisonRecords,
  fieldsIn,
  figureRecords,
  live,
  readingsIn,
  recordOf,
  recordOfKind,
} from './live-catalogue'
import { withReadings, type ShortReading } from './with-readings'

const order = live.counties.map((county) => county.adcode)
const indicators = [...live.indicators.keys()]
const records = figureRecords(live)
const maps = records.flatMap((record) => (record.kind === 'map' ? record : []))
const trends = records.flatMap((record) => (record.kind === 'trend' ? record : []))
const comparisons = comparisonRecords(live)
const rankings = indicators.map((id) =>
  selectRanking(live, { id: null, spec: { kind: 'ranking', indicators: [id], regions: [], periods: [], options: {} }, neutral: id }),
)
const counties = live.counties.map((county) => selectCounty(live, county))
/** Every record, with the map that many of them share told once. */
const everything = [
  live.hexMap,
  [...records, ...comparisons, ...rankings].map((record) => ('hexMap' in record ? { ...record, hexMap: [] } : record)),
]
type Barred = Pick<ComparisonCell, 'reading' | 'share'>
const named = records.flatMap((record) => (record.kind === 'comparison' ? record : []))
const comparedCells: readonly (readonly Barred[])[] = [...comparisons, ...named].flatMap(({ rows }) => rows.map(({ cells }) => cells))
const rankedRows: readonly (readonly Barred[])[] = rankings.map(({ rows }) => rows)
const library = await loadLibrary('public/data')
const rowOf = (id: string) => {
  const row = live.observations.get(id)
  if (!row) throw new Error(`no reading ${id}`)
  return row
}

function drawnOnce(record: FigureRecord) {
  const frame = { width: 564, height: drawingHeight(record, 564, 12, 'embed'), u: 12, medium: 'embed' } as const
  return drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
}

const rowsSaying = ({ rows }: ChartTable, words: string) => rows.filter((row) => row.some((cell) => cellText(cell).includes(words)))

test('the datasets load without a hole, and every named figure gives a record of the kind it asks for', () => {
  expect(live.faults).toEqual([])
  expect(live.figures.size).toBeGreaterThanOrEqual(36)
  expect(new Set([...live.figures.values()].map(({ spec }) => spec.kind))).toEqual(new Set(FigureKind.options))
  for (const figure of live.figures.values()) expect(recordOf(live, figure.id)).toMatchObject({ id: figure.id, kind: figure.spec.kind })
})

test('the division order is the one of the eleven', () => {
  const names = '榆次区 太谷区 榆社县 左权县 和顺县 昔阳县 寿阳县 祁县 平遥县 灵石县 介休市'
  expect(live.counties.map((county) => county.name).join(' ')).toBe(names)
})

test('no text of a record keeps a reference, a hole of the program or a dash for a missing reading', () => {
  // A county's finding is the curator's own words, whose references the page makes into buttons.
  const findings = counties.map((county) => plainWords(live, county.finding))
  const told = counties.map((county) => ({ ...county, finding: '' }))
  const all = [everything, told, findings, selectHeadlines(live), selectThemeTiles(live)]
  const strange = fieldsIn(all).filter(
    ([, value]) => typeof value === 'string' && /\{(?:obs|target):|undefined|NaN|null|\[object|—亿元|^—$/.test(value),
  )
  expect(strange).toEqual([])
  for (const record of records) for (const text of [record.title, record.short, record.lead, record.asOf]) expect(text).not.toBe('')
  for (const figure of live.figures.values()) expect(recordOf(live, figure.id).sourceLine).not.toBe('')
})

test('no number of a record is anything but a finite number', () => {
  const numbers = fieldsIn([everything, counties]).filter(([, value]) => typeof value === 'number')
  expect(numbers.length).toBeGreaterThan(1000)
  expect(numbers.filter(([, value]) => !Number.isFinite(value))).toEqual([])
})

test('every named title holds what it claims: none has fallen back to its neutral form', () => {
  const claiming = [...live.figures.values()].filter((figure) => figure.title !== figure.neutral)
  expect(claiming.length).toBeGreaterThan(5)
  expect(claiming.filter((figure) => recordOf(live, figure.id).title === figure.neutral).map((figure) => figure.id)).toEqual([])
})

test('counties stand in division order in every record', () => {
  expect(maps.length).toBeGreaterThan(40)
  for (const map of [...maps, recordOfKind(live, 'highlights', 'highlights')])
    expect(map.regions.map((region) => region.adcode)).toEqual(order)
  const backwards: Catalogue = { ...live, counties: [...live.counties].reverse() }
  const asked = comparisonRecords(backwards).map(({ regions }) => regions.map((region) => region.adcode))
  expect(asked.flat()).toEqual([...order].reverse())
  for (const figure of askedComparisons(backwards)) {
    const { regions, rows } = selectComparison(live, figure)
    const codes = order.filter((code) => figure.spec.regions.includes(code))
    expect(regions.map((region) => region.adcode)).toEqual(codes)
    for (const row of rows) expect(row.cells.map((cell) => cell.adcode)).toEqual(codes)
  }
  expect(comparisons.flatMap(({ regions }) => regions.map((region) => region.adcode))).toEqual(order)
  const unordered = rankings.filter((ranking) => !ranking.ordered)
  expect(unordered.length).toBeGreaterThan(50)
  for (const { rows } of unordered) expect(rows.map((row) => row.adcode)).toEqual(order)
})

test('a reading without a date has no class on a map, no point on a trend and no bar in a comparison or a list', () => {
  const without = ['undated', 'since-plan']
  const undated = [...live.observations.values()].filter((row) => without.includes(row.period)).map((row) => row.id)
  expect(undated).toEqual(expect.arrayContaining(['shouyang-gdp-end', 'yuci-old-homes-renovated']))
  expect(trends.flatMap((trend) => trend.points.filter((point) => undated.includes(point.obs)))).toEqual([])
  const regions = maps.flatMap((map) => map.regions)
  const dotted = regions.filter((region) => undated.includes(region.reading?.obs ?? ''))
  expect(dotted.length).toBeGreaterThan(0)
  expect(regions.filter((region) => region.state === 'undated')).toEqual(dotted)
  for (const { classIndex, reading } of dotted)
    expect([classIndex, reading?.period]).toEqual([null, expect.stringMatching(/^(未注明年份|“十四五”以来)$/)])
  for (const lists of [comparedCells, rankedRows]) {
    const cells = lists.flat().filter((cell) => undated.includes(cell.reading?.obs ?? ''))
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(cell.share).toBeNull()
  }
})

test.each([
  ['a comparison', comparedCells],
  ['a list', rankedRows],
] as const)('the bars in a row of %s join one period and one basis, exact numbers only, each a share of the longest', (_, lists) => {
  const barsOf = (cells: readonly Barred[]) =>
    cells.flatMap(({ reading, share }) => (share === null || reading === null ? [] : [{ ...reading, share }]))
  const barRows = lists.map(barsOf).filter((bars) => bars.length > 0)
  expect(barRows.some((bars) => bars.length > 1)).toBe(true)
  for (const drawn of barRows) {
    const rows = drawn.map(({ obs }) => rowOf(obs))
    expect(new Set(rows.map((reading) => `${reading.period} ${reading.basis}`)).size).toBe(1)
    expect(new Set(rows.map((reading) => reading.qualifier))).toEqual(new Set(['exact']))
    const longest = Math.max(...drawn.map(({ value }) => value))
    expect(Math.max(...drawn.map(({ share }) => share))).toBe(1)
    for (const { value, share } of drawn) expect(share).toBeCloseTo(value / longest, 12)
    for (const { value } of drawn) expect(value).toBeGreaterThanOrEqual(0)
  }
})

test('a row of a comparison draws a bar for every reading or for none, and says why where readings are not alike', () => {
  for (const { caution, cells } of comparisons.flatMap(({ rows }) => rows)) {
    const held = cells.flatMap((cell) => cell.reading ?? [])
    const bars = cells.filter((cell) => cell.share !== null).length
    expect([0, held.length]).toContain(bars)
    const kinds = new Set(held.map(({ obs }) => `${rowOf(obs).period} ${rowOf(obs).basis}`))
    expect(caution !== '').toBe(kinds.size > 1)
  }
})

test('a line on a trend joins consecutive years on one basis; each point is in one run', () => {
  expect(trends.length).toBeGreaterThan(400)
  for (const { points, runs } of trends) {
    expect(runs.flat()).toEqual(points.map((_, index) => index))
    for (const run of runs) {
      const joined = run.flatMap((index) => points[index] ?? [])
      expect(new Set(joined.map(({ obs }) => rowOf(obs).basis)).size).toBe(1)
      joined.forEach(({ year }, index) => expect(year).toBe((joined[0]?.year ?? Number.NaN) + index))
    }
  }
})

test('points and gaps of a trend cover the years of its axis exactly', () => {
  const covered = trends.map(({ points, gaps }) => [...points.map((point) => point.year), ...gaps].sort((a, b) => a - b))
  expect(covered).toEqual(trends.map(({ years }) => years))
  const consecutive = trends.map(({ years }) => years.map((_, index) => (years[0] ?? Number.NaN) + index))
  expect(consecutive).toEqual(trends.map(({ years }) => years))
})

test('the city’s trend breaks between 2023 and 2024: no line, no growth', () => {
  const trend = recordOfKind(live, 'gdp-trend', 'trend')
  const at = (year: number) => trend.points.findIndex((point) => point.year === year)
  expect([at(2023), at(2024)].map((index) => trend.points[index]?.printed.text)).toEqual(['2091亿元', '2458.8亿元'])
  expect(trend.runs.filter((run) => run.includes(at(2023)) && run.includes(at(2024)))).toEqual([])
  expect(trend.breaks.map(({ after, before }) => [after, before])).toEqual([[2023, 2024]])
  for (const { note, short } of trend.breaks) for (const words of [note, short]) expect(words).toContain('口径不同')
  const comparand = (id: string) => {
    const { period, basis, value } = rowOf(id)
    return { period: parsePeriod(period), basis, value: value ?? Number.NaN }
  }
  for (const before of ['jinzhong-gdp-2023', 'jinzhong-gdp-2023-city-yearbook-2024'])
    expect(growthPercent(comparand(before), comparand('jinzhong-gdp-2024'))).toBeNull()
  const chart = drawnOnce(trend)
  const said = JSON.stringify([trend.title, trend.short, trend.lead, trend.note, recordTable(trend), chart.sentence])
  expect(said).toContain('前后不可比')
  // What 2091 (or 2090.89) to 2458.8 would be.
  expect(said).not.toMatch(/17\.[56]|增长\d/)
})

test('each class of a map holds the values that are given it', () => {
  let classed = 0
  for (const { classes, regions } of maps) {
    classes.forEach(({ upper }, index) => expect(upper).toBe(classes[index + 1]?.lower ?? null))
    for (const { classIndex, reading, state } of regions) {
      expect(classIndex !== null).toBe(state === 'value' && classes.length > 0)
      if (classIndex === null) continue
      const value = reading?.value ?? Number.NaN
      expect(value).toBeGreaterThanOrEqual(classes[classIndex]?.lower ?? Number.NaN)
      expect(value).toBeLessThan(classes[classIndex]?.upper ?? Number.POSITIVE_INFINITY)
      classed += 1
    }
  }
  expect(classed).toBeGreaterThan(20)
})

test('the census colours all eleven, with a class for the least of them', () => {
  const map = recordOfKind(live, 'county-population', 'map')
  expect(map.regions.map((region) => region.classIndex)).toEqual([4, 2, 0, 0, 0, 1, 1, 2, 3, 1, 3])
  expect(map.focus).toBe('140702')
})

const [yuci, taigu, xiyang] = ['140702', '140703', '140724'] as const

test.each([
  ['years', { period: '2023' }],
  ['bases', { basis: 'gdp-to-2023' }],
] as const)('counties with unlike %s are not coloured by one ramp, and the line above says which are unlike', (unlike, fields) => {
  const of = (other: Partial<ShortReading>) => {
    const like = { period: '2024', basis: 'gdp-from-2024' }
    const readings = {
      [yuci]: [{ ...like, value: 480 }],
      [taigu]: [{ ...like, value: 130 }],
      [xiyang]: [{ ...like, value: 110, ...other }],
    }
    return selectMap(withReadings(live, 'gdp', readings), {
      id: null,
      spec: { kind: 'map', indicators: ['gdp'], regions: order, periods: [], options: {} },
      neutral: '各县（区、市）地区生产总值',
    })
  }
  expect(
    of({})
      .regions.filter((region) => region.classIndex !== null)
      .map((region) => region.adcode),
  ).toEqual([yuci, taigu, xiyang])
  const map = of(fields)
  expect(map.regions.filter((region) => region.state === 'value').map((region) => region.adcode)).toEqual([yuci, taigu, xiyang])
  expect(map.classes).toEqual([])
  expect(map.regions.every((region) => region.classIndex === null)).toBe(true)
  expect(map.lead).toContain(`${unlike === 'years' ? '年份' : '口径'}不一，不作比较`)
})

test('a named map loses its colours when one of its counties is counted otherwise', async () => {
  expect(recordOfKind(live, 'county-gdp', 'map').classes.length).toBeGreaterThan(0)
  const catalogue = await changed('observations/economy.json', 'xiyang-gdp-2024', { basis: 'gdp-to-2023' })
  const map = recordOfKind(catalogue, 'county-gdp', 'map')
  expect(map.regions.find((region) => region.adcode === xiyang)?.state).toBe('value')
  expect([map.classes, map.regions.flatMap((region) => region.classIndex ?? [])]).toEqual([[], []])
})

test('a map with classes shows one period and one basis only', () => {
  for (const { regions } of maps.filter((map) => map.classes.length > 0)) {
    const valued = regions.flatMap((region) => (region.state === 'value' && region.reading ? rowOf(region.reading.obs) : []))
    expect(new Set(valued.map((row) => `${row.period} ${row.basis}`)).size).toBe(1)
  }
})

/** As it stood before the year’s bulletin: of 2025 there is the half year only. */
async function atMidYear(): Promise<Catalogue> {
  const held = { display: 'hold', displayReason: '待核' }
  return changed('observations/industry.json', 'jinzhong-industry-growth-2025', held)
}

test('a target’s zone and tick lie on its scale; a reading of part of the year has neither', async () => {
  const both = [...records, ...figureRecords(await atMidYear())]
  const rows = both.flatMap((record) => (record.kind === 'gauge' ? record.gauges : record.kind === 'bullet' ? record.rows : []))
  expect(rows.length).toBeGreaterThan(20)
  const names = (wrong: (row: JudgedTarget) => boolean) => rows.filter(wrong).map((row) => row.target)
  expect(names(({ scale }) => !(scale.max > 0))).toEqual([])
  expect(names(({ zone, scale }) => zone !== null && !(zone.from >= 0 && zone.from < zone.to && zone.to <= scale.max))).toEqual([])
  expect(names(({ tick, scale }) => tick !== null && !(tick > 0 && tick < scale.max))).toEqual([])
  expect(names(({ reading, scale }) => reading?.printed.unit === scale.unit && reading.value > scale.max)).toEqual([])
  expect(names(({ partial }) => partial)).toContain('industry-growth-2025')
  expect(names(({ partial, zone, tick }) => partial && (zone !== null || tick !== null))).toEqual([])
})

test('rows of one unit in a long table of targets stand on one scale, an open zone reaching to its end', () => {
  const { rows } = recordOfKind(live, 'targets-2024', 'bullet')
  const growth = rows.filter((row) => row.scale.unit === '%')
  expect(new Set(growth.map((row) => row.scale.max)).size).toBe(1)
  const floor = growth.find((row) => row.target === 'gdp-growth-2024')
  expect(floor?.zone).toEqual({ from: 5.5, to: floor?.scale.max })
})

test('the verdicts of the overview are the ones of the documents', () => {
  const { rows } = recordOfKind(live, 'verdicts', 'bullet')
  expect(rows.map((row) => [row.target, row.status.word, row.reading?.printed.text ?? ''])).toEqual([
    ['new-jobs-2025', '达到预期', '39913人'],
    ['industry-growth-2025', '达到预期', '4.6%'],
    ['rural-income-growth-2025', '达到预期', '5.2%'],
    ['gdp-growth-2025', '低于预期', '4.5%'],
    ['retail-growth-2025', '低于预期', '4.1%'],
  ])
})

test('what the library does not hold is a dash: no reading, no class, no zero', () => {
  const map = recordOfKind(live, 'county-gdp', 'map')
  const year = live.figures.get('county-gdp')?.spec.periods ?? []
  const held = [...live.observations.values()].filter(({ indicator, display }) => indicator === 'gdp' && display === 'featured')
  const heldBy = ({ adcode }: { readonly adcode: string }, periods: readonly string[]) =>
    held.some((row) => row.region === adcode && periods.includes(row.period))
  const missing = map.regions.filter((region) => !heldBy(region, [...year, 'undated']))
  expect(missing.length).toBeGreaterThan(0)
  for (const region of missing) expect(region).toMatchObject({ state: 'none', reading: null, classIndex: null })
  const table = recordTable(map)
  expect(rowsSaying(table, '—')).toHaveLength(missing.length)
  const dotted = map.regions.filter((region) => heldBy(region, ['undated']) && !heldBy(region, year))
  expect(rowsSaying(table, '未注明年份')).toHaveLength(dotted.length)
  for (const lists of [comparedCells, rankedRows]) {
    const empty = lists.flat().filter((cell) => cell.reading === null)
    expect(empty.length).toBeGreaterThan(0)
    for (const cell of empty) expect(cell.share).toBeNull()
  }
  for (const comparison of comparisons) {
    const empty = comparison.rows.flatMap(({ cells }) => cells).filter((cell) => cell.reading === null)
    const cells = recordTable(comparison).rows.flat()
    expect(cells.filter((cell) => cell === '—')).toHaveLength(empty.length)
  }
})

/** Everything that the pages of a catalogue show. */
function shownIn(catalogue: Catalogue) {
  const pages = catalogue.counties.map((county) => selectCounty(catalogue, county))
  const findings = pages.map(({ finding }) => wordPieces(catalogue, finding))
  return [figureRecords(catalogue), comparisonRecords(catalogue), pages, findings]
}

test('figures and lists show featured readings only, the words of events and county pages none that is on hold', () => {
  const first = [selectHeadlines(live), selectThemeTiles(live), counties.map((county) => county.cards)]
  const shown = new Set(readingsIn([everything, first]))
  expect(shown.size).toBeGreaterThan(200)
  const rows = [...shown].map((id) => live.targets.get(id) ?? rowOf(id))
  // The words of an event name what stands in tables, too.
  const events = new Set(readingsIn(records.filter(({ kind }) => kind === 'timeline')))
  expect(rows.filter(({ id, display }) => display !== 'featured' && !(display === 'table' && events.has(id))).map(({ id }) => id)).toEqual(
    [],
  )
  expect(readingsIn(counties).filter((id) => rowOf(id).display === 'hold')).toEqual([])
})

// Neighbours on one line or in one group are put on hold apart: what is left of them could take the place of one, or keep it.
const parts = 6
const shownIds = [...new Set(readingsIn(shownIn(live)))].filter((id) => live.observations.has(id)).sort()

test.each(Array.from({ length: parts }, (_, part) => part))(
  'readings that are put on hold leave every figure, comparison and county page (part %i)',
  (part) => {
    const held = new Set(shownIds.filter((_, index) => index % parts === part))
    expect(held.size).toBeGreaterThan(10)
    const rows = library.rows.map((file) => ({
      ...file,
      observations: file.observations.map((row) => (held.has(row.id) ? { ...row, display: 'hold' as const, displayReason: '待核' } : row)),
    }))
    const catalogue = buildCatalogue(library.manifest, library.core, rows)
    const shown = readingsIn(shownIn(catalogue))
    expect(shown.length).toBeGreaterThan(500)
    expect(shown.filter((id) => held.has(id))).toEqual([])
  },
)

test('paper takes the first row of every theme before the second of any, and never more than it has room for', () => {
  const county = live.counties.find(({ adcode }) => adcode === xiyang)
  if (!county) throw new Error('no such county')
  const { rows } = selectCounty(live, county)
  const themes = new Set(rows.map((row) => row.theme))
  expect(new Set([...sheetRows(rows, themes.size)].map((row) => row.theme))).toEqual(themes)
  for (const room of [0, 1, 13, rows.length + 5]) expect(sheetRows(rows, room).size).toBe(Math.min(room, rows.length))
})
