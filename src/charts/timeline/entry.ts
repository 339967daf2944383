import type { Box, Point } from '~/charts/draw/box'
import { lineBreaker, type TimelineLine } from '~/charts/text/timeline-wrap'
import { lineWidth } from '~/lib/text-width'
import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'
import type { TimelineSizes } from './sizes'

export type TimelineYear = TimelineRecord['years'][number]

/** One entry in the frame's pixels: the place at the left, the lines of its text beside it. */
export interface PlacedEntry {
  readonly entry: TimelineEntry
  readonly place: Point
  readonly lines: readonly { readonly line: TimelineLine; readonly at: Point }[]
  /** The dashed frame of 计划; null for what is done. */
  readonly tag: Box | null
}

export interface PlacedYear {
  /** 2024, “十四五”期间 */
  readonly label: string
  readonly at: Point
}

/** A timeline in the frame's pixels. */
export interface TimelineLayout {
  readonly rule: readonly [Point, Point] | null
  readonly hairlines: readonly number[]
  /** `planned`: nothing but plans. */
  readonly rings: readonly { readonly at: Point; readonly planned: boolean }[]
  readonly years: readonly PlacedYear[]
  readonly entries: readonly PlacedEntry[]
  /** Where the last line ends. */
  readonly bottom: number
}

/** Sets the text of an entry for columns of any width that hold place and text. */
export type EntryLines = (entry: TimelineEntry, width: number) => readonly TimelineLine[]

/** The words of every entry, each measured once. */
export function entryLines(years: readonly TimelineYear[], sizes: TimelineSizes): EntryLines {
  const breakers = new Map(
    years.flatMap(({ entries }) =>
      entries.map((entry) => [entry, lineBreaker(entry.pieces, sizes.text, entry.planned ? sizes.indent : 0)] as const),
    ),
  )
  return (entry, width) => breakers.get(entry)?.(width - sizes.placeColumn) ?? []
}

/** The widest of the blocks' labels, in pixels: a block's entries begin beside it. */
export function labelWidth(years: readonly TimelineYear[], sizes: TimelineSizes, bold = false): number {
  return Math.max(0, ...years.map(({ label }) => lineWidth(label, sizes.year, bold)))
}

/** An opening “ at a line's start hangs into the margin, where there is one: its left half is empty. */
function hang({ text, indent }: TimelineLine, left: number, { text: size }: TimelineSizes): number {
  const room = 0.48 * size
  return text.startsWith('“') && indent === 0 && left >= room ? room : 0
}

/** An entry with its upper left corner at `[x, top]`. */
export function placeEntry(entry: TimelineEntry, lines: readonly TimelineLine[], [x, top]: Point, sizes: TimelineSizes): PlacedEntry {
  const textX = x + sizes.placeColumn
  const first = top + sizes.placeLine + sizes.pitch / 2
  const placeY = sizes.placeLine > 0 ? top + sizes.placeLine / 2 : first + (sizes.text - sizes.place) * 0.4
  const height = sizes.tag * 1.45
  return {
    entry,
    place: [x, placeY],
    lines: lines.map((line, at) => ({ line, at: [textX + line.indent - hang(line, textX, sizes), first + at * sizes.pitch] })),
    tag: entry.planned ? { left: textX + sizes.scale, top: first - height / 2, width: sizes.indent - sizes.text * 0.5, height } : null,
  }
}

/** Entries one below the other from `[x, top]`, `gap` pixels apart. */
export function stackEntries(
  entries: readonly TimelineEntry[],
  linesOf: (entry: TimelineEntry) => readonly TimelineLine[],
  [x, top]: Point,
  sizes: TimelineSizes,
  gap: number,
): readonly PlacedEntry[] {
  let y = top
  return entries.map((entry) => {
    const lines = linesOf(entry)
    const placed = placeEntry(entry, lines, [x, y], sizes)
    y += sizes.placeLine + lines.length * sizes.pitch + gap
    return placed
  })
}

/** Height of entries one below the other; where none is left, of one line. */
export function stackHeight(counts: readonly number[], sizes: TimelineSizes, gap: number): number {
  const lines = counts.reduce((sum, count) => sum + count, 0)
  return lines * sizes.pitch + counts.length * sizes.placeLine + Math.max(0, counts.length - 1) * gap
}

export const isPlanned = ({ entries }: TimelineYear): boolean => entries.every((entry) => entry.planned)

/** One entry less: the last of the fullest year. */
function shorter(years: readonly TimelineYear[], most: number): readonly TimelineYear[] {
  const at = years.findLastIndex(({ entries }) => entries.length === most)
  return years.map((year, index) => (index === at ? { ...year, entries: year.entries.slice(0, -1) } : year))
}

/**
 * As many entries as fit: what does not is left out whole, from the ends of the years. Where not even one entry a year
 * fits, the earliest years give way.
 */
export function yearsThatFit(
  years: readonly TimelineYear[],
  heightOf: (years: readonly TimelineYear[]) => number,
  room: number,
): readonly TimelineYear[] {
  let kept = years
  while (kept.length > 0 && heightOf(kept) > room) {
    const most = Math.max(...kept.map(({ entries }) => entries.length))
    if (most < 2) return yearsThatFit(years.slice(1), heightOf, room)
    kept = shorter(kept, most)
  }
  return kept
}
