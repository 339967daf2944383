import { lazy } from 'react'
import { drawingHeight } from '~/charts/chart-height'
import type { Elements } from './elements'
import { KindsContext, type Kinds } from './kinds'

const all: Kinds = {
  height: drawingHeight,
  Painted: lazy(async () => ({ default: (await import('./painted-any-chart')).PaintedAnyChart })),
}

/** Lets figures of every kind be drawn below it. The page stands before what draws them has come. */
export function AllKinds({ children }: { children: Elements }) {
  return <KindsContext value={all}>{children}</KindsContext>
}
