import { expect, test } from 'vitest'
import type { FigureSpec } from '~/domain/figure/figure'
import { NotLoaded } from '~/lib/reader-error'
import { selectTimeline } from '~/selectors/figure/timeline-figure'
import { changed, live, without } from './live-catalogue'

const timeline = (
  options: FigureSpec['options'] = {},
  regions: readonly string[] = [],
  periods: readonly string[] = [],
  catalogue = live,
) =>
  selectTimeline(catalogue, {
    id: null,
    neutral: '五年大事记',
    spec: { kind: 'timeline', indicators: [], regions: [...regions], periods: [...periods], options },
  })

const rowOf = (id: string) => {
  const row = live.milestones.get(id)
  if (!row) throw new Error(`no milestone ${id}`)
  return row
}
const all = timeline()
const entries = all.years.flatMap((year) => year.entries.map((entry) => ({ ...entry, label: year.label })))
const textOf = ({ pieces }: (typeof entries)[number]) => pieces.map(({ text }) => text).join('')

test('what was done stands under its year, and what is said of the five years as a whole under the plan’s name after them', () => {
  expect(all.years.map(({ label, name }) => [label, name])).toEqual([
    ...[2021, 2022, 2023, 2024, 2025].map((year) => [String(year), `${year}年`]),
    ['“十四五”期间', '“十四五”期间'],
  ])
  expect(entries.length).toBeGreaterThan(30)
  for (const { milestone, label, date, planned } of entries) {
    const row = rowOf(milestone)
    expect(row).toMatchObject({ state: 'done' })
    expect(row.during === 'plan' ? [row.date, date] : [row.date?.slice(0, 4), row.date?.slice(0, 4)]).toEqual(
      row.during === 'plan' ? [null, label] : [label, label],
    )
    expect(planned).toBe(false)
  }
  const wanted = [...live.milestones.values()].filter(
    (row) => row.state === 'done' && (row.during === 'plan' || /^202[1-5]/.test(row.date ?? '')),
  )
  expect(entries.map(({ milestone }) => milestone).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
})

test('what a county is known by stands before the rest of its year, in division order', () => {
  const marked = entries.filter(({ label }) => label === '2024').map(({ milestone }) => rowOf(milestone).highlight === true)
  expect(marked.lastIndexOf(true)).toBe(marked.filter(Boolean).length - 1)
  const places = entries.filter(({ milestone, label }) => label === '2024' && rowOf(milestone).highlight).map(({ place }) => place)
  const order = live.counties.map(({ name }) => name)
  expect(places).toEqual(order.filter((name) => places.includes(name)))
  expect(places.length).toBeGreaterThan(5)
})

test('of one date the city stands before its divisions, and these in their order', () => {
  const order = ['全市', ...live.counties.map(({ name }) => name)]
  const year = entries.filter(({ milestone, date }) => date === '2024年' && !rowOf(milestone).highlight)
  const at = year.map(({ place }) => order.indexOf(place.replace(/等$/, '')))
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(new Set(at).size).toBeGreaterThan(4)
})

test('no entry ends in a full stop, and its readings can be opened', () => {
  expect(entries.filter((entry) => textOf(entry).endsWith('。'))).toEqual([])
  const heshun = entries.find(({ milestone }) => milestone === 'heshun-gdp-2022')
  expect(heshun?.pieces).toEqual([
    { text: '地区生产总值' },
    { text: '113.8亿元', obs: 'heshun-gdp-2022', name: '和顺县地区生产总值2022年113.8亿元' },
    { text: '，首次突破百亿元' },
  ])
})

test('a figure of one county has its entries alone, under its own name even where others share them', () => {
  const { years } = timeline({}, ['140728'])
  const held = years.flatMap((year) => year.entries)
  expect(held.length).toBeGreaterThan(1)
  expect(new Set(held.map(({ place }) => place))).toEqual(new Set(['平遥县']))
  for (const { milestone } of held) expect(rowOf(milestone).regions).toContain('140728')
  expect(entries.find(({ milestone }) => milestone === 'county-hospitals-tertiary')?.place).toBe('榆次区等')
})

test('named milestones stand in order of date and division, planned ones too, which the lead then explains', () => {
  const milestones = ['zuoquan-pumped-storage', 'jishan-pumped-storage', 'highlight-xiyang', 'yangshe-railway']
  const record = timeline({ milestones }, [], ['2024', '2026'])
  const held = record.years.flatMap((year) => year.entries)
  expect(held.map(({ milestone }) => milestone)).toEqual([
    'yangshe-railway',
    'jishan-pumped-storage',
    'highlight-xiyang',
    'zuoquan-pumped-storage',
  ])
  expect(held.map(({ planned }) => planned)).toEqual([false, false, false, true])
  expect(record.lead).toBe('均有文件或报道为据；虚线框为计划')
  expect(all.lead).toBe('均有文件或报道为据')
  expect(record.years.map(({ label, entries: { length } }) => [label, length])).toEqual([
    ['2024', 3],
    ['2026', 1],
  ])
})

test('the years asked for bound the figure', () => {
  const record = timeline({}, [], ['2024', '2025'])
  expect(record.years.map(({ label }) => label)).toEqual(['2024', '2025', '“十四五”期间'])
})

test('a year of which nothing is held is not drawn as an empty one, and one year alone is none of the five as a whole', () => {
  const record = timeline({}, ['140723'])
  expect(record.years.filter((year) => year.entries.length === 0)).toEqual([])
  expect(record.years.map(({ label }) => label)).not.toContain('2023')
  expect(timeline({}, ['140724'], ['2024']).years.map(({ label }) => label)).toEqual(['2024'])
})

test('a named milestone without a year, outside the years, or unknown is an error in Chinese', () => {
  expect(() => timeline({ milestones: ['geely-winter-games'] })).toThrow(/大事“geely-winter-games”未注明年份，或不在2021—2025年之内/)
  expect(() => timeline({ milestones: ['yangshe-railway'] }, [], ['2021'])).toThrow(NotLoaded)
  expect(() => timeline({ milestones: ['no-such'] })).toThrow(/本站没有大事“no-such”/)
})

test('an exact date stands before a bare year, and is said as exactly as it is known', async () => {
  const catalogue = await changed('milestones.json', 'zuoquan-wellness', { date: '2024-09-26' })
  const record = timeline({ milestones: ['yangshe-railway', 'zuoquan-wellness'] }, [], ['2024'], catalogue)
  expect(record.years[0]?.entries.map(({ date }) => date)).toEqual(['2024年9月26日', '2024年'])
})

test('an entry whose reading did not load stands, with a dash that opens nothing in the place of the number alone', async () => {
  const catalogue = await without('observations/economy.json')
  const left = timeline({}, [], [], catalogue).years.flatMap((year) => year.entries)
  expect(left.map(({ milestone }) => milestone)).toEqual(entries.map(({ milestone }) => milestone))
  const dashed = entries.map(({ pieces }) =>
    pieces.map((piece) => (piece.obs === undefined || catalogue.observations.has(piece.obs) ? piece : { text: '—' })),
  )
  expect(left.map(({ pieces }) => pieces)).toEqual(dashed)
  expect(left.find(({ milestone }) => milestone === 'heshun-gdp-2022')?.pieces).toEqual([
    { text: '地区生产总值' },
    { text: '—' },
    { text: '，首次突破百亿元' },
  ])
})

test('a reading that is put on hold keeps its sentence back', async () => {
  const held = await changed('observations/economy.json', 'heshun-gdp-2022', { display: 'hold', displayReason: '待核' })
  const shown = timeline({}, [], [], held).years.flatMap((year) => year.entries.map(({ milestone }) => milestone))
  expect(shown).not.toContain('heshun-gdp-2022')
  expect(shown).toHaveLength(entries.length - 1)
})

test('the source line names the documents of what is shown, and of nothing else', () => {
  const record = timeline({ milestones: ['yangshe-railway'] })
  expect(record.sourceLine).toBe('政府工作报告（2025年2月26日）')
})
