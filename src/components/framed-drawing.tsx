import { lazy, Suspense } from 'react'
import type { PaintedChartProps } from './painted-chart'

const PaintedChart = lazy(async () => ({ default: (await import('./painted-chart')).PaintedChart }))

/** A drawing in a frame of given size: its shape stands there until charts and engine have come. */
export function FramedDrawing(props: PaintedChartProps) {
  const { width, height } = props.frame
  const size = { width, height }
  return (
    <div style={size} className="relative">
      <Suspense fallback={<div style={size} className="bg-wash" />}>
        <PaintedChart {...props} />
      </Suspense>
    </div>
  )
}
