import { drawingHeight } from '~/charts/chart-height'
import type { Elements } from '~/components/page/elements'
import { latePart } from '~/components/page/late-part'
import { DrawingFailed } from './drawing-failed'
import { DrawingWaits } from './drawing-waits'
import { KindsContext, type Kinds } from './kinds'

const all: Kinds = {
  height: drawingHeight,
  Painted: latePart('图', async () => (await import('./painted-any-chart')).PaintedAnyChart, {
    waiting: DrawingWaits,
    failed: DrawingFailed,
  }),
}

/** Lets figures of every kind be drawn below it. The page stands before what draws them has come. */
export function AllKinds({ children }: { children: Elements }) {
  return <KindsContext value={all}>{children}</KindsContext>
}
