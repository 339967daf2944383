import { describe, expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import { checkHeadlineHero } from '../../scripts/data-check/headline-hero'
import { datasetOf, texts, told, withRow } from './broken-copy'

const said = (of: ReadonlyMap<string, string>) => told((data) => checkHeadlineHero(data, asOf), of)
const opening = (region: string, obs: string, line?: string) => {
  const [, ...rest] = datasetOf(texts).editions.find(({ row }) => row.region === region)?.row.cards ?? []
  return said(withRow('editions.json', region, { cards: [line === undefined ? { obs } : { obs, line }, ...rest] }))
}

test('under every headline stands a number of its matter that it does not say itself', () => {
  expect(said(texts)).toEqual([])
})

describe('a curator is told', () => {
  test('of a number that the headline says, and of one that the line under the number repeats', () => {
    const text = '2024年经济总量{obs:yuci-gdp-2024}，居全市首位。'
    expect(said(withRow('milestones.json', 'highlight-yuci', { text }))).toEqual([expect.stringContaining('标题里已有 yuci-gdp-2024')])
    const growth = '2024年，增长{obs:qixian-glassware-export-growth-2024}'
    expect(opening('140727', 'qixian-glassware-export-2024', growth)).toEqual([
      expect.stringContaining('标题里已有 qixian-glassware-export-growth-2024'),
    ])
  })

  test('of a number of another matter where the county has one of the headline’s', () => {
    expect(opening('140729', 'lingshi-reclaimed-water-rights-2021')).toEqual([
      expect.stringMatching(/（140729）字段 cards 第1项：与标题（highlight-lingshi）不是一个方面；请换同一方面的数，例如 lingshi-/),
    ])
  })

  test('of an enterprise’s number', () => {
    expect(opening('140781', 'changsheng-coking-capacity-2024')[0]).toContain('是企业的数，不能作第一个大数')
  })
})
