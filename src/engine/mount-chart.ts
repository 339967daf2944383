import type { Chart, Frame } from '~/charts/chart'
import { echarts, registerMaps } from './register-echarts'

/**
 * Draws a chart into an element without a framework; it is in the document when the call returns. Gives back what takes it away again.
 * A frame without area draws nothing, since ECharts' map throws there.
 */
export function mountChart(element: HTMLElement, chart: Chart, { width, height }: Pick<Frame, 'width' | 'height'>): () => void {
  if (!(width > 0 && height > 0)) return () => {}
  registerMaps(chart)
  const instance = echarts.init(element, null, { renderer: 'svg', width, height })
  instance.setOption({ ...chart.option, animation: false })
  return () => instance.dispose()
}
