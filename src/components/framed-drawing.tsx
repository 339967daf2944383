import { lazy, Suspense, use } from 'react'
import type { Frame } from '~/charts/chart'
import type { Elements } from './elements'
import { KindsContext } from './kinds'
import type { PaintedChartProps } from './painted-chart-props'
import { PaperContext, type Paper } from './paper'
import { ThemeContext } from './theme-context'

const PaintedChart = lazy(async () => ({ default: (await import('./painted-chart')).PaintedChart }))

/** A drawing for paper, and for which way of the sheet. */
export interface FrameOnPaper {
  readonly name: Paper['name'] | 'either'
  readonly frame: Frame
}

interface Props extends Omit<PaintedChartProps, 'onPaper'> {
  /** What stands in its place on paper, by the way the sheet lies; without, the drawing itself in the colours of paper. */
  readonly paperFrames?: readonly FrameOnPaper[]
}

/** Whoever prints before the charts have come is told so, on the sheet. */
function PaperShape(): Elements {
  return <p className="border-y border-rule py-4 text-[12px]">打印时这幅图尚未读完。请待页面上的图全部显示后再打印。</p>
}

/** A drawing in a frame of given size: its shape stands there until charts and engine have come. */
export function FramedDrawing({ paperFrames, ...props }: Props) {
  const screen = use(PaperContext)
  const theme = use(ThemeContext)
  const Painted = use(KindsContext)?.Painted ?? PaintedChart
  const { width, height } = props.frame
  const size = { width, height }
  const redrawn = screen === null ? undefined : paperFrames
  return (
    <>
      <div style={size} className={redrawn ? 'relative print:hidden' : 'relative'}>
        <ThemeContext value={redrawn && screen ? screen : theme}>
          <Suspense fallback={<div style={size} className="bg-wash" />}>
            <Painted {...props} />
          </Suspense>
        </ThemeContext>
      </div>
      {redrawn?.map(({ name, frame }) => (
        <div key={name} className={`on-paper on-${name}`}>
          <Suspense fallback={<PaperShape />}>
            <Painted record={props.record} frame={frame} onPaper />
          </Suspense>
        </div>
      ))}
    </>
  )
}
