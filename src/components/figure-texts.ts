import { drawChart } from '~/charts/draw-chart'
import { lightTheme } from '~/charts/chart-theme'
import type { FigureRecord } from '~/selectors/figure-record'

/** Table and sentence of a figure: they do not depend on size or theme, so any will do. */
export function figureTexts(record: FigureRecord) {
  const { table, sentence } = drawChart(record, {
    theme: lightTheme,
    frame: { width: 640, height: 400, u: 12, medium: 'page' },
    locale: 'zh',
  })
  return { table, sentence }
}
