import type { Chart, Frame } from '~/charts/chart'
import { echarts, registerMaps } from './register-echarts'

/**
 * A chart as the SVG that ECharts writes on a server, in the frame's size. Raw: `safeSvg` makes it fit for publication.
 * Throws when the frame has no area, since ECharts' map does so without saying why.
 */
export function renderSvg(chart: Chart, { width, height }: Pick<Frame, 'width' | 'height'>): string {
  if (!(width > 0 && height > 0)) throw new Error(`cannot draw in a frame of ${width} × ${height}`)
  registerMaps(chart)
  const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    instance.setOption({ ...chart.option, animation: false })
    return instance.renderToSVGString({ useViewBox: true })
  } finally {
    instance.dispose()
  }
}
