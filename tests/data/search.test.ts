import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Spellings } from '~/domain/dataset/late-files'
import { buildSearch } from '~/features/search/build-search'
import { destinations } from '~/features/search/destinations'
import { observationEntries, ownId, searchedNames, searchEntries, type SearchEntry } from '~/selectors/search/search-entries'
import { diskRead } from '../../scripts/disk-read'
import { spellNames } from '../../scripts/spell-names'
import { live } from './live-catalogue'

const spellings = Spellings.parse(JSON.parse(await diskRead('public/data')('pinyin.json')))
const entries = searchEntries(live, spellings)
const readings = observationEntries(live, [...live.observations.values()], spellings)
const search = buildSearch(entries)
const searchAll = buildSearch([...entries, ...readings])
const byId = new Map([...entries, ...readings].map((entry) => [entry.id, entry]))

const found = (text: string, most?: number) => search.find(text, most)
const firstOf = (kind: SearchEntry['kind'], text: string) => found(text).find((id) => byId.get(id)?.kind === kind)
const initials = (name: string) => (spellings[name] ?? '').replace(/(\S)\S*\s*/g, '$1')

test('what pinyin.json says is what the program writes', () => {
  expect(spellings).toEqual(spellNames([...destinations.map(({ name }) => name), ...searchedNames(live)]))
})

test('the spelling of every place is the one that regions.json gives it', () => {
  const places = [...live.regions.values()]
  expect(places.map(({ short }) => spellings[short]?.replaceAll(' ', ''))).toEqual(places.map(({ pinyin }) => pinyin.toLowerCase()))
  expect(places.filter(({ name, short }) => !spellings[name]?.startsWith(spellings[short] ?? '—'))).toEqual([])
})

test.each([
  ['晋中', 'jin zhong'],
  ['榆次', 'yu ci'],
  ['太谷', 'tai gu'],
  ['榆社', 'yu she'],
  ['左权', 'zuo quan'],
  ['和顺', 'he shun'],
  ['昔阳', 'xi yang'],
  ['寿阳', 'shou yang'],
  ['祁县', 'qi xian'],
  ['平遥', 'ping yao'],
  ['灵石', 'ling shi'],
  ['介休', 'jie xiu'],
  ['太行一号旅游公路', 'tai hang yi hao lv you gong lu'],
  ['工业行业大类', 'gong ye hang ye da lei'],
  ['重点工程完成投资', 'zhong dian gong cheng wan cheng tou zi'],
  ['常住人口占全市比重', 'chang zhu ren kou zhan quan shi bi zhong'],
  ['制造业占规模以上工业比重提高', 'zhi zao ye zhan gui mo yi shang gong ye bi zhong ti gao'],
  ['城镇调查失业率', 'cheng zhen diao cha shi ye lv'],
  ['2025年上半年全市经济运行情况', '2025 nian shang ban nian quan shi jing ji yun xing qing kuang'],
  ['山西经济日报关于平遥县2022年目标的报道', 'shan xi jing ji ri bao guan yu ping yao xian 2022 nian mu biao de bao dao'],
])('%s is read %s', (name, spelling) => expect(spellings[name]).toBe(spelling))

test.each([
  ['昔阳 农业', 'list:agriculture 140724'],
  ['昔阳农业', 'list:agriculture 140724'],
  ['xiyang nongye', 'list:agriculture 140724'],
  ['平遥 文旅', 'list:tourism 140728'],
  ['昔阳', 'county:140724'],
  ['榆次', 'county:140702'],
  ['yuci', 'county:140702'],
  ['yc', 'county:140702'],
  ['140702', 'county:140702'],
  ['Yuci District', 'county:140702'],
  ['ＹＵＣＩ', 'county:140702'],
  ['晋中', 'county:140700'],
  ['常住人口', 'indicator:population'],
  ['gdp', 'indicator:gdp'],
  ['GDP', 'indicator:gdp'],
  ['地区生产总值', 'indicator:gdp'],
  ['dqsczz', 'indicator:gdp'],
  ['diqushengchanzongzhi', 'indicator:gdp'],
  ['jsrk', null],
])('%s finds first %s', (text, id) => expect(found(text, 1)).toEqual(id === null ? [] : [id]))

test.each(['人口', 'population', 'populaton', 'renkou', 'rk'])('%s finds the resident population among the first eight', (text) => {
  expect(found(text, 8)).toContain('indicator:population')
})

test('every county is the first county in all five ways of asking for it', () => {
  const asked = live.counties.flatMap(({ adcode, name, short, pinyin, en }) =>
    [name, short, pinyin, initials(short), adcode, en].map((text) => ({ text, id: `county:${adcode}` })),
  )
  expect(asked.filter(({ text, id }) => firstOf('county', text) !== id)).toEqual([])
})

test('every indicator is among the first eight by its name, its initials and its whole spelling', () => {
  const asked = [...live.indicators.values()].flatMap(({ id, name }) =>
    [name, initials(name), (spellings[name] ?? '').replaceAll(' ', '')].map((text) => ({ text, id: `indicator:${id}` })),
  )
  // The few names without a Chinese character have no spelling.
  expect(asked.filter(({ text, id }) => text !== '' && !found(text, 8).includes(id))).toEqual([])
})

test('every figure and every source is the first of its kind by its name', () => {
  for (const { kind, name } of entries.filter((entry) => entry.kind === 'figure' || entry.kind === 'source')) {
    expect(byId.get(firstOf(kind, name) ?? '')?.name).toBe(name)
  }
})

test('a name comes before what begins with it, and that before what has it inside', () => {
  const rank = ({ name, other }: SearchEntry) =>
    [name, ...other].includes('常住人口') ? 0 : name.startsWith('常住人口') ? 1 : name.includes('常住人口') ? 2 : 3
  const ranks = found('常住人口')
    .flatMap((id) => byId.get(id) ?? [])
    .map(rank)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(ranks).size).toBeGreaterThan(2)
})

test.each(['昔阳 地区生产总值', '昔阳地区生产总值', '昔阳GDP', 'xiyang gdp', 'xy dqsczz', 'xiyangdiqushengchanzongzhi'])(
  'all words of %s are wanted',
  (text) => {
    const [first = '', second = ''] = searchAll.find(text).filter((id) => byId.get(id)?.kind === 'observation')
    const rows = [first, second].map((id) => live.observations.get(ownId(id)))
    expect(rows.map((row) => [row?.region, row?.indicator.slice(0, 3)])).toEqual([
      ['140724', 'gdp'],
      ['140724', 'gdp'],
    ])
  },
)

test.each(['2024年统计公报', '晋中统计公报2024', '统计公报 2024'])('%s finds the bulletin of that year', (text) => {
  const titles = found(text).flatMap((id) => live.sources.get(ownId(id))?.title ?? [])
  expect(titles).toContain('晋中市2024年国民经济和社会发展统计公报')
})

test('words that are not all found find nothing', () => expect(found('榆次 不在库里的词')).toEqual([]))

test('a printed number finds the reading that prints it', () => {
  expect(ownId(searchAll.find('2458.8')[0] ?? '')).toBe('jinzhong-gdp-2024')
  expect(ownId(searchAll.find('2458.8亿元')[0] ?? '')).toBe('jinzhong-gdp-2024')
  expect(ownId(searchAll.find('2,458.8')[0] ?? '')).toBe('jinzhong-gdp-2024')
})

test('every reading that prints a value is found by its number, its place and its measure', () => {
  const asked = readings
    .filter((_, index) => index % 7 === 0)
    .map(({ id, name, other }) => {
      const region = live.observations.get(ownId(id))?.region ?? ''
      return { id, text: [name, other.at(-1), live.regions.get(region)?.name].join(' ') }
    })
  expect(asked.filter(({ id, text }) => !searchAll.find(text).includes(id))).toEqual([])
})

test('a slip in Latin letters is forgiven, one in Chinese is not', () => {
  expect(found('pouplation', 8).length + found('populatoin', 8).length + found('popuation', 8).length).toBeGreaterThan(0)
  expect(found('榆茨')).toEqual([])
})

test.each(['', ' ', '，。', '???', '.', '%', '()[]{}*+\\', '<>'])('%j has nothing to look for and finds nothing', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  '<img src=x onerror=alert(1)>',
  '.*',
  '(a+)+$',
  '\\',
  '__proto__',
  'constructor',
  '榆次'.repeat(5000),
  'a'.repeat(10_000),
  '1'.repeat(10_000),
])('markup, patterns and ten thousand characters are words like others (%#)', (text) => {
  expect(searchAll.find(text, 20).length).toBeLessThanOrEqual(20)
})

law.prop([fc.string({ unit: 'binary', maxLength: 60 }), fc.nat({ max: 20 })])(
  'no text throws, and no more come than were asked for',
  (text, most) => {
    const ids = search.find(text, most)
    expect(ids.length).toBeLessThanOrEqual(most)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => byId.has(id))).toBe(true)
  },
)

law.prop([fc.constantFrom(...entries), fc.nat(), fc.integer({ min: 2, max: 12 })])(
  'any piece of a name finds what bears it',
  (entry, at, length) => {
    const runs = entry.name.match(/\p{Script=Han}+/gu) ?? []
    const run = runs[at % Math.max(1, runs.length)] ?? ''
    const piece = run.slice(at % Math.max(1, run.length - 1), (at % Math.max(1, run.length - 1)) + length)
    if (piece.length >= 2) expect(found(piece)).toContain(entry.id)
  },
)
