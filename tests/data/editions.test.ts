import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Edition } from '~/domain/figure/edition'
import { bestTier } from '~/selectors/reading/require-row'
import { asOf } from '../../scripts/data-check/as-of'
import { checkEditions } from '../../scripts/data-check/editions'
import { checkReferences } from '../../scripts/data-check/references'
import { texts, told, withRow } from './broken-copy'
import { live } from './live-catalogue'

const editions = z.array(z.looseObject({ region: z.string() })).parse(JSON.parse(texts.get('editions.json') ?? ''))
const rowOf = (region: string) => Edition.parse(editions.find((row) => row.region === region))
/** A reading of 昔阳县 that may be shown, and that reference works alone print. */
const reprinted =
  [...live.observations.values()].find((row) => row.region === '140724' && row.display === 'featured' && bestTier(live, row) === 'D')?.id ??
  ''
const said = (of: ReadonlyMap<string, string>) => told((data) => checkEditions(data, asOf), of)
const changedRow = (region: string, fields: Partial<Edition>) => said(withRow('editions.json', region, fields))

test('every county is edited as the rules want', () => {
  expect(said(texts)).toEqual([])
})

test('the example of the guide is a row by its schema', () => {
  const [, chapter = ''] = readFileSync('docs/data-guide.md', 'utf8').split('## 编一个县的页面')
  const [, json = ''] = /```json\n([^]*?)```/.exec(chapter) ?? []
  expect(Edition.safeParse(JSON.parse(json)).success).toBe(true)
})

test('a county without a row, or out of its order, is named', () => {
  const rest = editions.filter(({ region }) => region !== '140724')
  expect(said(new Map([...texts, ['editions.json', JSON.stringify(rest)]]))[0]).toContain('每个县（区、市）要有一行，按行政区划顺序')
})

describe('a curator reads what is wrong and where', () => {
  const xiyang = rowOf('140724')

  test('of an id that is not there', () => {
    const items = [{ head: '锂电产业', milestone: 'xiyang-anode-bases' }, ...xiyang.items.slice(1)]
    expect(told(checkReferences, withRow('editions.json', '140724', { items }))[0]).toMatch(
      /editions\.json 第6条，第\d+行（140724）字段 items：.*xiyang-anode-base/,
    )
  })

  test('of too few numbers and too few results', () => {
    expect(changedRow('140724', { cards: xiyang.cards.slice(1) })[0]).toContain('要有4个数，现在是3个')
    expect(changedRow('140724', { items: xiyang.items.slice(1) })[0]).toContain('要有8项，现在是7项')
  })

  test('of a number from reference works, of another county, or of another measure before it', () => {
    const first = (card: Edition['cards'][number]) => changedRow('140724', { cards: [card, ...xiyang.cards.slice(1)] })
    expect(first({ obs: reprinted })[0]).toContain('只有 D 级来源，不能放在抬头')
    expect(first({ obs: 'yuci-gdp-2024' })[0]).toContain('不是本县（区、市）的')
    expect(first({ obs: 'xiyang-gdp-2024', from: 'xiyang-new-energy-start' })[0]).toContain('不是同一指标')
    expect(first({ obs: 'xiyang-gdp-2024', line: '居全市前五' })[0]).toContain('没有写明年份')
  })

  test('of a lead that claims what nothing bears out, or does not say when', () => {
    expect(changedRow('140724', { lead: '2024年建成全国最大生产基地。', claims: [] })[0]).toContain('“最大”是论断，没有写进 claims')
    const claims = [{ kind: 'printed' as const, says: '全省最大', milestone: 'xiyang-anode-base' }]
    expect(changedRow('140724', { lead: '2024年建成全省最大基地。', claims })[0]).toContain('“全省最大”与所引的数据、大事不符')
    const held = [{ kind: 'printed' as const, says: '全国最大', milestone: 'xiyang-anode-base' }]
    expect(changedRow('140724', { lead: '建成全国最大基地。', claims: held })[0]).toContain('有位次或最高级，没有写明年份')
    expect(changedRow('140724', { lead: `${reprinted}为{obs:${reprinted}}。`, claims: [] })[0]).toContain('不能写进导语')
  })

  test('of a plan, of another county’s deed, of one told twice, and of one that is kept off the pages', () => {
    const eighth = (milestone: string, region = '140724') =>
      changedRow(region, { items: [...rowOf(region).items.slice(0, 7), { head: '其他', milestone }] })
    expect(eighth('xiyang-green-ammonia')[0]).toContain('还是计划')
    expect(eighth('yuci-hospitals')[0]).toContain('不是本县（区、市）的大事')
    expect(eighth(xiyang.items[0]?.milestone ?? '')[0]).toContain('已列在前面')
    expect(eighth('yuci-plan-fulfilled', '140702')[0]).toContain('不上页面')
  })

  test('of a result whose time nobody says, and of one that reference works alone print before better ones', () => {
    const timeless = withRow('milestones.json', 'xiyang-innovation', { during: undefined })
    expect(said(timeless)[0]).toContain('xiyang-innovation 没有年份')
    const items = [{ head: '经济总量', milestone: 'heshun-gdp-rise-2021' }, ...rowOf('140723').items.slice(1)]
    expect(changedRow('140723', { items })[0]).toContain('heshun-gdp-rise-2021 只有 D 级来源；有更好来源的成果排在它前面')
  })

  test('of a partner that is the county itself, and of a figure that does not show it', () => {
    expect(changedRow('140724', { with: '140724' })[0]).toContain('写另一个县（区、市）的区划代码')
    expect(changedRow('140724', { figures: ['taigu-structure'] })[0]).toContain('不含本县（区、市）')
  })
})
