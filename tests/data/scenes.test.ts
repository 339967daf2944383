import { expect, test } from 'vitest'
import { checkScenes } from '../../scripts/data-check/scenes'
import { texts, told, withoutRow, withRow } from './broken-copy'
import { live, recordOf } from './live-catalogue'

test('the scenes as they stand are in order', () => {
  expect(told(checkScenes, texts)).toEqual([])
})

test('a county without a scene is told with the order that is wanted', () => {
  const [message, ...others] = told(checkScenes, withoutRow('scenes.json', 'county-qixian'))
  expect(others).toEqual([])
  expect(message).toContain('每个县（区、市）要有一场')
  expect(message).toContain('榆次、太谷、榆社、左权、和顺、昔阳、寿阳、祁县、平遥、灵石、介休')
})

test('a county that stands longer than the others is told', () => {
  const found = told(checkScenes, withRow('scenes.json', 'county-xiyang', { dwellSeconds: 30 }))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/county-xiyang.*dwellSeconds.*停留时间要相同/)
})

test('a scene of a county that names two, one without figures and a tour of maps with a trend are told', () => {
  expect(told(checkScenes, withRow('scenes.json', 'county-yuci', { regions: ['140702', '140703'] }))[0]).toContain('只写它自己的区划代码')
  expect(told(checkScenes, withRow('scenes.json', 'growth', { figures: [] }))[0]).toContain('这一场没有图')
  expect(told(checkScenes, withRow('scenes.json', 'maps', { figures: ['gdp-trend', 'county-gdp'] }))[0]).toContain('gdp-trend 不是地图')
})

test('a fact of another county, one that is held back, one before it of another indicator and one in a scene of no county are told', () => {
  const found = (id: string, facts: unknown) => told(checkScenes, withRow('scenes.json', id, { facts }))
  expect(found('county-yuci', [{ obs: 'xiyang-gdp-2024' }])[0]).toMatch(/county-yuci.*facts.*xiyang-gdp-2024 不是这个县（区、市）的数据/)
  expect(found('county-xiyang', [{ obs: 'xiyang-dialysis-patients' }])[0]).toContain('xiyang-dialysis-patients 不上图表')
  expect(found('county-xiyang', [{ obs: 'xiyang-gdp-2024', from: 'xiyang-new-energy-start' }])[0]).toContain('不是同一指标')
  expect(found('growth', [{ obs: 'xiyang-gdp-2024' }])[0]).toContain('只有县（区、市）的场景写 facts')
})

test('a fifth reading beside a county’s map, for which there is no room, is told', () => {
  const four = ['xiyang-gdp-2024', 'xiyang-new-energy-end', 'xiyang-livelihood-spending-share', 'xiyang-life-expectancy']
  const found = (ids: readonly string[]) =>
    told(checkScenes, withRow('scenes.json', 'county-xiyang', { facts: ids.map((obs) => ({ obs })) }))
  expect(found(four)).toEqual([])
  expect(found(['xiyang-gdp-2024', ...four])[0]).toMatch(/（county-xiyang）字段 facts：写了5条，放得下4条：1条最大，3条在下面/)
})

test('no scene shows targets with nothing beside them, or counties of which most have no reading', () => {
  const mostlyEmpty = (rows: readonly { readonly reading: unknown }[]) =>
    rows.length > 0 && rows.filter(({ reading }) => reading === null).length > rows.length / 2
  const records = [...live.scenes.values()].flatMap(({ figures }) => figures.map((id) => recordOf(live, id)))
  const faults = records.flatMap((record) => {
    if (record.kind === 'bullet') return record.rows.flatMap(({ name, reading }) => (reading === null ? [`${record.title}: ${name}`] : []))
    const isEmpty = (record.kind === 'ranking' && mostlyEmpty(record.rows)) || (record.kind === 'map' && mostlyEmpty(record.regions))
    return isEmpty ? [record.title] : []
  })
  expect(faults).toEqual([])
})
