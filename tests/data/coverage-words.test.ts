import { expect, test } from 'vitest'
import { coverageWords } from '~/domain/period/format-period'
import { readmeText } from '~/outputs/whole-data/readme-text'
import { manifestOf } from '../../scripts/data-check/manifest-of'
import { texts } from './broken-copy'
import { live } from './live-catalogue'

test('to when the data reach and to when documents were gathered are said apart', () => {
  expect(coverageWords({ asOf: '2025-12-31', collectedTo: '2026-11', updated: '2026-11-30' })).toBe(
    '数据所属期截至2025年12月；资料收集截至2026年11月；最近更新2026年11月30日',
  )
  expect(readmeText(live, [])).toContain(coverageWords(live))
})

test('nothing is gathered before what it tells of', () => {
  expect(live.collectedTo >= live.asOf.slice(0, live.collectedTo.length)).toBe(true)
  expect(manifestOf(texts, live.asOf).collectedTo).toBe(live.collectedTo)
})
