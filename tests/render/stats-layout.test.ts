import { expect, test } from 'vitest'
import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import type { FigureRecord } from '~/selectors/figure/kinds'
import * as fixtures from './fixtures-stats'
import { contextOf, drawnWords, meetings, strays } from './stats-words'

type Size = readonly [width: number, u: number, medium: Frame['medium'], height?: number]

const columns: readonly Size[] = [
  [292, 12, 'embed'],
  [320, 12, 'embed'],
  [354, 12, 'page'],
  [374, 12, 'page'],
  [564, 12, 'embed'],
  [682, 10, 'print'],
  [828, 14, 'page'],
  [1286, 12, 'page'],
  [1728, 14, 'page'],
  [791, 18, 'wall'],
  [965, 31.8, 'wall'],
  [3650, 36, 'wall'],
]

/** A quarter of a page, where four trends stand on the same years. */
const multiples: readonly Size[] = [
  [245, 12, 'page', 170],
  [280, 12, 'page', 170],
  [300, 12, 'page', 180],
  [400, 12, 'page', 190],
  [280, 16, 'page', 170],
  [392, 16, 'page', 210],
  [400, 16, 'page', 190],
]

const cases: readonly (readonly [FigureRecord, readonly Size[]])[] = [
  [fixtures.productTrend, [...columns, [354, 12, 'page', 240], [318, 12, 'embed'], [1010, 18, 'wall', 740], [2100, 36, 'wall', 1500]]],
  [fixtures.populationTrend, [...columns, [354, 12, 'page', 240]]],
  [fixtures.growthTrend, [...columns, [354, 12, 'page', 240]]],
  [fixtures.firmsTrend, [...columns, [354, 12, 'page', 240]]],
  [fixtures.growthWithTarget, [...columns, ...multiples]],
  [fixtures.populationFrom330, [...columns, ...multiples]],
  [fixtures.researchTrend, [...columns, ...multiples]],
  [fixtures.firmsTrend, multiples],
  [fixtures.productTrend, multiples],
  [fixtures.gaugesOf2024, columns],
  [fixtures.rareGauges, columns],
  [fixtures.embedBullets, columns],
  [fixtures.wallBullets, [...columns, [3650, 36, 'wall', 1370], [791, 18, 'wall', 700]]],
  [fixtures.stripBullets, [...columns, [1286, 12, 'page', 100], [1728, 14, 'page', 120]]],
  [fixtures.rareBullets, columns],
  [fixtures.plans, columns],
  [fixtures.industries, columns],
]

const drawn = cases.flatMap(([record, sizes]) =>
  sizes.map(([width, u, medium, height]) => {
    const context = contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium)
    const name = `${record.id} at ${width} × ${context.frame.height}, u ${u}, ${medium}`
    return { name, record, context, chart: drawChart(record, context) }
  }),
)

test.each(drawn)('no two words of $name share a place', ({ chart }) => {
  expect(meetings(drawnWords(chart))).toEqual([])
})

test.each(drawn)('no word of $name leaves the frame', ({ chart, context }) => {
  expect(strays(drawnWords(chart), context.frame)).toEqual([])
})

test.each(drawn)('no word of $name is under the smallest type of its surface', ({ chart, context: { frame } }) => {
  const least = frame.medium === 'wall' ? frame.u : frame.medium === 'print' ? 9 : 11
  const sizes = drawnWords(chart).map(({ size }) => size)
  expect(sizes.length).toBeGreaterThan(0)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least)
})

test.each(drawn)('the option of $name survives JSON', ({ chart }) => {
  expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option)
})

test.each(cases.map(([record]) => ({ name: record.id, record })))('$name keeps its colours to the theme', ({ record }) => {
  const light = JSON.stringify(drawChart(record, contextOf(564, 400, 12, 'page')).option)
  const dark = JSON.stringify(drawChart(record, contextOf(564, 400, 12, 'wall')).option)
  const hexes = (json: string) => new Set(json.match(/#[0-9a-f]{6}/g))
  const labels = new Set(['#ffffff', '#1d2529'])
  const shared = [...hexes(light)].filter((hex) => hexes(dark).has(hex) && !labels.has(hex))
  expect(shared).toEqual([])
})
