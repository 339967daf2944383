import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Plan } from '~/domain/dataset/site'
import { Claim } from '~/domain/figure/figure'
import { HexMap } from '~/domain/place/hex-map'
import { Observation } from '~/domain/reading/observation'
import { Source } from '~/domain/source/source'
import { explainIssue, issueField } from './explain-issue'

const good = {
  id: 'a',
  indicator: 'gdp',
  region: '140702',
  period: '2024',
  timing: 'flow',
  unit: 'yi-yuan',
  value: 1,
  qualifier: 'exact',
  stage: 'reported',
  basis: 'b',
  sources: [{ document: 'd', printed: '1' }],
  display: 'featured',
}

function messages(schema: z.ZodMiniType, value: unknown): string[] {
  return schema.safeParse(value, { reportInput: true }).error?.issues.map((issue) => explainIssue(issue, '第1条（a）')) ?? []
}
const ofRow = (change: object) => messages(z.array(Observation), [{ ...good, ...change }])

test('a missing field is named and its type is told', () => {
  expect(ofRow({ unit: undefined })).toEqual(['第1条（a）字段 unit：缺少这一项；请补上，应为文字。'])
})

test('a number in quotes is told to lose them, and a code without quotes to gain them', () => {
  expect(ofRow({ value: '12' })).toEqual(['第1条（a）字段 value：应为数字，现在是文字；请改正，去掉引号。'])
  expect(ofRow({ region: 140702 })).toEqual(['第1条（a）字段 region：应为文字，现在是数字；请改正，加上引号。'])
})

test('a malformed period or code shows how it is written, never a regular expression', () => {
  expect(ofRow({ period: '2024年' })[0]).toMatch(/^第1条（a）字段 period：写法不对；时期写作 2024、/)
  expect(ofRow({ region: '1407' })[0]).toContain('写六位行政区划代码')
  expect(ofRow({ sources: [{ document: 'd', locator: '二（一）', printed: '1' }] })).toEqual([
    '第1条（a）字段 sources 第1项 locator：写法不对；写作“节.句”，例如 2.1。',
  ])
})

test('a number that has to be whole is asked for as one', () => {
  expect(messages(Plan, { id: 'a', name: 'p', en: 'p', from: 2021.5, to: 2025, base: 2020 })).toEqual([
    '第1条（a）字段 from：应为整数；请改正。',
  ])
})

test('a word outside a list is answered with the list', () => {
  expect(ofRow({ qualifier: 'more' })).toEqual([
    '第1条（a）字段 qualifier：不是约定的写法；请从 exact、over、nearly、about、atLeast、atMost 中选一个。',
  ])
  expect(ofRow({ stage: undefined })).toEqual(['第1条（a）字段 stage：缺少这一项；请从 preliminary、final、reported 中选一个。'])
})

test('an unknown field, an empty list and an empty text are each said in words', () => {
  expect(ofRow({ vaule: 1 })).toEqual(['第1条（a）：多出不认识的项 “vaule”；请检查拼写或删去。'])
  expect(ofRow({ sources: [] })).toEqual(['第1条（a）字段 sources：至少要有1项；请补上。'])
  expect(ofRow({ note: '' })).toEqual(['第1条（a）字段 note：不能空着；请写上文字。'])
  expect(ofRow({ sources: [{ document: 'd', printed: '一'.repeat(41) }] })).toEqual([
    '第1条（a）字段 sources 第1项 printed：最多40个字符；请缩短。',
  ])
})

test('addresses, keys of a record, unions and a file of the wrong shape are explained too', () => {
  const source = { id: 'a', label: 'a', brief: 'a', title: 'a', publisher: null, date: null, tier: 'B', origin: 'pack' }
  for (const url of ['nope', 'www.example.cn/a', 'javascript:alert(1)', 'https://a b'])
    expect(messages(Source, { ...source, url })[0]).toContain('写完整网址')
  expect(messages(HexMap, { id: 'a', cellAreaKm2: -1, edgeKm: 1, cells: { abc: [[1, 2]] } })).toEqual([
    '第1条（a）字段 cellAreaKm2：应大于0；请改正。',
    '第1条（a）字段 cells abc：名称“abc”写法不对；写六位行政区划代码，加引号，例如 "140702"。',
  ])
  expect(messages(Claim, { kind: 'best' })[0]).toContain('docs/data-guide.md')
  expect(messages(z.array(Observation), {})).toEqual(['第1条（a）：应为数组 […]，现在是对象 {…}；请改正。'])
})

test('no message keeps a word of English prose', () => {
  const all = [...ofRow({ id: 'A b', value: '1', sources: 3, display: 'x' }), ...messages(Source, null)]
  expect(all.length).toBeGreaterThan(4)
  for (const message of all) expect(message).not.toMatch(/Invalid|expected|received|Too /)
})

test('the place in a row is said by name and by number, without the row’s own index', () => {
  expect(issueField([3, 'sources', 1, 'printed'])).toBe('sources 第2项 printed')
  expect(issueField([])).toBe('')
})
