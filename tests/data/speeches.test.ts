import { expect, test } from 'vitest'
import { spokenLength } from '~/lib/spoken-length'
import { selectSpeech } from '~/selectors/wall/select-speech'
import { wordReferences } from '~/selectors/words/word-references'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkReferences } from '../../scripts/data-check/references'
import { checkSpeeches } from '../../scripts/data-check/speeches'
import { checkSuperlativeYears } from '../../scripts/data-check/superlative-years'
import { checkTitleYears } from '../../scripts/data-check/title-years'
import { checkWordReferences } from '../../scripts/data-check/word-references'
import { texts, told, withRow } from './broken-copy'
import { changed, live } from './live-catalogue'

const rule = (data: Dataset) => checkSpeeches(data, asOf)
/** What is told of one scene with some fields set to something else; each is judged by itself, so the others are left out. */
function scene(id: string, fields: Record<string, unknown>): string[] {
  const row = live.scenes.get(id)
  return told(rule, new Map([...texts, ['scenes.json', JSON.stringify([{ ...row, ...fields }])]]))
}
/** A sentence that adds nothing, so that a speech stays as long as it has to be. */
const filling = '这里再说一句不带数字的话，只为凑足讲稿要有的长短，别的什么也不说，读到这里刚好停下来。'

test('every scene has a speech of sixty to ninety characters, with numbers that open their sources, said before the scene is over', () => {
  const scenes = [...live.scenes.values()]
  const speeches = scenes.map((each) => selectSpeech(live, each))
  expect(speeches.filter((speech) => speech === null)).toEqual([])
  expect(speeches.filter((speech) => speech && (speech.length < 60 || speech.length > 90))).toEqual([])
  expect(scenes.filter(({ dwellSeconds }, at) => (speeches[at]?.seconds ?? 0) > dwellSeconds).map(({ id }) => id)).toEqual([])
  const numbers = scenes.flatMap(({ speech }) => wordReferences(speech))
  expect(numbers.filter(({ id }) => (live.observations.get(id) ?? live.targets.get(id))?.display !== 'featured')).toEqual([])
  expect(speeches.flatMap((speech) => speech?.pieces.filter(({ obs }) => obs) ?? [])).toHaveLength(numbers.length)
})

test('a county’s speech names the county', () => {
  const counties = [...live.scenes.values()].filter(({ layout }) => layout === 'county')
  const faults = counties.filter(({ regions: [place = ''], speech }) => !speech.includes(live.regions.get(place)?.short ?? '—'))
  expect(faults.map(({ id }) => id)).toEqual([])
})

test('the speeches as they stand are in order', () => {
  expect(told(rule, texts)).toEqual([])
})

test('a number is as long as it is printed; punctuation is a pause', () => {
  expect(spokenLength('“十四五”，2462.6亿元。')).toBe(11)
  expect(spokenLength('占全市26.8%')).toBe(8)
  expect(spokenLength('')).toBe(0)
})

test('a speech too short, too long, or longer than its scene is told with what to do', () => {
  expect(scene('county-yuci', { speech: '2024年，榆次区。', claims: [] })[0]).toMatch(
    /（county-yuci）字段 speech：讲稿读出来8字.*要60至90字；请补到60字以上/,
  )
  expect(scene('maps', { speech: filling.repeat(3), claims: [] })[0]).toContain('请删到90字以内')
  expect(scene('overview', { dwellSeconds: 14 })[0]).toMatch(/讲稿77字，要讲约19秒，这一场只停14秒/)
})

test('a number that the scene does not show, one of reference works alone and one without its time are told', () => {
  const found = (sentence: string) => scene('county-lingshi', { speech: `${sentence}。${filling.slice(0, 55)}`, claims: [] }).join('\n')
  expect(found('2024年，昔阳县地区生产总值{obs:xiyang-gdp-2024}，不是灵石的，这里不该说到它')).toContain('xiyang-gdp-2024 这一场没有展示')
  expect(found('2020年，灵石县地区生产总值{obs:lingshi-gdp-2020}，这是年鉴里转引的一个数')).toContain('lingshi-gdp-2020 只有 D 级来源')
  expect(found('灵石县地区生产总值{obs:lingshi-gdp}，这里没有说是哪一年的数，听的人不知道')).toMatch(
    /“灵石县地区生产总值287\.2亿元.*没有说清数是什么时候的/,
  )
})

test('a number whose document prints no year is said to be of the plan, or to have none', () => {
  const found = (sentence: string) => scene('county-zuoquan', { speech: `${sentence}。${filling}`, claims: [] }).join('\n')
  expect(found('2024年，左权县林木覆盖率{obs:zuoquan-tree-cover}，山上都是树')).toContain('没有说清数是什么时候的')
  expect(found('左权县林木覆盖率{obs:zuoquan-tree-cover}，原文未注明年份，照实说')).toBe('')
})

test('a claim that is not declared, does not stand in the speech, or does not hold is told', () => {
  expect(scene('county-heshun', { claims: [] })).toEqual([expect.stringContaining('“第一”是论断，没有写进 claims')])
  expect(scene('county-yushe', { claims: [] })).toEqual([expect.stringContaining('“前列”是论断')])
  const printed = (says: string, milestone: string) => [{ kind: 'printed', says, milestone }]
  expect(scene('county-yushe', { claims: printed('走在全国全省前列', 'highlight-taigu') })).toEqual([
    expect.stringContaining('claims 第1项：“走在全国全省前列”与数据不符'),
  ])
  expect(scene('county-taigu', { claims: printed('外贸基地', 'highlight-taigu') })).toEqual([
    expect.stringContaining('claims 第1项 says：“外贸基地”不在讲稿里'),
  ])
})

test('a scene that shows a missed target and does not say so is told', () => {
  const met = [{ kind: 'met', says: '超过年度目标', target: 'new-jobs-2025' }]
  const speech = `2025年，城镇新增就业{obs:jinzhong-new-jobs-2025}，超过年度目标。${filling}`
  expect(scene('targets', { speech, claims: met })).toEqual([
    expect.stringMatching(/列有没有达到的目标（.*gdp-growth-2025.*），讲稿没有说/),
  ])
})

test('the words of a speech are held to what all words are: references, their years, the year of a rank, what a claim names', () => {
  const speech = (words: string) => withRow('scenes.json', 'county-heshun', { speech: words })
  expect(told(checkWordReferences, speech('2022年{obs:heshun-gdp-2033}。'))[0]).toMatch(
    /county-heshun.*speech：没有名为“heshun-gdp-2033”的数据/,
  )
  expect(told(checkTitleYears, speech('2021年{obs:heshun-gdp-2022}。'))[0]).toContain('写的是2021年，而 heshun-gdp-2022 的时期是 2022')
  expect(told(checkSuperlativeYears, speech('2022年增长。增速居全市第一。'))[0]).toContain('“全市第一”没有写年份')
  const claims = [{ kind: 'printed', says: '第一', milestone: 'highlight-heshum' }]
  expect(told(checkReferences, withRow('scenes.json', 'county-heshun', { claims }))[0]).toMatch(/字段 claims：.*highlight-heshum/)
})

test('a speech is kept back where the data no longer bear it out', async () => {
  const heshun = live.scenes.get('county-heshun') ?? { speech: '', claims: [] }
  const outdone = await changed('observations/economy.json', 'heshun-gdp-growth-rank-2022', { value: 2 })
  expect(selectSpeech(outdone, heshun)).toBeNull()
  expect(selectSpeech(live, { speech: '', claims: [] })).toBeNull()
})
