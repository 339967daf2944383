import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkTitleReadings } from '../../scripts/data-check/title-readings'
import { texts, told, withRow } from './broken-copy'

const faults = (of: ReadonlyMap<string, string>) => told((data: Dataset) => checkTitleReadings(data, asOf), of)

test('every number of a title is drawn under it', () => {
  expect(faults(texts)).toEqual([])
})

test('a number of another figure is told, in a comparison and over a timeline', () => {
  expect(faults(withRow('figures.json', 'yuci-xiyang', { title: '榆次区第三产业比重{obs:yuci-tertiary-share}' }))).toEqual([
    expect.stringMatching(/figures\.json .*（yuci-xiyang）字段 title：标题里的 yuci-tertiary-share 图上没有画；/),
  ])
  expect(faults(withRow('figures.json', 'energy-timeline', { title: '2024年原煤产量{obs:jinzhong-coal-2024}' }))).toEqual([
    expect.stringContaining('（energy-timeline）字段 title：标题里的 jinzhong-coal-2024'),
  ])
})

test('a rank is of a measure that is drawn', () => {
  const claims = [{ kind: 'rank', says: '居全市第一', obs: 'xiyang-new-energy-rank', rank: 1 }]
  expect(faults(withRow('figures.json', 'yuci-xiyang', { title: '昔阳县新能源装机居全市第一', claims }))).toEqual([
    expect.stringContaining('（yuci-xiyang）字段 claims 第1项：“居全市第一”说的是 xiyang-new-energy-rank，图上没有这项指标'),
  ])
})
