import { use, useMemo } from 'react'
import { bulletScale } from '~/charts/bullet/chart'
import type { Frame } from '~/charts/chart'
import { ThemeContext } from '~/components/drawing/drawing'
import { NumberLayer, NumberWash } from '~/components/drawing/number-layer'
import { ChartMount } from '~/engine/chart-mount'
import type { JudgedTarget } from '~/selectors/figure/record-parts'

/** The live scale of one target, and over it the button of its words. This module brings ECharts with it. */
export function PaintedScale({ row, frame }: { row: JudgedTarget; frame: Frame }) {
  const theme = use(ThemeContext)
  const chart = useMemo(() => bulletScale(row, { theme, frame, locale: 'zh' }), [row, frame, theme])
  return (
    <>
      <NumberWash numbers={chart.numbers} />
      <ChartMount chart={chart} frame={frame} />
      <NumberLayer numbers={chart.numbers} frame={frame} />
    </>
  )
}
