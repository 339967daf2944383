import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { selectCounty } from '~/selectors/county/select-county'
import { factRows } from '~/selectors/facts/fact-rows'
import { sourceCards } from '~/selectors/facts/source-cards'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { asOf } from '../../scripts/data-check/as-of'
import { auditCitations } from '../../scripts/data-check/audit-citations'
import { catalogueOf } from '../../scripts/data-check/catalogue-of'
import { checkDataset } from '../../scripts/data-check/check-dataset'
import { findingText } from '../../scripts/data-check/finding'
import { NumeralLedger } from '../../scripts/data-check/numeral-ledger'
import { datasetOf, withoutRow, withRow } from './broken-copy'
import { live } from './live-catalogue'
import { withNewRow } from './with-row'

const guide = readFileSync('docs/data-guide.md', 'utf8')
const ledger = NumeralLedger.parse(JSON.parse(readFileSync('public/data/numerals.json', 'utf8')))
const economy = 'observations/economy.json'

/** The JSON of a chapter of the guide, block by block. */
function examples(chapter: string): Record<string, unknown>[] {
  const [, text = ''] = guide.split(`## ${chapter}\n`)
  const blocks = [...(text.split('\n## ')[0] ?? '').matchAll(/```json\n([^]*?)```/g)].map(([, json = '']): unknown => JSON.parse(json))
  return z.array(z.record(z.string(), z.unknown())).parse(blocks)
}

/** What the check says of a copy. */
function said(of: ReadonlyMap<string, string>): string[] {
  const findings = [...checkDataset(of, asOf)]
  return [...findings, ...auditCitations(datasetOf(of), ledger).findings].map(findingText)
}

const [source = {}, reading = {}] = examples('加一个来源')
const [correction = {}] = examples('更正印错的数')
const [speech = {}] = examples('写一场的讲稿')

test('the speech that the guide shows is one of the wall', () => {
  expect(live.scenes.get('county-heshun')).toMatchObject(speech)
  expect(speech).toHaveProperty('claims')
})

test('the source and the reading of 2025 that the guide shows pass the check as they stand, and the county page shows the new year', () => {
  const added = withNewRow('sources.json', source, withNewRow(economy, reading))
  expect(said(added)).toEqual([])
  const catalogue = catalogueOf(datasetOf(added), asOf)
  const xiyang = catalogue.regions.get('140724')
  expect(xiyang && selectCounty(catalogue, xiyang).rows.map((row) => row.reading.printed.text)).toContain('190.2亿元')
  expect(selectSourceSheet(catalogue, 'xiyang-gdp-2025')?.places).toMatchObject([{ label: '昔阳县2026年政府工作报告', locator: null }])
})

test('the mistakes that one makes first are answered with what to do', () => {
  const added = (fields: Record<string, unknown>, cited: Record<string, unknown> = {}) =>
    said(
      withNewRow(
        'sources.json',
        { ...source, ...fields },
        withNewRow(economy, { ...reading, sources: [{ document: 'xiyang-gwr-2026', printed: '190.2亿元', ...cited }] }),
      ),
    )
  expect(added({ origin: 'pack' })).toEqual([
    expect.stringMatching(/sources\.json 第\d+条，第\d+行（xiyang-gwr-2026）字段 origin：.*新加的来源请写 "imported"$/),
  ])
  expect(added({}, { locator: '1.3' })[0]).toContain('没有分节，不写 locator；请删去')
  expect(added({}, { printed: '190.3亿元' })[0]).toContain('value 写作 190.2，原文读作 190.3')
  expect(said(withNewRow('sources.json', source))[0]).toContain('没有数据、目标、大事用到“xiyang-gwr-2026”')
})

test('a corrected number keeps what was printed: the check passes, no numeral is lost, readers see both', () => {
  const corrected = withNewRow(
    'sources.json',
    { ...source, id: 'yuci-correction-2026', label: '榆次区统计局更正函' },
    withRow(economy, 'yuci-gdp-2024', correction, withoutRow('quotes.json', 'yuci-gdp-2024')),
  )
  expect(said(corrected)).toEqual([])
  const { cited, total } = auditCitations(datasetOf(corrected), ledger)
  expect(cited).toBe(total)
  const catalogue = catalogueOf(datasetOf(corrected), asOf)
  const sheet = selectSourceSheet(catalogue, 'yuci-gdp-2024')
  expect(sheet?.printed.text).toBe('497.5亿元')
  expect(sheet?.places.map(({ label, printed }) => [label, printed])).toEqual([['榆次区统计局更正函', '497.5亿元']])
  expect(sheet?.notes[0]).toBe(
    '原文作“479.5亿元”（榆次区主题新闻发布会（报道一）），据榆次区统计局更正函更正：报道印误，区统计局2026年1月来函更正。',
  )
  expect(sheet?.notes.filter((note) => note.startsWith('原文作'))).toHaveLength(3)
  const card = sourceCards(catalogue, factRows(catalogue)).find(({ id }) => id === 'yuci-pc-a')
  expect(card?.readings.find(({ id }) => id === 'yuci-gdp-2024')).toMatchObject({ text: '497.5亿元', printed: '479.5亿元' })
})

test('a printed number is not rewritten: the message says where the numerals lie and the two ways that are right', () => {
  const rewritten = withRow(economy, 'yuci-gdp-2024', {
    value: 497.5,
    sources: [{ document: 'yuci-pc-a', locator: '1.4', printed: '497.5亿元' }],
  })
  const [message, ...others] = said(rewritten).filter((text) => text.includes('numerals.json'))
  expect(others).toEqual([])
  expect(message).toMatch(/不在 yuci-pc-a 第 1\.4 句（见 numerals\.json）.*写 erratum.*加一个来源/)
})

test('a misprint that is none, and a document on both sides, are told', () => {
  const erratum = (document: string, printed: string) =>
    said(withRow(economy, 'yuci-gdp-2024', { erratum: { sources: [{ document, printed }], reason: '印误' } }))
  expect(erratum('jzdaily-yuci-2025-11', '459.7亿元')[0]).toContain('同一来源不能两边都写')
  expect(erratum('wikipedia-taigu', '479.5亿元')[0]).toContain('与本行相同，没有印错')
})
