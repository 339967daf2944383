import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Status } from '~/domain/target/status'
import type { PrintedValue } from '~/domain/value/print-value'
import type { WordPiece } from '~/selectors/words/word-references'

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

/** What every figure has besides its drawing. `lead` is the one line of unit, basis, period and how to read. */
export interface FigureWords {
  readonly id: Id | null
  /** What was requested: the link of an unnamed figure is made of it. */
  readonly spec: FigureSpec
  readonly title: string
  readonly short: string
  readonly lead: string
  readonly note: string
  readonly sourceLine: string
  readonly asOf: string
}

export interface TrendPoint extends ShownReading {
  readonly year: number
}

/** The yearly readings of one place as they are drawn. */
export interface TrendLine {
  readonly points: readonly TrendPoint[]
  /** Runs of indexes into `points` that a line may join: consecutive years on one basis. */
  readonly runs: readonly (readonly number[])[]
  /** Years without a reading. */
  readonly gaps: readonly number[]
  readonly breaks: readonly { readonly after: number; readonly before: number; readonly note: string; readonly short: string }[]
}

/** A target with its reading. Numbers are in `scale.unit`; `zone` is the part of the scale that counts as met. */
export interface JudgedTarget {
  readonly target: Id
  readonly indicator: Id
  /** Whose target it is: 晋中市, or an enterprise. */
  readonly place: string
  readonly name: string
  /** The name where room is short: 规上工业增加值增速. */
  readonly short: string
  readonly nature: string
  /** The target's period in words: 2024年. */
  readonly period: string
  /** 目标3.2万人, 3%左右, 全年目标5%以上 */
  readonly targetText: string
  readonly status: Status
  readonly reading: ShownReading | null
  /** true when the reading covers part of the target's period: striped, no zone, no tick. */
  readonly partial: boolean
  readonly scale: { readonly max: number; readonly unit: string }
  readonly zone: { readonly from: number; readonly to: number } | null
  readonly tick: number | null
}

/** A reading that the library lacks where a figure has room for it: of which place, indicator and period; '' where the figure does not say. */
export interface MissingReading {
  readonly place: string
  readonly indicator: string
  readonly period: string
}

/** One thing that a figure shows: a reading, the absence of one, a target with its verdict, an event with the numbers in its words. */
export type ShownItem =
  /** `earlier`: the first of two readings that their document tells apart by nothing but “from … to …”. */
  | { readonly obs: Id; readonly earlier?: true }
  | { readonly missing: MissingReading }
  | { readonly target: Id; readonly verdict: string }
  | { readonly milestone: Id; readonly place: string; readonly date: string; readonly pieces: readonly WordPiece[] }

/** The item of a reading that a figure shows, or has room for. */
export function shownItem(reading: { readonly obs: Id } | null, place: string, indicator: string, period = ''): ShownItem {
  return reading ? { obs: reading.obs } : { missing: { place, indicator, period } }
}
