import { use, useLayoutEffect, useMemo, useRef } from 'react'
import type { Chart } from '~/charts/chart'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { ThemeContext } from '~/components/page/theme-context'
import { ChartMount } from '~/engine/chart-mount'
import { mountChart } from '~/engine/mount-chart'
import { chartOf } from './chart-of'
import { NumberLayer, NumberWash } from './number-layer'
import type { PaintedChartProps } from './painted-chart-props'
import { PlaceLayer } from './place-layer'
import { hasNumberRoom } from './side-list'

const none: Chart['numbers'] = []

function useChart({ record, frame }: PaintedChartProps, theme: ChartTheme): Chart {
  return useMemo(() => chartOf(record, { theme, frame, locale: 'zh' }), [record, frame, theme])
}

/** A figure drawn for a sheet of paper: whole before the browser lays the sheet out, which waits for nothing. */
function PaperChart(props: PaintedChartProps) {
  const { frame } = props
  const place = useRef<HTMLDivElement>(null)
  const chart = useChart(props, chartThemes.print)
  useLayoutEffect(() => (place.current ? mountChart(place.current, chart, frame) : undefined), [chart, frame])
  return <div ref={place} role="img" aria-label={chart.sentence} style={{ width: frame.width, height: frame.height }} />
}

/** The live chart of a figure, and over it what can be pressed. This module brings ECharts and all chart functions with it. */
function LiveChart(props: PaintedChartProps) {
  const { record, frame, onPick, onPainted } = props
  const theme = use(ThemeContext)
  const chart = useChart(props, theme)
  const numbers = hasNumberRoom(record, frame) ? chart.numbers : none
  return (
    <>
      <NumberWash numbers={numbers} />
      <ChartMount chart={chart} frame={frame} {...(onPick && { onPick })} {...(onPainted && { onPainted })} />
      {onPick && <PlaceLayer places={chart.places} onPick={onPick} />}
      <NumberLayer numbers={numbers} frame={frame} />
    </>
  )
}

/** A figure drawn for the screen, or for paper. */
export function PaintedChart(props: PaintedChartProps) {
  return props.onPaper === true ? <PaperChart {...props} /> : <LiveChart {...props} />
}
