import { lazy, Suspense, use, useMemo } from 'react'
import type { Frame } from '~/charts/chart'
import { chartThemes } from '~/charts/chart-theme'
import type { Adcode } from '~/domain/id'
import type { FigureRecord } from '~/selectors/figure-record'
import { chartOf } from './chart-of'
import { ThemeContext } from './theme-context'

const ChartMount = lazy(async () => ({ default: (await import('~/engine/chart-mount')).ChartMount }))

interface Props {
  readonly record: FigureRecord
  readonly frame: Frame
  readonly onPick?: (adcode: Adcode) => void
  readonly onPainted?: () => void
}

/** The live chart of a figure in a frame of given size; its shape stands there until the engine has come. */
export function FramedDrawing({ record, frame, onPick, onPainted }: Props) {
  const theme = use(ThemeContext)
  const chart = useMemo(() => chartOf(record, { theme: chartThemes[theme], frame, locale: 'zh' }), [record, frame, theme])
  const size = { width: frame.width, height: frame.height }
  return (
    <div style={size}>
      <Suspense fallback={<div style={size} className="bg-wash" />}>
        <ChartMount chart={chart} frame={frame} {...(onPick && { onPick })} {...(onPainted && { onPainted })} />
      </Suspense>
    </div>
  )
}
