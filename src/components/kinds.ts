import { createContext } from 'react'
import type { Chart, ChartContext, Frame } from '~/charts/chart'
import type { FigureRecord } from '~/selectors/figure-record'

/** The functions that draw every kind of figure and know its height. */
export interface Kinds {
  readonly draw: (record: FigureRecord, context: ChartContext) => Chart
  readonly height: (record: FigureRecord, width: number, u: number, medium: Frame['medium']) => number
}

/** Null where only the kinds of the overview are wanted: the others are not loaded there. */
export const KindsContext = createContext<Kinds | null>(null)
