import { expect, test } from 'vitest'
import { textWidth } from '~/lib/text-width'
import { changed, live, recordOfKind } from './live-catalogue'

const { regions, notice, title } = recordOfKind(live, 'highlights', 'highlights')

test('each of the eleven has one highlight', () => {
  expect(title).toBe('一县一亮点')
  expect(regions.map((region) => region.adcode)).toEqual(live.counties.map((county) => county.adcode))
  expect(regions).toHaveLength(11)
  expect(new Set(regions.map((region) => region.milestone)).size).toBe(11)
})

test('a line of a highlight is at most nine full-width characters wide, and never empty', () => {
  const lines = regions.flatMap((region) => region.lines)
  expect(lines).toHaveLength(22)
  for (const line of lines) {
    expect(line).not.toBe('')
    // Figures and Latin letters are narrower than a Chinese character: two of them count as about one.
    expect(textWidth(line, 1)).toBeLessThanOrEqual(9)
  }
})

test('a reference in a highlight is printed as its reading', () => {
  expect(regions.find((region) => region.short === '祁县')?.lines).toEqual(['2024年玻璃器皿', '出口创汇增长10%'])
  for (const region of regions) expect([...region.lines, region.text].join()).not.toMatch(/[{}—]|undefined|。$/)
})

test('highlights say nothing of an order of counties: no list of places, no score, no last', () => {
  for (const region of regions) expect([...region.lines, region.text].join()).not.toMatch(/排行|排名|得分|第\d+名|末位|倒数|\d+\/11/)
  const byOrder = [...regions].sort((a, b) => Number(a.adcode) - Number(b.adcode))
  expect(regions).toEqual(byOrder)
})

test('the order does not follow the rows of the file', async () => {
  const catalogue = await changed('regions.json', '140702', { order: 99 })
  const moved = recordOfKind(catalogue, 'highlights', 'highlights').regions.map((region) => region.short)
  expect(moved.at(-1)).toBe('榆次')
  expect(moved[0]).toBe('太谷')
})

test('the map says that it is schematic and whose its cells are', () => {
  expect(notice).toContain('示意图，不作为划界依据')
  expect(notice).toContain('© OpenStreetMap contributors')
  expect(notice).toContain('一格约20平方公里')
})
