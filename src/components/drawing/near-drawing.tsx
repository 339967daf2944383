import { use, useMemo } from 'react'
import { commonHeight } from '~/charts/common-height'
import type { DrawingProps } from './drawing'
import { KindsContext, type Kinds } from './kinds'
import { LiveDrawing } from './live-drawing'
import type { PaintedChartProps } from './painted-chart-props'
import { useNear } from './use-near'

/** The shape of a drawing that has not been begun. */
function Shape({ frame: { width, height } }: PaintedChartProps) {
  return <div className="bg-wash" style={{ width, height }} />
}

/**
 * A live drawing that is begun when the reader comes near it or nothing else is to be done. Its shape stands there before, with the words
 * that belong to it, so that nothing moves.
 */
export function NearDrawing(props: DrawingProps) {
  const kinds = use(KindsContext)
  const [place, near] = useNear({ onPaper: false })
  const waiting = useMemo((): Kinds => ({ height: kinds?.height ?? commonHeight, Painted: Shape }), [kinds])
  return (
    <div ref={place}>
      <KindsContext value={near ? kinds : waiting}>
        <LiveDrawing {...props} />
      </KindsContext>
    </div>
  )
}
