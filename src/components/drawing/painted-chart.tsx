import { use, useLayoutEffect, useMemo, useRef } from 'react'
import type { Chart, ChartContext, Frame } from '~/charts/chart'
import { frameName } from '~/charts/draw/type-size'
import { drawChart } from '~/charts/kinds'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import type { Adcode } from '~/domain/dataset/id'
import { ChartMount } from '~/engine/chart-mount'
import { mountChart } from '~/engine/mount-chart'
import { remember } from '~/lib/remember'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { ThemeContext } from './drawing'
import { NumberLayer, NumberWash } from './number-layer'
import { PlaceLayer } from './place-layer'
import { hasNumberRoom } from './side-list'

/** A figure's chart, computed once for each theme and frame: a reader who goes back and forth does not wait for it again. */
export const chartOf = remember(
  (record: FigureRecord, context: ChartContext): Chart => drawChart(record, context),
  ({ theme, frame, locale }) => `${theme.name} ${locale} ${frameName(frame)}`,
)

/** A figure, the frame that it is drawn in, and what its drawing answers to. */
export interface PaintedChartProps {
  readonly record: FigureRecord
  readonly frame: Frame
  readonly onPick?: (adcode: Adcode) => void
  readonly onPainted?: () => void
  readonly onPaper?: boolean
}

const none: Chart['numbers'] = []

function useChart({ record, frame }: PaintedChartProps, theme: ChartTheme): Chart {
  return useMemo(() => chartOf(record, { theme, frame, locale: 'zh' }), [record, frame, theme])
}

/** A figure drawn for a sheet of paper, complete before the browser lays the sheet out, which waits for nothing. */
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
