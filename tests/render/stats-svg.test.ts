import { expect, test } from 'vitest'
import type { Chart, Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { darkTheme, lightTheme, type ChartTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import type { FigureRecord } from '~/selectors/figure/kinds'
import * as fixtures from './fixtures-stats'
import { steadySvg } from './steady-svg'

type Picture = readonly [
  file: string,
  record: FigureRecord,
  theme: ChartTheme,
  width: number,
  u: number,
  medium: Frame['medium'],
  height?: number,
]

const pictures: readonly Picture[] = [
  ['trend-560-light', fixtures.productTrend, lightTheme, 564, 12, 'embed'],
  ['trend-320-light', fixtures.productTrend, lightTheme, 292, 12, 'embed'],
  ['trend-828-dark', fixtures.productTrend, darkTheme, 828, 14, 'page'],
  ['trend-population-354x240', fixtures.populationTrend, lightTheme, 354, 12, 'page', 240],
  ['gauge-1286-light', fixtures.gaugesOf2024, lightTheme, 1286, 12, 'page'],
  ['gauge-374-light', fixtures.gaugesOf2024, lightTheme, 374, 12, 'page'],
  ['gauge-rare-dark', fixtures.rareGauges, darkTheme, 1286, 12, 'page'],
  ['bullet-strip-1286x100', fixtures.stripBullets, lightTheme, 1286, 12, 'page', 100],
  ['bullet-560-light', fixtures.embedBullets, lightTheme, 564, 12, 'embed'],
  ['bullet-320-light', fixtures.embedBullets, lightTheme, 292, 12, 'embed'],
  ['bullet-wall-3840', fixtures.wallBullets, darkTheme, 3650, 36, 'wall', 1370],
  ['bullet-rare-900', fixtures.rareBullets, lightTheme, 900, 12, 'page'],
  ['structure-560-light', fixtures.industries, lightTheme, 560, 12, 'page'],
  ['structure-320-light', fixtures.industries, lightTheme, 292, 12, 'embed'],
  ['trend-300-small', fixtures.growthWithTarget, lightTheme, 300, 12, 'page', 180],
]

const named = pictures.map((picture) => ({ file: picture[0], picture }))

function draw([, record, theme, width, u, medium, height]: Picture): { readonly chart: Chart; readonly frame: Frame } {
  const frame = { width, height: height ?? drawingHeight(record, width, u, medium), u, medium }
  return { chart: drawChart(record, { theme, frame, locale: 'zh' }), frame }
}

test.each(named)('the picture $file is the one that was looked at', async ({ file, picture }) => {
  const { chart, frame } = draw(picture)
  await expect(steadySvg(renderSvg(chart, frame))).toMatchFileSnapshot(`svg/${file}.svg`)
})

test.each(named)('the picture $file shows every word of its option', ({ picture }) => {
  const { chart, frame } = draw(picture)
  const svg = renderSvg(chart, frame)
  const words = [...JSON.stringify(chart.option).matchAll(/"text":"([^"]+)"/g)].map(([, text = '']) => text)
  expect(words.length).toBeGreaterThan(5)
  expect(words.filter((text) => !svg.includes(`>${text}</text>`))).toEqual([])
})
