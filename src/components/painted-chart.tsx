import { use, useMemo } from 'react'
import type { Chart, Frame } from '~/charts/chart'
import { chartThemes } from '~/charts/chart-theme'
import type { Adcode } from '~/domain/id'
import { ChartMount } from '~/engine/chart-mount'
import type { FigureRecord } from '~/selectors/figure-record'
import { chartOf } from './chart-of'
import { NumberLayer } from './number-layer'
import { hasNumberRoom } from './number-room'
import { NumberWash } from './number-wash'
import { PlaceLayer } from './place-layer'
import { ThemeContext } from './theme-context'

export interface PaintedChartProps {
  readonly record: FigureRecord
  readonly frame: Frame
  readonly onPick?: (adcode: Adcode) => void
  readonly onPainted?: () => void
}

const none: Chart['numbers'] = []

/** The live chart of a figure, and over it what can be pressed. This module brings ECharts and all chart functions with it. */
export function PaintedChart({ record, frame, onPick, onPainted }: PaintedChartProps) {
  const theme = use(ThemeContext)
  const chart = useMemo(() => chartOf(record, { theme: chartThemes[theme], frame, locale: 'zh' }), [record, frame, theme])
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
