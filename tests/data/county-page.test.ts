import { expect, test } from 'vitest'
import { touchingDivisions } from '~/domain/touching-divisions'
import { countyComparison, defaultPartners } from '~/selectors/county-comparison'
import { countyFigures } from '~/selectors/county-figures'
import { countyPlace } from '~/selectors/county-place'
import { cellSize } from '~/selectors/growth-cells'
import { selectCounty } from '~/selectors/select-county'
import { commonIndicators, selectCountyLibrary } from '~/selectors/select-county-library'
import { selectCountyMilestones } from '~/selectors/select-county-milestones'
import { selectCountyTargets } from '~/selectors/select-county-targets'
import { selectCountyWords } from '~/selectors/select-county-words'
import { selectFigure } from '~/selectors/select-figure'
import { selectNeighbours } from '~/selectors/select-neighbours'
import { selectRanks } from '~/selectors/select-ranks'
import { live, readingsIn, without } from './live-catalogue'

const places = [live.site.region, ...live.counties.map(({ adcode }) => adcode)].flatMap((adcode) => countyPlace(live, adcode) ?? [])
const recordsOf = (adcode: string) => countyFigures(live, adcode).map((figure) => selectFigure(live, figure))
const nameOf = (adcode: string) => live.regions.get(adcode)?.name ?? ''
const touching = touchingDivisions(live.hexMap)

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

test.each(places)('$name has a headline reading, figures that can be drawn, events, and a list of what is missing', (region) => {
  const { adcode } = region
  const record = selectCounty(live, region)
  expect(record.headlines.length).toBeGreaterThan(0)
  expect(record.rows.length).toBeGreaterThanOrEqual(record.headlines.length)
  const figures = countyFigures(live, adcode)
  expect(figures.length).toBeGreaterThan(0)
  const { timeline, listed } = selectCountyMilestones(live, adcode)
  expect((timeline?.spec.options.milestones ?? []).length + listed.length).toBeGreaterThan(0)
  const partners = defaultPartners(live, adcode)
  const comparison = countyComparison(live, adcode === live.site.region ? partners : [adcode, ...partners], adcode)
  const drawn = [...figures, ...selectCountyTargets(live, adcode).figures, ...(timeline ? [timeline] : []), comparison]
  for (const figure of drawn) expect(selectFigure(live, figure).sourceLine).not.toBe('')
  // No figure stands twice: each can be taken away by its own name.
  const names = drawn.map(({ id, neutral }) => id ?? neutral)
  expect(new Set(names).size).toBe(names.length)
  expect(selectCountyLibrary(live, adcode).lacks.length).toBeGreaterThan(0)
  expect(selectCountyWords(live, record).clauses.length).toBeGreaterThan(0)
})

test.each(places)(
  'every reading on the page of $name is its own, or named as that of an enterprise, a park or a scenic area in it',
  ({ adcode }) => {
    const region = countyPlace(live, adcode)
    if (!region) throw new Error('no such place')
    const { headlines, rows } = selectCounty(live, region)
    const { holds, tableOnly } = selectCountyLibrary(live, adcode)
    for (const { name, reading } of [...headlines, ...rows, ...tableOnly, ...selectRanks(live, adcode)]) {
      const row = live.observations.get(reading.obs)
      const subject = row?.subject === undefined ? undefined : live.subjects.get(row.subject)
      expect(subject === undefined || name.startsWith(subject.name)).toBe(true)
      expect(subject ? subject.region : row?.region).toBe(adcode)
    }
    for (const { reading } of holds) {
      const row = live.observations.get(reading.obs)
      expect([row?.region, row?.subject, row?.display]).toEqual([adcode, undefined, 'featured'])
    }
  },
)

test.each(places)(
  'what the library holds of $name and what it lacks are apart, and together all that is asked of every county',
  ({ adcode }) => {
    const { holds, listed, lacks, unread } = selectCountyLibrary(live, adcode)
    const ids = [...holds, ...listed, ...lacks, ...unread].map(({ indicator }) => indicator)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids)).toEqual(new Set(commonIndicators(live, 2).map(({ id }) => id)))
    expect(unread).toEqual([])
    for (const { indicator } of lacks) {
      const featured = [...live.observations.values()].filter((row) => row.region === adcode && row.indicator === indicator && !row.subject)
      expect(featured.filter(({ display, value }) => display !== 'hold' && value !== null)).toEqual([])
    }
  },
)

test('what did not load is not said to be missing', async () => {
  const catalogue = await without('observations/population.json')
  const { lacks, unread } = selectCountyLibrary(catalogue, '140702')
  expect(unread.map(({ indicator }) => indicator)).toContain('population')
  expect(lacks.map(({ indicator }) => indicator)).not.toContain('population')
})

test('ranks are those that documents print, featured alone', () => {
  expect(selectRanks(live, '140724').map(({ reading }) => reading.printed.text)).toEqual(expect.arrayContaining(['前五', '晋中第一']))
  expect(selectRanks(live, '140721')).toEqual([])
  for (const { adcode } of places)
    for (const { reading } of selectRanks(live, adcode)) expect(live.observations.get(reading.obs)?.display).toBe('featured')
})

test('the partner is whom the curator compares a county with, and the county of the page stands in gold', () => {
  expect(defaultPartners(live, '140724').map(nameOf)).toEqual(['榆次区'])
  expect(defaultPartners(live, '140702').map(nameOf)).toEqual(['昔阳县'])
  expect(defaultPartners(live, '140703').map(nameOf)).toEqual(['介休市'])
  expect(defaultPartners(live, '140721').map(nameOf)).toEqual(['榆次区'])
  expect(countyComparison(live, ['140724', '140702'], '140702')).toMatchObject({
    id: 'yuci-xiyang',
    spec: { options: { focus: '140702' } },
  })
})

test('beside another a county is measured by what both have', () => {
  const { spec } = countyComparison(live, ['140703', '140723'], '140703')
  expect(spec.indicators).toContain('gdp-growth')
  expect(spec.indicators.length).toBeLessThanOrEqual(10)
})

test('a county alone on one theme has no head, and its values stand as printed', () => {
  const figure = countyFigures(live, '140724').find(({ neutral }) => neutral === '昔阳县民生指标')
  const record = figure && selectFigure(live, figure)
  expect(record).toMatchObject({ kind: 'comparison', headless: true, notice: '' })
  expect(JSON.stringify(record)).toContain('"text":"1.5万名"')
})

test('targets are of the place or of an enterprise in it, each once, and an enterprise is named', () => {
  const seen = places.flatMap(({ adcode }) => {
    const { figures, listed } = selectCountyTargets(live, adcode)
    return [...figures.flatMap(({ spec }) => spec.options.targets ?? []), ...listed.map(({ target }) => target)]
  })
  expect(new Set(seen).size).toBe(seen.length)
  // An enterprise that no region of ours is home to has no page.
  const isHome = ({ region, subject }: { region: string | null; subject?: string | undefined }) =>
    region !== null || (live.subjects.get(subject ?? '')?.region ?? null) !== null
  expect(seen.length).toBe([...live.targets.values()].filter((row) => row.display !== 'hold' && isHome(row)).length)
  expect(selectCountyTargets(live, '140724').figures.map(({ neutral }) => neutral)).toEqual(['尚太锂电公司2026年计划'])
  expect(selectCountyTargets(live, '140725').figures.map(({ neutral }) => neutral)).toEqual(['2023年寿阳县重点任务'])
})

test('the first words never say a number twice, and each number in them is of the place', () => {
  for (const region of places.filter(({ adcode }) => adcode !== live.site.region)) {
    const record = selectCounty(live, region)
    const { standfirst } = selectCountyWords(live, record)
    expect(standfirst.length).toBeLessThanOrEqual(3)
    const told = readingsIn(standfirst)
    expect(new Set(told).size).toBe(told.length)
    for (const id of readingsIn(standfirst)) {
      const row = live.observations.get(id) ?? live.targets.get(id)
      expect(row?.region ?? (row?.subject && live.subjects.get(row.subject)?.region)).toBe(region.adcode)
    }
  }
})

test('what is printed as grown from one number to another without years is drawn as whole cells, no more than an eye takes in', () => {
  expect(cellSize(live, 'new-energy-capacity', '140724')).toBe(7)
  const record = recordsOf('140724').find((each) => each.kind === 'comparison' && each.growth !== undefined)
  expect(record).toMatchObject({ lead: '每个六边形代表7万千瓦', growth: { cell: 7 } })
  // Dated readings are a line or nothing, and one reading is no growth.
  expect(cellSize(live, 'population', '140703')).toBeNull()
  expect(cellSize(live, 'gdp', '140724')).toBeNull()
})

test('a cell that makes no whole numbers is passed over: the county stands with its value alone', () => {
  const figure = countyFigures(live, '140724').find(({ spec }) => spec.options.cell === 7)
  if (!figure) throw new Error('no figure of cells')
  const odd = selectFigure(live, { id: null, spec: { ...figure.spec, options: { cell: 8 } }, neutral: figure.neutral })
  expect(odd).toMatchObject({ kind: 'comparison', rows: [{ cells: [{ reading: { value: 252 } }] }] })
  expect(odd).not.toHaveProperty('growth')
})
