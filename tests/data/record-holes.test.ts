import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { recordTable } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Figure } from '~/domain/figure/figure'
import { NotLoaded } from '~/lib/reader-error'
import { selectCounty } from '~/selectors/county/select-county'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import type { TimelineEntry } from '~/selectors/figure/timeline-figure'
import { selectHeadlines } from '~/selectors/overview/select-headlines'
import { selectThemeRows } from '~/selectors/overview/select-theme-rows'
import { selectThemeTiles } from '~/selectors/overview/select-theme-tiles'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { byTier } from '../by-tier'
import { withRow, withSite } from './broken-copy'
import { catalogueOf, changed, comparisonRecords, fieldsIn, live, readingsIn, recordOf, recordOfKind, without } from './live-catalogue'

// The files of the themes are alike: that of the overview's own figures and a small one stand for them.
const themeFiles = byTier(
  [...live.themes.keys()].map((theme) => `observations/${theme}.json`),
  ['observations/economy.json', 'observations/energy.json'],
)
const rowFiles = ['derived.json', 'milestones.json', 'targets.json', ...themeFiles]
const neutralOf = (id: string) => live.figures.get(id)?.neutral

/** The records that can be selected, and what is thrown in the place of the others. */
function recordsAndErrors(catalogue: Catalogue): { readonly records: readonly FigureRecord[]; readonly errors: readonly unknown[] } {
  const records: FigureRecord[] = []
  const errors: unknown[] = []
  for (const figure of catalogue.figures.values()) {
    try {
      records.push(selectFigure(catalogue, figure))
    } catch (error) {
      errors.push(error)
    }
  }
  return { records, errors }
}

function textsIn(value: unknown): readonly string[] {
  return fieldsIn(value).flatMap(([, held]) => (typeof held === 'string' ? held : []))
}

const sizes = [
  [292, 'embed'],
  [1286, 'page'],
] as const

function drawnAt(record: FigureRecord, [width, medium]: (typeof sizes)[number]) {
  const frame = { width, height: drawingHeight(record, width, 12, medium), u: 12, medium }
  return { record, frame, chart: drawChart(record, { theme: lightTheme, frame, locale: 'zh' }) }
}

test.each(rowFiles)('without %s every figure is drawn of what is left, or says in Chinese what is missing', async (path) => {
  const catalogue = await without(path)
  expect(catalogue.faults).toEqual([
    { file: path, kind: 'missing', message: `数据文件 ${path} 加载失败：服务器答复 404。请刷新页面重试；仍不行时请联系数据维护人员。` },
  ])
  const { records, errors } = recordsAndErrors(catalogue)
  expect(records.length + errors.length).toBe(live.figures.size)
  expect(errors.filter((error) => !(error instanceof NotLoaded && /[\u4e00-\u9fff]/.test(error.message)))).toEqual([])
  const drawn = records.flatMap((record) => sizes.map((size) => drawnAt(record, size)))
  expect(drawn.filter(({ frame }) => !(frame.height >= 0)).map(({ record, frame }) => [record.id, frame.height])).toEqual([])
  for (const { record, chart } of drawn) {
    const { option, sentence } = chart
    expect(
      textsIn([record, option, recordTable(record), sentence]).filter((text) => /\{obs:|\{target:|undefined|NaN|Infinity/.test(text)),
    ).toEqual([])
    expect(fieldsIn([record, option]).filter(([, held]) => Number.isNaN(held))).toEqual([])
  }
})

test.each(rowFiles)(
  'without %s the first words, the themes, the comparisons, the county pages and the source sheets still stand',
  async (path) => {
    const catalogue = await without(path)
    const held = [
      selectHeadlines(catalogue),
      selectThemeTiles(catalogue),
      [...catalogue.themes.keys()].map((theme) => selectThemeRows(catalogue, theme)),
      comparisonRecords(catalogue),
      catalogue.counties.map((county) => ({ ...selectCounty(catalogue, county), finding: '' })),
      [...catalogue.observations.keys()].map((id) => selectSourceSheet(catalogue, id)),
    ]
    expect(textsIn(held).filter((text) => /\{obs:|\{target:|undefined|NaN/.test(text))).toEqual([])
    expect(selectHeadlines(catalogue).headline.every((line) => line.length > 0)).toBe(true)
  },
)

const fileOf = (indicator: string) => `observations/${live.indicators.get(indicator)?.theme ?? ''}.json`

/** The files that a figure cannot do without, as its spec has it. */
function neededBy({ spec }: Figure): readonly string[] {
  switch (spec.kind) {
    case 'map':
    case 'trend':
    case 'trend-grid':
    case 'structure':
    case 'ranking':
    case 'cells':
      return spec.indicators.map(fileOf)
    case 'gauge':
    case 'bullet': {
      const targets = (spec.options.targets ?? []).flatMap((id) => live.targets.get(id) ?? [])
      return [
        'targets.json',
        ...targets.flatMap(({ indicator, relativeTo }) => [indicator, relativeTo?.indicator ?? indicator].map(fileOf)),
      ]
    }
    case 'highlights':
    case 'timeline':
      return ['milestones.json']
    case 'comparison':
      return []
  }
}

const needing = (path: string) => [...live.figures.values()].filter((figure) => neededBy(figure).includes(path))

test.each(rowFiles)('without %s the figures that need it say so, and never 资料收集中 of what nobody has looked at', async (path) => {
  const catalogue = await without(path)
  expect(catalogue.absent).toEqual([path])
  const lost = needing(path)
  for (const { id } of lost) expect(() => recordOf(catalogue, id)).toThrow(`数据文件 ${path} 未能载入`)
  const others = [...live.figures.values()].filter((each) => !lost.includes(each))
  for (const { id } of others) expect(recordOf(catalogue, id).title).not.toBe('')
  // What comparisons, highlights and timelines may lose without falling is told below.
  const whole = others.filter(({ spec }) => !['comparison', 'highlights', 'timeline'].includes(spec.kind))
  for (const { id } of whole) expect(readingsIn(recordOf(catalogue, id))).toEqual(readingsIn(recordOf(live, id)))
})

test.each(['observations/economy.json', 'observations/population.json', 'targets.json', 'milestones.json'])(
  'several figures cannot do without %s',
  (path) => {
    expect(needing(path).length).toBeGreaterThan(1)
  },
)

test('a target that is relative to another reading cannot be judged without the file of that one', () => {
  const relative = [...live.targets.values()].filter(
    ({ indicator, relativeTo }) => relativeTo && fileOf(indicator) !== fileOf(relativeTo.indicator),
  )
  const shown = needing('observations/economy.json').filter(({ spec }) => relative.some(({ id }) => spec.options.targets?.includes(id)))
  expect(shown.filter(({ spec }) => spec.indicators.every((id) => fileOf(id) !== 'observations/economy.json')).length).toBeGreaterThan(0)
})

test.each(themeFiles)(
  'without %s its rows leave the comparisons, where an empty cell would say 资料收集中; all others stay as they are',
  async (path) => {
    const whole = comparisonRecords(live)
    const left = comparisonRecords(await without(path))
    expect(left.map(({ rows }) => rows)).toEqual(whole.map(({ rows }) => rows.filter(({ key }) => fileOf(key) !== path)))
    expect(left.flatMap(({ rows }) => rows).length).toBeGreaterThan(0)
  },
)

type Told = Pick<TimelineEntry, 'milestone' | 'pieces'>

test.each(themeFiles)(
  'without %s highlights and timelines keep every entry, with a dash that opens nothing for a reading of it',
  async (path) => {
    const catalogue = await without(path)
    const entries = (of: Catalogue) =>
      needing('milestones.json').flatMap(({ id }): readonly Told[] => {
        const record = recordOf(of, id)
        if (record.kind === 'timeline') return record.years.flatMap((year) => year.entries)
        return record.kind === 'highlights' ? record.regions : []
      })
    const [whole, left] = [entries(live), entries(catalogue)]
    expect(left.map(({ milestone }) => milestone)).toEqual(whole.map(({ milestone }) => milestone))
    left.forEach(({ pieces }, index) => {
      const held = (id: string) => catalogue.observations.has(id) || catalogue.targets.has(id)
      const lost = (obs: string | undefined) => obs !== undefined && !held(obs)
      expect(pieces).toEqual(whole[index]?.pieces.map((piece) => (lost(piece.obs) ? { text: '—' } : piece)))
    })
  },
)

test.each([
  ['xiyang-timeline', 'observations/economy.json', 'xiyang-gdp-multiple-2024', { value: 1.9 }],
  ['county-population', 'observations/population.json', 'yuci-population-census', { value: 902_000 }],
  ['county-population', 'observations/population.json', 'yuci-population-census', { basis: 'population-survey' }],
  ['county-population', 'observations/population.json', 'jinzhong-population-census', { period: '2020' }],
  ['verdicts', 'observations/livelihood.json', 'jinzhong-new-jobs-2025', { value: 31_999 }],
  ['gauges', 'observations/industry.json', 'jinzhong-industry-growth-2025', { value: 3.99 }],
  ['income-targets', 'observations/livelihood.json', 'jinzhong-rural-income-growth-2025', { value: 4.5 }],
  ['prices-gauge', 'observations/economy.json', 'jinzhong-cpi-2024', { value: 3.31 }],
  ['prices-gauge', 'observations/economy.json', 'jinzhong-cpi-2024', { unit: 'percentage-point' }],
] as const)('the title of %s falls back when %s (%s) no longer bears it out', async (id, path, row, fields) => {
  expect(recordOf(live, id).title).not.toBe(neutralOf(id))
  expect(recordOf(await changed(path, row, fields), id)).toMatchObject({ title: neutralOf(id), short: neutralOf(id) })
})

test('a title stands as long as the data bears it out: at the very bound of a target it holds', async () => {
  const jobs = await changed('observations/livelihood.json', 'jinzhong-new-jobs-2025', { value: 32_000 })
  expect(recordOf(jobs, 'jobs-gauge').title).toContain('超额完成年度目标')
  const prices = await changed('observations/economy.json', 'jinzhong-cpi-2024', { value: 3.3 })
  expect(recordOf(prices, 'prices-gauge').title).toContain('控制在目标以内')
  const industry = await changed('observations/industry.json', 'jinzhong-industry-growth-2025', { value: 4 })
  expect(recordOf(industry, 'gauges').title).toContain('达到预期')
})

/** What the first words and a title claimed while the latest year was 2024. */
const rankClaim = { kind: 'rank', says: '升至全省第4位', obs: 'jinzhong-gdp-rank-2024', rank: 4 }
const rankTitle = '2024年经济总量升至全省第4位'
const ofRank = (rank: number) => withRow('observations/economy.json', 'jinzhong-gdp-rank-2024', { value: rank })

test('a title that claims a rank falls back when the rank is another', async () => {
  const claiming = { title: rankTitle, short: rankTitle, claims: [rankClaim] }
  const titleAt = async (rank: number) =>
    recordOf(await catalogueOf(withRow('figures.json', 'gdp-trend', claiming, ofRank(rank))), 'gdp-trend').title
  expect([await titleAt(4), await titleAt(5)]).toEqual([rankTitle, neutralOf('gdp-trend')])
})

test('a title that quotes a reading which its document prints as missing gives way to the neutral one', async () => {
  const catalogue = await changed('observations/economy.json', 'xiyang-gdp-2024', { value: null })
  expect(recordOf(catalogue, 'county-gdp-list').title).toBe(neutralOf('county-gdp-list'))
})

const fallback = ['晋中答卷', '“十四五”2021—2025']

test('the headline of the overview gives way to the site’s name and plan when a target that it says is met is not', async () => {
  expect(selectHeadlines(live).headline).toEqual(live.site.headline)
  const slower = await changed('observations/industry.json', 'jinzhong-industry-growth-2025', { value: 3.99 })
  expect(selectHeadlines(slower).headline).toEqual(fallback)
  const fewer = await changed('observations/livelihood.json', 'jinzhong-new-jobs-2025', { value: 31_999 })
  expect(selectHeadlines(fewer).headline).toEqual(fallback)
  for (const path of ['observations/livelihood.json', 'observations/industry.json', 'targets.json'])
    expect(selectHeadlines(await without(path)).headline).toEqual(fallback)
})

test('so it does when a rank is not what it says', async () => {
  const site = { headline: ['2024年经济总量', '升至全省第4位'], headlineClaims: [rankClaim] }
  const headlineAt = async (rank: number) => selectHeadlines(await catalogueOf(withSite(site, ofRank(rank)))).headline
  expect([await headlineAt(4), await headlineAt(5)]).toEqual([site.headline, fallback])
})

test('a claim that fails stands nowhere among the first words', async () => {
  const catalogue = await changed('observations/livelihood.json', 'jinzhong-new-jobs-2025', { value: 31_999 })
  expect(textsIn(selectHeadlines(live)).join('')).toContain('超过年度目标')
  expect(textsIn(selectHeadlines(catalogue)).join('')).not.toContain('超过年度目标')
})

test('a headline number whose file did not load is left out, and so is a sentence that leans on one', async () => {
  const catalogue = await without('observations/energy.json')
  const { facts, standfirst, headline } = selectHeadlines(catalogue)
  expect(facts.map((fact) => fact.name)).toEqual(['规模以上工业企业', '农村居民人均可支配收入', '快递业务量'])
  expect([headline, standfirst]).toEqual([selectHeadlines(live).headline, selectHeadlines(live).standfirst])
  expect(selectHeadlines(await without('observations/livelihood.json')).standfirst).toEqual([])
})

test('a highlight whose reading is put on hold is left out whole, and the map is drawn of the others', async () => {
  const held = await changed('observations/economy.json', 'qixian-glassware-export-growth-2024', { display: 'hold', displayReason: '待核' })
  const names = (catalogue: Catalogue) => recordOfKind(catalogue, 'highlights', 'highlights').regions.map(({ name }) => name)
  expect(names(held)).toEqual(names(live).filter((name) => name !== '祁县'))
  const qixian = held.counties.find(({ name }) => name === '祁县')
  expect(qixian && selectCounty(held, qixian).finding).toBe('')
  for (const size of sizes) {
    const { record, chart } = drawnAt(recordOf(held, 'highlights'), size)
    expect(recordTable(record).rows).toHaveLength(names(held).length)
    expect(textsIn(chart.sentence).join('')).not.toContain('祁县')
  }
})

test('without the milestones no county has a finding', async () => {
  const catalogue = await without('milestones.json')
  expect(catalogue.counties.map((county) => selectCounty(catalogue, county).finding)).toEqual(catalogue.counties.map(() => ''))
})
