import { use } from 'react'
import type { Frame } from '~/charts/chart'
import { latePart } from '~/components/page/late-part'
import { PaperContext, type Paper } from '~/components/page/paper'
import { ThemeContext } from '~/components/page/theme-context'
import { DrawingFailed } from './drawing-failed'
import { DrawingWaits } from './drawing-waits'
import type { PaintedChartProps } from './painted-chart-props'

const PaintedChart = latePart('图', async () => (await import('./painted-chart')).PaintedChart, {
  waiting: DrawingWaits,
  failed: DrawingFailed,
})

/** A drawing for paper, and for which way of the sheet. */
export interface FrameOnPaper {
  readonly name: Paper['name'] | 'either'
  readonly frame: Frame
}

interface Props extends Omit<PaintedChartProps, 'onPaper'> {
  /** false: only its shape is there so far. */
  readonly begun?: boolean
  /** What stands in its place on paper, by the way the sheet lies; without, the drawing itself in the colours of paper. */
  readonly paperFrames?: readonly FrameOnPaper[]
}

function Painted({ begun, ...props }: PaintedChartProps & { readonly begun: boolean }) {
  return begun ? <PaintedChart {...props} /> : <DrawingWaits {...props} />
}

/** A drawing in a frame of given size: its shape stands there until charts and engine have come. */
export function FramedDrawing({ paperFrames, begun = true, ...props }: Props) {
  const screen = use(PaperContext)
  const theme = use(ThemeContext)
  const { width, height } = props.frame
  const size = { width, height }
  const redrawn = screen === null ? undefined : paperFrames
  return (
    <>
      <div style={size} className={redrawn ? 'relative print:hidden' : 'relative'}>
        <ThemeContext value={redrawn && screen ? screen : theme}>
          <Painted {...props} begun={begun} />
        </ThemeContext>
      </div>
      {redrawn?.map(({ name, frame }) => (
        <div key={name} className={`on-paper on-${name}`}>
          <Painted record={props.record} frame={frame} begun={begun} onPaper />
        </div>
      ))}
    </>
  )
}
