import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { PrintedValue } from '~/domain/value/printed-value'

/** How a point is marked; the marks that occur are named under the axis. */
export type PointMark = 'plain' | 'preliminary' | 'reprinted' | 'preliminary-reprinted' | 'derived' | 'census'

/** One reading ready to show. `value` is in the record's display unit; `obs` opens its source. */
export interface ShownReading {
  readonly obs: Id
  readonly value: number
  /** Its `tail` ends in ※ where the document prints no year; its `text` never does. */
  readonly printed: PrintedValue
  /** 2024年, 2025年上半年, 2020年普查, “十四五”以来, 未注明年份: heard and written out; a view shows `seenPeriod` of it */
  readonly period: string
  readonly mark: PointMark
}

/** What every figure carries beside its drawing. `lead` is the one line of unit, basis, period and how to read. */
export interface FigureWords {
  readonly id: Id | null
  /** What was asked for: the link of an unnamed figure is made of it. */
  readonly spec: FigureSpec
  readonly title: string
  readonly short: string
  readonly lead: string
  readonly note: string
  readonly sourceLine: string
  readonly asOf: string
}
