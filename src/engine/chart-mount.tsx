import { useMemo } from 'react'
import type { Chart, Frame } from '~/charts/chart'
import { EChartsHost } from './echarts-host'
import { echarts, registerMaps } from './register-echarts'

interface ChartMountProps {
  readonly chart: Chart
  readonly frame: Pick<Frame, 'width' | 'height'>
  /** Called when the chart stands in the document, with or without animation frames. */
  readonly onPainted?: () => void
  /** A county of a map was clicked or tapped. */
  readonly onPick?: (adcode: string) => void
}

/** What ECharts tells about a click, as far as a map needs it. */
interface Click {
  readonly seriesType?: string
  readonly name?: string
}

/** The live chart of a frame. A frame without area, where ECharts' map would throw, stays empty. */
export function ChartMount({ chart, frame: { width, height }, onPainted, onPick }: ChartMountProps) {
  // Known to ECharts before the host below sets the option; a map that is known already is passed over.
  registerMaps(chart)
  const option = useMemo(() => ({ ...chart.option, animation: false }), [chart.option])
  const events = useMemo(
    () => ({
      click: ({ seriesType, name }: Click) => {
        if (seriesType === 'map' && name !== undefined) onPick?.(name)
      },
    }),
    [onPick],
  )
  const style = useMemo(() => ({ width, height }), [width, height])
  if (!(width > 0 && height > 0)) return null
  return (
    <div role="img" aria-label={chart.sentence} translate="no">
      <EChartsHost
        echarts={echarts}
        option={option}
        notMerge
        autoResize={false}
        style={style}
        onEvents={events}
        {...(onPainted && { onChartReady: onPainted })}
      />
    </div>
  )
}
