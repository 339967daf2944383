import { expect, test } from 'vitest'
import { checkHighlights } from '../../scripts/data-check/highlights'
import { told, withRow } from './broken-copy'

test('a county with two highlights and one with none are both told', () => {
  expect(told(checkHighlights, withRow('milestones.json', 'highlight-lingshi', { regions: ['140781'] }))).toEqual([
    'public/data/milestones.json：灵石县还没有亮点；请给它的一行加上 "highlight": true 和两行 lines',
    expect.stringContaining('介休市已有亮点 highlight-lingshi；一县只留一个'),
  ])
})

test('a line that the map cannot hold is told, a reference is not measured', () => {
  expect(
    told(checkHighlights, withRow('milestones.json', 'highlight-yuci', { lines: ['经济总量位居全市第一位', '{obs:yuci-gdp-2024}'] })),
  ).toEqual([expect.stringContaining('“经济总量位居全市第一位”超过9个字，地图上放不下；请缩短')])
})

test('a highlight of two counties at once is told to be split', () => {
  expect(told(checkHighlights, withRow('milestones.json', 'highlight-taigu', { regions: ['140703', '140000'] }))).toEqual([
    expect.stringContaining('亮点只属于一个县（区、市）；请每县写一行'),
  ])
})
