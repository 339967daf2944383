import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { parseSpec } from '~/domain/link/spec-link'
import { parsePeriod } from '~/domain/period/parse-period'
import { touchingDivisions } from '~/domain/place/touching-divisions'
import { placeOf } from '~/domain/reading/observation'
import { countyComparison, defaultPartners } from '~/selectors/county/county-comparison'
import { countyFigures } from '~/selectors/county/county-figures'
import { countyPlace, selectCounty, selectRanks } from '~/selectors/county/select-county'
import { selectCountyItems } from '~/selectors/county/select-county-items'
import { selectCountyMilestones } from '~/selectors/county/select-county-milestones'
import { selectCountyTargets } from '~/selectors/county/select-county-targets'
import { selectCountyWords } from '~/selectors/county/select-county-words'
import { selectNeighbours } from '~/selectors/county/select-neighbours'
import { cellSize } from '~/selectors/figure/cells-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { selectFigure } from '~/selectors/figure/select-figure'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { changed, live, readingsIn, without } from './live-catalogue'

const places = [live.site.region, ...live.counties.map(({ adcode }) => adcode)].flatMap((adcode) => countyPlace(live, adcode) ?? [])
const recordsOf = (adcode: string) => countyFigures(live, adcode).map((figure) => selectFigure(live, figure))
/** All that a drawing and its table say. */
function drawnWordsOf(figure: RequestedFigure): string {
  const record = selectFigure(live, figure)
  const frame = { width: 613, height: drawingHeight(record, 613, 12, 'page'), u: 12, medium: 'page' } as const
  const { option } = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
  return JSON.stringify([option, recordTable(record)])
}
const touching = touchingDivisions(live.hexMap)

test.each(places)('the readings of $name stand a measure after the other, each in time', (region) => {
  const measures: string[] = []
  const days = new Map<string, string>()
  for (const { reading } of selectCounty(live, region).rows) {
    const group = live.groupOf.get(reading.obs)
    if (!group) throw new Error(`no group of ${reading.obs}`)
    const measure = `${placeOf(group.shown)} ${group.shown.indicator}`
    if (measures.at(-1) !== measure) measures.push(measure)
    const day = group.period.end ?? '9999'
    expect(day >= (days.get(measure) ?? ''), `${reading.obs} is behind a later one`).toBe(true)
    days.set(measure, day)
  }
  expect(measures).toHaveLength(new Set(measures).size)
})

test('there is a page for the city and each of its divisions, and for no other code', () => {
  expect(places).toHaveLength(12)
  for (const code of ['140000', '140799', '']) expect(countyPlace(live, code)).toBeNull()
})

test('who touches whom on the map goes both ways, nobody touches itself, and everybody somebody', () => {
  expect(new Set(touching.keys())).toEqual(new Set(live.counties.map(({ adcode }) => adcode)))
  for (const [adcode, others] of touching) {
    expect(others.size).toBeGreaterThan(0)
    expect(others.has(adcode)).toBe(false)
    for (const other of others) expect(touching.get(other)?.has(adcode)).toBe(true)
  }
})

test('the neighbours are those of the map of the city, in division order', () => {
  const namesOf = (adcode: string) => selectNeighbours(live, adcode).map(({ name }) => name)
  expect(namesOf('140702')).toEqual(expect.arrayContaining(['太谷区', '寿阳县']))
  expect(namesOf('140724')).toEqual(['和顺县', '寿阳县'])
  expect(namesOf('140729')).toEqual(['介休市'])
  expect(namesOf('140700')).toEqual(live.counties.map(({ name }) => name))
})

test.each(places)('$name opens with its words and numbers, has figures that can be drawn, and events', (region) => {
  const { adcode } = region
  const { cards, rows } = selectCounty(live, region)
  const { clauses, lead } = selectCountyWords(live, region)
  expect([cards.length, clauses.length > 0, lead.length > 0]).toEqual([4, true, true])
  expect(rows.length).toBeGreaterThanOrEqual(cards.length)
  const figures = countyFigures(live, adcode)
  expect(figures.length).toBeGreaterThan(0)
  const { timeline } = selectCountyMilestones(live, adcode)
  const partners = defaultPartners(live, adcode)
  const comparison = countyComparison(live, adcode === live.site.region ? partners : [adcode, ...partners], adcode)
  const drawn = [...figures, ...selectCountyTargets(live, adcode).figures, ...(timeline ? [timeline] : []), comparison]
  for (const figure of drawn) expect(selectFigure(live, figure).sourceLine).not.toBe('')
  // No figure stands twice: each can be taken away by its own name.
  const names = drawn.map(({ id, neutral }) => id ?? neutral)
  expect(new Set(names).size).toBe(names.length)
})

test.each(live.counties)(
  'nothing on the page of $name over its foot is a gap, and no plan of it is of a year that is over',
  ({ adcode }) => {
    const { timeline, listed } = selectCountyMilestones(live, adcode)
    const comparison = countyComparison(live, [adcode, ...defaultPartners(live, adcode)], adcode)
    const drawn = [
      ...countyFigures(live, adcode),
      ...selectCountyTargets(live, adcode).figures,
      ...(timeline ? [timeline] : []),
      comparison,
    ]
    for (const figure of drawn) expect(drawnWordsOf(figure)).not.toContain('暂未收录')
    const late = listed.filter(({ planned }) => planned).map(({ milestone }) => live.milestones.get(milestone)?.date?.slice(0, 4) ?? '9999')
    expect(late.filter((year) => year <= live.asOf.slice(0, 4))).toEqual([])
  },
)

test.each(live.counties)('the results of $name are eight, each with its head, and none stands in its timeline again', ({ adcode }) => {
  const { items, sourceLine } = selectCountyItems(live, adcode)
  expect(items).toHaveLength(8)
  expect(items.filter(({ head, pieces }) => head === '' || pieces.length === 0)).toEqual([])
  expect(sourceLine).not.toBe('')
  const told = selectCountyMilestones(live, adcode).timeline?.spec.options.milestones ?? []
  expect(items.filter(({ milestone }) => told.includes(milestone))).toEqual([])
})

test('what an editor may not show is left out, and nothing is put in its place', async () => {
  const held = await changed('observations/economy.json', 'xiyang-gdp-2024', { display: 'table', displayReason: '待核' })
  const region = held.regions.get('140724')
  expect(region && selectCounty(held, region).cards).toHaveLength(3)
  const bare = await without('editions.json')
  const county = bare.regions.get('140724')
  expect(
    county && [selectCounty(bare, county).cards, selectCountyWords(bare, county).lead, selectCountyItems(bare, '140724').items],
  ).toEqual([[], [], []])
})

test('a lead that the data does not bear out is kept back', async () => {
  const other = await changed('observations/economy.json', 'xiyang-gdp-rank-2024', { value: 6 })
  const xiyang = other.regions.get('140724')
  expect(xiyang && selectCountyWords(other, xiyang).lead).toEqual([])
})

test('what is for the data alone stands on no page', () => {
  expect(live.milestones.has('yuci-visit-2022')).toBe(false)
  expect(JSON.stringify(live.milestonesOf.get('140702'))).not.toContain('yuci-plan-fulfilled')
})

test.each(places)(
  'every reading on the page of $name is its own, or named as that of an enterprise, a park or a scenic area in it',
  ({ adcode }) => {
    const region = countyPlace(live, adcode)
    if (!region) throw new Error('no such place')
    const { cards, rows, tableOnly } = selectCounty(live, region)
    for (const { to } of cards) {
      const row = live.observations.get(to.obs)
      expect((row?.subject === undefined ? row?.region : live.subjects.get(row.subject)?.region) ?? '').toBe(adcode)
    }
    for (const { name, reading } of [...rows, ...tableOnly, ...selectRanks(live, adcode)]) {
      const row = live.observations.get(reading.obs)
      const subject = row?.subject === undefined ? undefined : live.subjects.get(row.subject)
      expect(subject === undefined || name.startsWith(subject.name)).toBe(true)
      expect(subject ? subject.region : row?.region).toBe(adcode)
    }
  },
)

test('ranks are those that documents print, featured alone', () => {
  expect(selectRanks(live, '140724').map(({ reading }) => reading.printed.text)).toEqual(expect.arrayContaining(['前五', '晋中第一']))
  expect(selectRanks(live, '140721')).toEqual([])
  for (const { adcode } of places)
    for (const { reading } of selectRanks(live, adcode)) expect(live.observations.get(reading.obs)?.display).toBe('featured')
})

test('the partner is whom the editor names, else the first neighbour that shares enough, and the county of the page stands in gold', async () => {
  for (const { adcode } of live.counties) {
    const [partner = ''] = defaultPartners(live, adcode)
    expect(partner).not.toBe(adcode)
    const { spec } = countyComparison(live, [adcode, partner], adcode)
    expect(spec.options.focus).toBe(adcode)
  }
  const named = await changed('editions.json', '140724', { with: '140702' })
  expect(defaultPartners(named, '140724')).toEqual(['140702'])
})

test('no row of a comparison is without a value on a side', () => {
  for (const { adcode } of live.counties) {
    const record = selectFigure(live, countyComparison(live, [adcode, ...defaultPartners(live, adcode)], adcode))
    const empty = record.kind === 'comparison' ? record.rows.filter(({ cells }) => cells.some(({ reading }) => reading === null)) : []
    expect(empty.map(({ name }) => name)).toEqual([])
  }
})

test('beside another a county is measured by what both have', () => {
  const pair = ['140703', '140723']
  const { indicators } = countyComparison(live, pair, '140703').spec
  expect(indicators.length).toBeLessThanOrEqual(10)
  for (const id of indicators) for (const adcode of pair) expect(featuredGroups(live, id, adcode).length).toBeGreaterThan(0)
})

test('a county alone on one theme has no head, and its values stand as printed', () => {
  const figure = countyFigures(live, '140724').find(({ neutral }) => neutral === '“十四五”期间昔阳县民生指标')
  const record = figure && selectFigure(live, figure)
  expect(record).toMatchObject({ kind: 'comparison', headless: true, notice: '' })
  expect(JSON.stringify(record)).toContain('"text":"1.5万名"')
})

test('targets are of the place or of an enterprise in it, each once', () => {
  const seen = places.flatMap(({ adcode }) => {
    const { figures, listed } = selectCountyTargets(live, adcode)
    return [...figures.flatMap(({ spec }) => spec.options.targets ?? []), ...listed.map(({ target }) => target)]
  })
  expect(new Set(seen).size).toBe(seen.length)
  // One whose time is over says nothing more, but where what became of it is held.
  for (const id of seen) {
    const target = live.targets.get(id)
    const { end } = parsePeriod(target?.period ?? '')
    const held = target && judgedTarget(live, target).reading !== null
    expect([id, held === true || end === null || end > live.asOf]).toEqual([id, true])
  }
  // What has no value yet is listed, not drawn.
  const { figures, listed } = selectCountyTargets(live, '140724')
  expect(figures.map(({ spec }) => spec.options.targets)).toEqual([['shangtai-capacity-2026', 'shangtai-output-2026']])
  expect(listed.map(({ target }) => target)).toEqual(expect.arrayContaining(['shangtai-tax-2026', 'shangtai-jobs-2026']))
  expect(selectCountyTargets(live, '140728').figures).toEqual([])
})

test('the first words never say a number twice, and each number in them is of the place', () => {
  for (const region of live.counties) {
    const told = readingsIn(selectCountyWords(live, region).lead)
    expect(new Set(told).size).toBe(told.length)
    for (const id of told) {
      const row = live.observations.get(id) ?? live.targets.get(id)
      expect(row?.region ?? (row?.subject && live.subjects.get(row.subject)?.region)).toBe(region.adcode)
    }
  }
})

test('what is printed as grown from one number to another without years is drawn as whole cells, no more than an eye takes in', () => {
  expect(cellSize(live, 'new-energy-capacity', '140724')).toBe(7)
  const record = recordsOf('140724').find((each) => each.kind === 'cells')
  expect(record).toMatchObject({ lead: '每个六边形代表7万千瓦', cell: 7 })
  // Dated readings are a line or nothing, and one reading is no growth.
  expect(cellSize(live, 'population', '140703')).toBeNull()
  expect(cellSize(live, 'gdp', '140724')).toBeNull()
})

test('cells are of one county: for several a link of the first edition has the comparison that it had', () => {
  const spec = parseSpec(new URLSearchParams('kind=comparison&indicators=new-energy-capacity&regions=140702,140724&cell=7'))
  if (!spec) throw new Error('no figure in the link')
  const record = selectFigure(live, { id: null, spec, neutral: '新能源装机' })
  expect(record.kind).toBe('comparison')
  expect(record.kind === 'comparison' && record.regions.map(({ adcode }) => adcode)).toEqual(['140702', '140724'])
})

test('a cell that makes no whole numbers is passed over: the county stands with its value alone', () => {
  const figure = countyFigures(live, '140724').find(({ spec }) => spec.options.cell === 7)
  if (!figure) throw new Error('no figure of cells')
  const odd = selectFigure(live, { id: null, spec: { ...figure.spec, options: { cell: 8 } }, neutral: figure.neutral })
  expect(odd).toMatchObject({ kind: 'comparison', rows: [{ cells: [{ reading: { value: 252 } }] }] })
})
