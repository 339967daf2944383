import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/chart-height'
import { lightTheme } from '~/charts/chart-theme'
import { drawChart } from '~/charts/draw-chart'
import { growthPercent } from '~/domain/comparable'
import { parsePeriod } from '~/domain/parse-period'
import type { JudgedTarget } from '~/selectors/figure-record'
import { selectCounty, sheetRows } from '~/selectors/select-county'
import { selectHeadlines } from '~/selectors/select-headlines'
import { selectPanels } from '~/selectors/select-panels'
import { plainWords } from '~/selectors/words'
import { changed, fieldsIn, figureRecords, live, readingsIn, recordOf, recordOfKind } from './live-catalogue'

const order = live.counties.map((county) => county.adcode)
const indicators = [...live.indicators.keys()]
const records = figureRecords(live)
const maps = records.flatMap((record) => (record.kind === 'map' ? record : []))
const trends = records.flatMap((record) => (record.kind === 'trend' ? record : []))
const panels = selectPanels(live, order, indicators)
const counties = live.counties.map((county) => selectCounty(live, county))
const rowOf = (id: string) => {
  const row = live.observations.get(id)
  if (!row) throw new Error(`no reading ${id}`)
  return row
}

test('the datasets load without a hole, and every named figure gives a record of the kind it asks for', () => {
  expect(live.faults).toEqual([])
  expect(live.figures.size).toBeGreaterThanOrEqual(10)
  for (const figure of live.figures.values()) expect(recordOf(live, figure.id)).toMatchObject({ id: figure.id, kind: figure.spec.kind })
})

test('the division order is the one of the eleven', () => {
  const names = '榆次区 太谷区 榆社县 左权县 和顺县 昔阳县 寿阳县 祁县 平遥县 灵石县 介休市'
  expect(live.counties.map((county) => county.name).join(' ')).toBe(names)
})

test('no text of a record keeps a reference, a hole of the program or a dash for a missing reading', () => {
  // A county's finding is the curator's own words, whose references the page makes into buttons.
  const findings = counties.map((county) => plainWords(live, county.finding))
  const all = [...records, panels, counties.map((county) => ({ ...county, finding: '' })), findings, selectHeadlines(live)]
  const strange = fieldsIn(all).filter(
    ([, value]) => typeof value === 'string' && /\{(?:obs|target):|undefined|NaN|null|\[object|—亿元|^—$/.test(value),
  )
  expect(strange).toEqual([])
  for (const record of records) for (const text of [record.title, record.short, record.lead, record.asOf]) expect(text).not.toBe('')
  for (const figure of live.figures.values()) expect(recordOf(live, figure.id).sourceLine).not.toBe('')
})

test('no number of a record is anything but a finite number', () => {
  const numbers = fieldsIn([records, panels, counties]).filter(([, value]) => typeof value === 'number')
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
  expect(panels.regions.map((region) => region.adcode)).toEqual(order)
  const backwards = selectPanels(live, [...order].reverse(), indicators)
  expect(backwards).toEqual(panels)
  for (const row of panels.rows) expect(row.cells.map((cell) => cell.adcode)).toEqual(order)
})

test('a reading without a year has no class on a map, no point on a trend and no bar in a panel', () => {
  const undated = [...live.observations.values()].filter((row) => row.period === 'undated').map((row) => row.id)
  expect(undated).toContain('shouyang-gdp-end')
  expect(trends.flatMap((trend) => trend.points.filter((point) => undated.includes(point.obs)))).toEqual([])
  const regions = maps.flatMap((map) => map.regions)
  const dotted = regions.filter((region) => undated.includes(region.reading?.obs ?? ''))
  expect(dotted.length).toBeGreaterThan(0)
  expect(regions.filter((region) => region.state === 'undated')).toEqual(dotted)
  for (const { classIndex, reading } of dotted) expect([classIndex, reading?.period]).toEqual([null, '未注明年份'])
  const cells = panels.rows.flatMap((row) => row.cells.filter((cell) => undated.includes(cell.reading?.obs ?? '')))
  expect(cells.length).toBeGreaterThan(0)
  for (const cell of cells) expect(cell.share).toBeNull()
})

test('a bar in a panel joins one period and one basis, exact numbers only, and the longest is the whole scale', () => {
  const barsOf = ({ cells }: (typeof panels.rows)[number]) =>
    cells.flatMap((cell) => (cell.share === null || cell.reading === null ? [] : [{ ...cell.reading, share: cell.share }]))
  const barRows = panels.rows.map(barsOf).filter((bars) => bars.length > 0)
  expect(barRows.some((bars) => bars.length > 1)).toBe(true)
  for (const drawn of barRows) {
    const rows = drawn.map(({ obs }) => rowOf(obs))
    expect(new Set(rows.map((reading) => `${reading.period} ${reading.basis}`)).size).toBe(1)
    expect(new Set(rows.map((reading) => reading.qualifier))).toEqual(new Set(['exact']))
    expect(Math.max(...drawn.map(({ share }) => share))).toBe(1)
    for (const { share } of drawn) expect(share).toBeGreaterThan(0)
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
  for (const { points, gaps, years } of trends) {
    expect([...points.map((point) => point.year), ...gaps].sort((a, b) => a - b)).toEqual(years)
    years.forEach((year, index) => expect(year).toBe((years[0] ?? Number.NaN) + index))
  }
})

test('the city’s trend breaks between 2023 and 2024: no line, no growth, the hole of 2022 kept', () => {
  const trend = recordOfKind(live, 'gdp-trend', 'trend')
  expect(trend.points.map((point) => [point.year, point.printed.text])).toEqual([
    [2020, '1468.8亿元'],
    [2021, '1843.4亿元'],
    [2023, '2090.89亿元'],
    [2024, '2458.8亿元'],
  ])
  expect(trend.gaps).toEqual([2022])
  expect(trend.runs).toEqual([[0, 1], [2], [3]])
  expect(trend.breaks.map(({ after, before }) => [after, before])).toEqual([[2023, 2024]])
  for (const { note, short } of trend.breaks) for (const words of [note, short]) expect(words).toContain('口径不同')
  const comparand = (id: string) => {
    const { period, basis, value } = rowOf(id)
    return { period: parsePeriod(period), basis, value: value ?? Number.NaN }
  }
  expect(growthPercent(comparand('jinzhong-gdp-2023'), comparand('jinzhong-gdp-2024'))).toBeNull()
  const frame = { width: 564, height: drawingHeight(trend, 564, 12, 'embed'), u: 12, medium: 'embed' } as const
  const chart = drawChart(trend, { theme: lightTheme, frame, locale: 'zh' })
  const said = JSON.stringify([trend.title, trend.short, trend.lead, trend.note, chart.table, chart.sentence])
  expect(said).toContain('不计算增速')
  // What 2090.89 to 2458.8 would be.
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

test('counties with unlike years or unlike bases are not coloured by one ramp', async () => {
  const economy = 'observations/economy.json'
  for (const fields of [{ basis: 'gdp-to-2023' }, { period: '2023' }]) {
    const catalogue = await changed(economy, 'xiyang-gdp-2024', fields)
    const map = figureRecords(catalogue).find((record) => record.kind === 'map' && record.id === null && record.indicator === 'gdp')
    if (map?.kind !== 'map') throw new Error('no map of gdp')
    expect(map.regions.filter((region) => region.state === 'value').map((region) => region.short)).toEqual(['榆次', '昔阳'])
    expect(map.classes).toEqual([])
    expect(map.regions.every((region) => region.classIndex === null)).toBe(true)
    expect(map.lead).toContain('不作比较')
  }
})

test('a map with classes shows one period and one basis only', () => {
  for (const { regions } of maps.filter((map) => map.classes.length > 0)) {
    const valued = regions.flatMap((region) => (region.state === 'value' && region.reading ? rowOf(region.reading.obs) : []))
    expect(new Set(valued.map((row) => `${row.period} ${row.basis}`)).size).toBe(1)
  }
})

test('a target’s zone and tick lie on its scale; a reading of part of the year has neither', () => {
  const rows = records.flatMap((record) => (record.kind === 'gauge' ? record.gauges : record.kind === 'bullet' ? record.rows : []))
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
    ['new-jobs-2024', '达到预期', '38129人'],
    ['cpi-2024', '控制在目标以内', '0.4%'],
    ['gdp-growth-2024', '低于预期', '2.3%'],
    ['gdp-growth-2025', '仅有上半年数', '4.2%'],
    ['industry-growth-2025', '仅有上半年数', '6.8%'],
  ])
})

test('what the library does not hold is 暂未收录: no reading, no class, no zero', () => {
  const map = recordOfKind(live, 'county-gdp', 'map')
  const missing = map.regions.filter((region) => !['榆次', '昔阳', '寿阳'].includes(region.short))
  for (const region of missing) expect(region).toMatchObject({ state: 'none', reading: null, classIndex: null })
  const frame = { width: 564, height: drawingHeight(map, 564, 12, 'embed'), u: 12, medium: 'embed' } as const
  const { table } = drawChart(map, { theme: lightTheme, frame, locale: 'zh' })
  expect(table.rows.filter((row) => row.join().includes('暂未收录'))).toHaveLength(8)
  expect(table.rows.filter((row) => row.join().includes('未注明年份'))).toHaveLength(1)
  const empty = panels.rows.flatMap((row) => row.cells.filter((cell) => cell.reading === null))
  expect(empty.length).toBeGreaterThan(0)
  for (const cell of empty) expect(cell.share).toBeNull()
})

test('figures and panels show featured readings only, county pages none that is on hold', () => {
  const shown = new Set(readingsIn([records, panels, selectHeadlines(live), counties.map((county) => county.headlines)]))
  expect(shown.size).toBeGreaterThan(40)
  expect([...shown].filter((id) => rowOf(id).display !== 'featured')).toEqual([])
  expect(readingsIn(counties).filter((id) => rowOf(id).display === 'hold')).toEqual([])
})

test('a reading that is put on hold leaves every figure, panel and county page', async () => {
  const shown = new Set(readingsIn([records, panels, counties]))
  const files = ['agriculture', 'ecology', 'economy', 'energy', 'industry', 'livelihood', 'population', 'tourism']
  const kept: string[] = []
  for (const file of files) {
    const path = `observations/${file}.json`
    const inFile = [...live.observations.values()].filter((row) => live.indicators.get(row.indicator)?.theme === file && shown.has(row.id))
    for (const { id } of inFile) {
      const catalogue = await changed(path, id, { display: 'hold', displayReason: '待核' })
      const named = [...catalogue.figures.keys()].map((figure) => recordOf(catalogue, figure))
      const held = [named, selectPanels(catalogue, order, indicators), catalogue.counties.map((county) => selectCounty(catalogue, county))]
      if (readingsIn(held).includes(id)) kept.push(id)
    }
  }
  expect(kept).toEqual([])
})

test('paper takes the first row of every theme before the second of any, and never more than it has room for', () => {
  const xiyang = live.counties.find((county) => county.adcode === '140724')
  if (!xiyang) throw new Error('no such county')
  const { rows } = selectCounty(live, xiyang)
  const themes = new Set(rows.map((row) => row.theme))
  expect(new Set([...sheetRows(rows, themes.size)].map((row) => row.theme))).toEqual(themes)
  for (const room of [0, 1, 13, rows.length + 5]) expect(sheetRows(rows, room).size).toBe(Math.min(room, rows.length))
})
