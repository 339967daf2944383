import { expect, test } from 'vitest'
import type { Frame } from '~/charts/chart'
import { hexFrame } from '~/charts/geography/hex-frame'
import { mapBox, mapHeight } from '~/charts/geography/map-frame'
import { highlightsChart } from '~/charts/highlights/chart'
import { recordTable } from '~/charts/kinds'
import { mapChart } from '~/charts/map/chart'
import { chartThemes, lightTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { hexMap, highlights, population, product } from './fixtures-map'

const frame: Frame = { width: 806, height: mapHeight({ hexMap }, { width: 806, u: 12, medium: 'page' }), u: 12, medium: 'page' }
const context = { theme: lightTheme, frame, locale: 'zh' } as const

test('options and maps survive JSON in every theme', () => {
  for (const theme of Object.values(chartThemes)) {
    for (const chart of [highlightsChart(highlights, { ...context, theme }), mapChart(product, { ...context, theme })]) {
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart)
    }
  }
})

test('a map names its content: other frames are other maps, the same frame the same one', () => {
  const wide = { ...context, frame: { ...frame, width: 700, height: mapHeight({ hexMap }, { width: 700, u: 12, medium: 'page' }) } }
  expect(Object.keys(mapChart(product, context).maps)).toEqual(Object.keys(mapChart(population, context).maps))
  expect(Object.keys(mapChart(product, wide).maps)).not.toEqual(Object.keys(mapChart(product, context).maps))
})

/** The rings that ECharts drew, in the order of the data: [x, y] of each path's corners. */
function drawnRings(svg: string): number[][][] {
  const paths = [...svg.matchAll(/<path d="M([^"]*)Z" [^>]*ecmeta_series_index/g)]
  return paths.map(([, d = '']) => d.split('L').map((pair) => pair.split(' ').map(Number)))
}

test('ECharts draws every county where the frame has it, Shouyang above Zuoquan', () => {
  const rings = drawnRings(renderSvg(mapChart(population, context), frame))
  const expected = hexFrame(hexMap, mapBox(frame)).rings
  expect(rings).toHaveLength(11)
  rings.forEach((ring, i) => {
    ring.slice(0, expected[i]?.points.length).forEach(([x = NaN, y = NaN], j) => {
      const [wantedX = NaN, wantedY = NaN] = expected[i]?.points[j] ?? []
      expect(Math.abs(x - wantedX)).toBeLessThan(0.11)
      expect(Math.abs(y - wantedY)).toBeLessThan(0.11)
    })
  })
  const top = (index: number) => Math.min(...(rings[index] ?? []).map(([, y = NaN]) => y))
  expect(top(6)).toBeLessThan(top(3))
})

test('a frame without area is refused with its size', () => {
  expect(() => renderSvg(mapChart(population, context), { width: 0, height: 300 })).toThrow('0 × 300')
})

test('table and sentence name every county in division order, and say what is not held', () => {
  const { sentence } = mapChart(product, context)
  const table = recordTable(product)
  expect(table.columns).toEqual(['县（区、市）', '数值（亿元）', '期别'])
  expect(table.rows.map(([name]) => name)).toEqual(product.regions.map(({ name }) => name))
  expect(table.rows[9]).toEqual(['灵石县', { text: '突破300', obs: 'reading-140729' }, '2021年'])
  expect(table.rows[2]).toEqual(['榆社县', '—', ''])
  expect(sentence).toContain('榆社县、左权县、祁县资料收集中')
  expect(sentence).toContain('寿阳县270亿元（未注明年份）')
  expect(sentence).toContain('示意图，不作为划界依据')
})

test('where years differ the sentence names each year, and there is no ramp', () => {
  const { option, sentence } = mapChart({ ...product, classes: [] }, context)
  expect(sentence).toContain('灵石县突破300亿元（2021年）')
  const text = JSON.stringify(option)
  expect(text).not.toContain(lightTheme.ramp[4])
  expect(text).toContain('2021年')
})

test('the highlight map says every highlight, and shows no county before another', () => {
  const { sentence, option } = highlightsChart(highlights, context)
  const table = recordTable(highlights)
  expect(table.rows).toEqual(highlights.regions.map(({ name, text }) => [name, text]))
  for (const { name, text } of highlights.regions) expect(sentence).toContain(`${name}：${text}`)
  const fills = [...JSON.stringify(option).matchAll(/"areaColor":"([^"]*)"/g)].map(([, fill]) => fill)
  expect(new Set(fills)).toEqual(new Set([lightTheme.ramp[1]]))
})

test('tooltips are plain strings in which a document cannot write markup or a template', () => {
  const [first, ...rest] = highlights.regions
  if (first === undefined) throw new Error('the fixture has regions')
  const chart = highlightsChart({ ...highlights, regions: [{ ...first, text: '<img src=x> {a}' }, ...rest] }, context)
  expect(JSON.stringify(chart.option)).toContain('<b>榆次区</b><br>&lt;img src=x&gt; &#123;a}')
})
