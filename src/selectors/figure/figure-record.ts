import type { Adcode, Id } from '~/domain/dataset/id'
import type { HexMap } from '~/domain/place/hex-map'
import type { Status } from '~/domain/target/status'
import type { WordPiece } from '~/selectors/words/word-piece'
import type { FigureWords, ShownReading } from './record-parts'

export interface HighlightsRecord extends FigureWords {
  readonly kind: 'highlights'
  readonly hexMap: HexMap
  readonly notice: string
  /** The one county that is shown, in gold; null where all are told of. */
  readonly focus: Adcode | null
  readonly regions: readonly {
    readonly adcode: Adcode
    readonly name: string
    readonly short: string
    readonly lines: readonly [string, string]
    readonly text: string
    /** The same with its numbers. */
    readonly pieces: readonly WordPiece[]
    readonly milestone: Id
    /** The readings printed in `lines`: in which, after which of its words, as what, and what one hears. */
    readonly numbers: readonly {
      readonly obs: Id
      readonly line: 0 | 1
      readonly before: string
      readonly text: string
      readonly name: string
    }[]
  }[]
}

export interface MapRegion {
  readonly adcode: Adcode
  readonly name: string
  readonly short: string
  /** none: 资料收集中 (hatched); undated: 未注明年份 or “十四五”以来 (dotted, value printed, no class) */
  readonly state: 'value' | 'none' | 'undated'
  readonly reading: ShownReading | null
  /** Index into `classes`; null unless state is `value`. */
  readonly classIndex: number | null
}

export interface MapRecord extends FigureWords {
  readonly kind: 'map'
  readonly hexMap: HexMap
  readonly notice: string
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  /** Classes low to high; `upper` of the last is null. Empty when readings have unlike periods or bases: then no ramp. */
  readonly classes: readonly { readonly lower: number; readonly upper: number | null }[]
  readonly regions: readonly MapRegion[]
  readonly focus: Adcode | null
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

export interface TrendRecord extends FigureWords, TrendLine {
  readonly kind: 'trend'
  readonly indicator: Id
  readonly indicatorName: string
  readonly regionName: string
  readonly unit: string
  /** Every year keeps its place on the axis, with a reading or without. */
  readonly years: readonly number[]
  /** Where the value axis starts, in the record's unit; other than 0 it is said in `lead`. */
  readonly axisFrom: number
  /** Targets for single years: a gold tick with its words. */
  readonly targets: readonly { readonly target: Id; readonly year: number; readonly value: number; readonly text: string }[]
}

export interface TrendPanel extends TrendLine {
  readonly place: Adcode
  readonly name: string
  readonly short: string
}

/** One indicator in several places over the same years, a small trend each, in division order. `lead` says how their value axes stand. */
export interface TrendGridRecord extends FigureWords {
  readonly kind: 'trend-grid'
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  readonly years: readonly number[]
  /** One value axis for all, from 0 (or from the least of all where that is lower), or one for each. */
  readonly scale: 'common' | 'own'
  readonly panels: readonly TrendPanel[]
}

/** A target beside its reading. Numbers are in `scale.unit`; `zone` is the part of the scale that counts as met. */
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

export interface GaugeRecord extends FigureWords {
  readonly kind: 'gauge'
  readonly gauges: readonly JudgedTarget[]
}

export interface BulletRecord extends FigureWords {
  readonly kind: 'bullet'
  readonly rows: readonly JudgedTarget[]
}

export interface StructureRecord extends FigureWords {
  readonly kind: 'structure'
  /** Of all values: % for shares, else that of the amounts. */
  readonly unit: string
  readonly parts: readonly { readonly indicator: Id; readonly name: string }[]
  readonly rows: readonly {
    readonly place: string
    readonly name: string
    readonly period: string
    /** One for each of `parts`, in their order; null is what is not held. Values are shares in per cent, or amounts in one unit. */
    readonly readings: readonly (ShownReading | null)[]
    /** What a bar's whole length stands for: 100 per cent, or the sum of the amounts. */
    readonly whole: number
  }[]
}

export interface RankingRow {
  readonly adcode: Adcode
  readonly name: string
  readonly state: 'value' | 'none' | 'undated'
  readonly reading: ShownReading | null
  /** Length of its bar, 0 to 1 of the row's room; null draws none (missing, undated, or unlike the others). */
  readonly share: number | null
}

/** The counties on one indicator as bars. `ordered`: by value, for a rankable indicator read alike everywhere; else in division order. */
export interface RankingRecord extends FigureWords {
  readonly kind: 'ranking'
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  readonly ordered: boolean
  readonly rows: readonly RankingRow[]
  readonly focus: Adcode | null
}

export interface ComparisonCell {
  readonly adcode: Adcode
  readonly reading: ShownReading | null
  /** Length of its bar, 0 to 1 of the row's scale; null draws none. */
  readonly share: number | null
}

export interface ComparisonRow {
  readonly key: Id
  readonly name: string
  /** The period all cells share, or '' where each cell says its own. */
  readonly period: string
  /** Why the cells are not to be compared (unlike denominators, periods or bases); '' where they are. */
  readonly caution: string
  readonly cells: readonly ComparisonCell[]
}

/**
 * One to four counties side by side on the same indicators, in division order; the one in focus, else the last of two, stands in gold. `headless`: one alone, which
 * its title names: no head and no locator stand over the rows.
 */
export interface ComparisonRecord extends FigureWords {
  readonly kind: 'comparison'
  readonly headless?: true
  readonly hexMap: HexMap
  readonly notice: string
  readonly regions: readonly { readonly adcode: Adcode; readonly name: string; readonly short: string; readonly line: string }[]
  readonly rows: readonly ComparisonRow[]
}

/** One quantity of a place before and after, drawn as cells that are worth `cell` each: both values are whole numbers of them. */
export interface CellsRecord extends FigureWords {
  readonly kind: 'cells'
  readonly regionName: string
  readonly indicatorName: string
  readonly cell: number
  readonly from: ShownReading
  readonly to: ShownReading
}

export interface TimelineEntry {
  readonly milestone: Id
  /** 全市, 榆次区 … */
  readonly place: string
  /** 2024年9月, as exact as it is known. */
  readonly date: string
  readonly pieces: readonly WordPiece[]
  readonly planned: boolean
}

export interface TimelineBlock {
  /** 2024, “十四五”期间: over its entries. */
  readonly label: string
  /** 2024年: the same in running words. */
  readonly name: string
  readonly entries: readonly TimelineEntry[]
}

export interface TimelineRecord extends FigureWords {
  readonly kind: 'timeline'
  /** The years that have entries, each under its number, then, under the plan's name, what is said of its years as a whole. */
  readonly years: readonly TimelineBlock[]
}

/** The record of one kind of figure. */
export type RecordOf<Kind extends FigureRecord['kind']> = Extract<FigureRecord, { readonly kind: Kind }>

export type FigureRecord =
  | HighlightsRecord
  | MapRecord
  | TrendRecord
  | TrendGridRecord
  | GaugeRecord
  | BulletRecord
  | RankingRecord
  | StructureRecord
  | ComparisonRecord
  | CellsRecord
  | TimelineRecord
