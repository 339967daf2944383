import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { fiveYears } from './fixtures-timeline'

/** Running ids of ECharts under fixed names, decimals to hundredths, one element a line: two renders are the same text. */
function steady(svg: string): string {
  return svg
    .replace(/zr\d+-/g, 'zr-')
    .replace(/cls-\d+/g, 'cls')
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/></g, '>\n<')
}

test.each([1286, 354])('the timeline %i wide is the one that was looked at', async (width) => {
  const frame = { width, height: drawingHeight(fiveYears, width, 12, 'page'), u: 12, medium: 'page' } as const
  const svg = renderSvg(drawChart(fiveYears, { theme: lightTheme, frame, locale: 'zh' }), frame)
  await expect(steady(svg)).toMatchFileSnapshot(`svg/timeline-${width}-light.svg`)
})
