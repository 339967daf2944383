import { createContext, type ComponentType } from 'react'
import type { Chart, ChartContext, Frame } from '~/charts/chart'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { PaintedChartProps } from './painted-chart-props'

export type Draw = (record: FigureRecord, context: ChartContext) => Chart
export type HeightOf = (record: FigureRecord, width: number, u: number, medium: Frame['medium']) => number

/** What knows the height of every kind of figure, and paints it; the painter may come later than the page. */
export interface Kinds {
  readonly height: HeightOf
  readonly Painted: ComponentType<PaintedChartProps>
}

/** Null where only the kinds of the overview are wanted: the others are not loaded there. */
export const KindsContext = createContext<Kinds | null>(null)
