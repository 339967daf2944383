import { use, useLayoutEffect, useMemo, useRef } from 'react'
import type { Chart } from '~/charts/chart'
import { drawCommonChart } from '~/charts/draw-common-chart'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { ThemeContext } from '~/components/page/theme-context'
import { ChartMount } from '~/engine/chart-mount'
import { mountChart } from '~/engine/mount-chart'
import { chartOf } from './chart-of'
import type { Draw } from './kinds'
import { NumberLayer } from './number-layer'
import { hasNumberRoom } from './number-room'
import { NumberWash } from './number-wash'
import type { PaintedChartProps } from './painted-chart-props'
import { PlaceLayer } from './place-layer'

interface Props extends PaintedChartProps {
  /** What draws it: the kinds of the overview where nothing else is said. */
  readonly draw?: Draw
}

const none: Chart['numbers'] = []

function useChart({ record, frame, draw = drawCommonChart }: Props, theme: ChartTheme): Chart {
  return useMemo(() => chartOf(record, { theme, frame, locale: 'zh', draw }), [record, frame, theme, draw])
}

/** A figure drawn for a sheet of paper: whole before the browser lays the sheet out, which waits for nothing. */
function PaperChart(props: Props) {
  const { frame } = props
  const place = useRef<HTMLDivElement>(null)
  const chart = useChart(props, chartThemes.print)
  useLayoutEffect(() => (place.current ? mountChart(place.current, chart, frame) : undefined), [chart, frame])
  return <div ref={place} role="img" aria-label={chart.sentence} style={{ width: frame.width, height: frame.height }} />
}

/** The live chart of a figure, and over it what can be pressed. This module brings ECharts and the chart functions of the overview with it. */
function LiveChart(props: Props) {
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
export function PaintedChart(props: Props) {
  return props.onPaper === true ? <PaperChart {...props} /> : <LiveChart {...props} />
}
