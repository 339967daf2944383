import type { ReactNode } from 'react'
import { drawingHeight } from '~/charts/chart-height'
import { drawChart } from '~/charts/draw-chart'
import { KindsContext, type Kinds } from './kinds'

const all: Kinds = { draw: drawChart, height: drawingHeight }

/** Lets figures of every kind be drawn below it. */
export function AllKinds({ children }: { children: ReactNode }) {
  return <KindsContext value={all}>{children}</KindsContext>
}
