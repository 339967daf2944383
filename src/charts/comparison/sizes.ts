import type { FrameWidth } from '~/charts/chart'
import type { StubStyle } from '~/charts/draw/missing-stub'
import { lineScale, typeSize } from '~/charts/draw/type-size'

/** `mirrored`: two counties from a column of names in the middle. `columns`: names at the left, a column a county. `stacked`: a line a county under the name. */
export type ComparisonArrangement = 'mirrored' | 'columns' | 'stacked'

/** Sizes in pixels; `pitch` is the natural height of a row of a table, `line` of a county's line in a stacked one. */
export interface ComparisonSizes {
  readonly unit: number
  readonly scale: number
  readonly name: number
  readonly small: number
  readonly numeral: number
  readonly bar: number
  readonly gap: number
  readonly stub: number
  readonly pitch: number
  readonly line: number
  readonly pad: number
  /** Between a stacked name and its first line. */
  readonly lead: number
  readonly head: number
  readonly fact: number
  readonly locator: number
}

/** Sizes in type units. */
type Ems = Omit<ComparisonSizes, 'unit' | 'scale'>

const table: Ems = {
  name: 1.1,
  small: 0.9,
  numeral: 1.48,
  bar: 0.75,
  gap: 0.75,
  stub: 5.6,
  pitch: 3.62,
  line: 0,
  pad: 0.45,
  lead: 0,
  head: 1.75,
  fact: 1,
  locator: 9.2,
}
const stacked: Ems = { ...table, name: 1.17, small: 0.96, pitch: 0, line: 2.15, pad: 0.85, lead: 0.3, stub: 5 }
const wallTable: Ems = { ...table, name: 1.9, small: 1.2, numeral: 2.7, bar: 1.3, gap: 0.9, pitch: 5.6, head: 2.7, fact: 1.4, pad: 0.7 }
const wallStacked: Ems = { ...wallTable, name: 1.5, small: 1.4, numeral: 2.8, bar: 1.5, pitch: 0, line: 3.9, pad: 1.4, lead: 0.2 }

/** The sizes of an arrangement in a frame of a width. */
export function comparisonSizes(arrangement: ComparisonArrangement, frame: FrameWidth): ComparisonSizes {
  const full = { ...frame, height: 0 }
  const wall = frame.medium === 'wall'
  const ems = arrangement === 'stacked' ? (wall ? wallStacked : stacked) : wall ? wallTable : table
  const { u } = frame
  return {
    unit: u,
    scale: lineScale(full),
    name: typeSize(full, ems.name),
    small: typeSize(full, ems.small),
    numeral: typeSize(full, ems.numeral),
    bar: ems.bar * u,
    gap: ems.gap * u,
    stub: ems.stub * u,
    pitch: ems.pitch * u,
    line: ems.line * u,
    pad: ems.pad * u,
    lead: ems.lead * u,
    head: typeSize(full, ems.head),
    fact: typeSize(full, ems.fact),
    locator: ems.locator * u,
  }
}

/** How a missing reading stands in these sizes. */
export function stubStyle({ stub, bar, gap, small, scale }: ComparisonSizes): StubStyle {
  return { length: stub, thickness: bar, gap, size: small, scale }
}
