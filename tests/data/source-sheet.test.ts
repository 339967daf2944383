import { expect, test } from 'vitest'
import { citeReading } from '~/outputs/cite'
import { hasSource } from '~/selectors/reading/require-row'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { fieldsIn, live } from './live-catalogue'

test('the sheet of new urban jobs has both readings, the rule that chose, and a place that a person can follow', () => {
  const sheet = selectSourceSheet(live, 'jinzhong-new-jobs-2024')
  expect(sheet).toMatchObject({ indicator: '城镇新增就业', place: '晋中市', period: '2024年', near: null })
  expect(sheet?.printed).toEqual({ lead: '', number: '38129', unit: '人', tail: '', text: '38129人' })
  // The newspaper that printed the bulletin, where it can be opened, and the bulletin by its section.
  expect(sheet?.places).toMatchObject([
    { tier: 'A1', tierWords: '统计公报、统计部门发布', printed: '38129人', url: 'http://jzxww.com.cn/conn/2025-04/04/content_327560.htm' },
    { tier: 'A1', tierWords: '统计公报、统计部门发布', printed: '38129人', locator: '综合' },
  ])
  expect(sheet?.others.map((other) => [other.obs, other.printed.text])).toEqual([['jinzhong-new-jobs-2024-report', '3.2万人']])
  expect(sheet?.others[0]?.places).toMatchObject([{ tier: 'A2', locator: '2024年工作回顾（五）' }])
  expect(sheet?.rule).toBe('取来源等级较高者（A1先于A2）。两者都保留，不取平均。')
})

test('the sheet of the reading that was not chosen names the one that was, by the same rule', () => {
  const chosen = selectSourceSheet(live, 'jinzhong-new-jobs-2024')
  const other = selectSourceSheet(live, 'jinzhong-new-jobs-2024-report')
  expect(other?.others.map((reading) => reading.printed.text)).toEqual(['38129人'])
  expect(other?.rule).toBe(chosen?.rule)
})

test('a reading that is alike but not the same stands as 相近, not as another source', () => {
  const sheet = selectSourceSheet(live, 'jinzhong-clean-energy-share-2024-11')
  expect(sheet?.others).toEqual([])
  expect(sheet?.rule).toBe('')
  expect(sheet?.near?.obs).toBe('jinzhong-clean-energy-share-2024')
})

test('a reading of several documents names each of them once, with the wording of each', () => {
  const sheet = selectSourceSheet(live, 'yuci-gdp-2024')
  expect(sheet?.places).toHaveLength(3)
  expect(new Set(sheet?.places.map((place) => place.label)).size).toBe(3)
})

test('an enterprise’s reading names the enterprise as its place', () => {
  expect(selectSourceSheet(live, 'shangtai-capacity')?.place).toBe('尚太锂电公司')
})

test('an unknown id has no sheet', () => {
  for (const id of ['nothing-here', '', 'new-jobs-2034', '__proto__', 'constructor']) expect(selectSourceSheet(live, id)).toBeNull()
})

test('every reading has a sheet without a hole in its words', () => {
  expect(live.observations.size).toBeGreaterThan(70)
  for (const row of live.observations.values()) {
    const sheet = selectSourceSheet(live, row.id)
    expect(sheet?.places.length).toBe(row.sources.length)
    for (const field of ['indicator', 'definition', 'place', 'basis', 'period'] as const) expect(sheet?.[field]).not.toBe('')
    const texts = fieldsIn(sheet).flatMap(([, value]) => (typeof value === 'string' ? value : []))
    expect(texts.filter((text) => /undefined|NaN|\{obs:|\{target:/.test(text))).toEqual([])
  }
})

test('where a founding document is cited, the place is said in words and never by the number of a sentence', () => {
  const cited = [...live.observations.values()].flatMap((row) => selectSourceSheet(live, row.id)?.places ?? [])
  const located = cited.flatMap((place) => place.locator ?? [])
  expect(located.length).toBeGreaterThan(20)
  for (const locator of located) expect(locator).not.toMatch(/^\d+\.\d+$/)
  const withSentence = [...live.observations.values()].filter((row) => row.sources.some((source) => source.locator !== undefined))
  const unsaid = withSentence.filter((row) => !selectSourceSheet(live, row.id)?.places.some((place) => place.locator !== null))
  expect(unsaid.map((row) => row.id)).toEqual([])
})

test('the sheet of a target says its nature, its document and the verdict with its arithmetic, and shows the reading', () => {
  const sheet = selectSourceSheet(live, 'new-jobs-2024')
  expect(sheet).toMatchObject({
    indicator: '城镇新增就业',
    place: '晋中市',
    period: '2024年',
    printed: { text: '目标3.2万人' },
    verdict: { nature: '预期性', word: '达到预期', rule: '38129≥32000', actual: { obs: 'jinzhong-new-jobs-2024' } },
  })
  expect(sheet?.places.map(({ label, printed }) => [label, printed])).toContainEqual([
    expect.stringContaining('2024年政府工作报告'),
    expect.stringContaining('3.2万'),
  ])
})

test('every target has a sheet with a document, and a link finds it', () => {
  for (const id of live.targets.keys()) {
    expect(selectSourceSheet(live, id)?.places.length).toBeGreaterThan(0)
    expect(hasSource(live, id)).toBe(true)
  }
  expect(hasSource(live, 'nothing-here')).toBe(false)
})

test('a reading is cited as a sentence that a newspaper prints: document, publisher and day as far as known, no year that is not printed', () => {
  const cited = (id: string, words: string | null, link: string) => {
    const sheet = selectSourceSheet(live, id)
    return sheet && citeReading(live, sheet, words, link)
  }
  const jobs = live.observations.get('jinzhong-new-jobs-2024')?.value ?? NaN
  expect(cited('jinzhong-new-jobs-2024', null, '')).toMatch(
    new RegExp(`^据.+统计公报（晋中市统计局.*，2025年\\d+月\\d+日），晋中市2024年城镇新增就业${jobs}人。$`),
  )
  const energy = live.observations.get('xiyang-new-energy-end')
  expect(cited('xiyang-new-energy-end', '新能源装机由70万千瓦增至252万千瓦', 'https://example.cn/#/')).toBe(
    `据昔阳县主题新闻发布会（2025年），昔阳县新能源装机${energy?.value ?? NaN}万千瓦。原文为“新能源装机由70万千瓦增至252万千瓦”。（晋中答卷：https://example.cn/#/）`,
  )
  for (const id of [...live.observations.keys(), ...live.targets.keys()]) expect(cited(id, null, '')).not.toMatch(/null|undefined|未注明/)
})
