import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import type { BarSizes } from '~/charts/rows/bar-words'

/** Sizes in type units. A table has no `line` and no `lead`, stacked rows have no `pitch`. */
const table = {
  name: 1.1,
  small: 0.9,
  numeral: 1.48,
  head: 1.75,
  fact: 1,
  bar: 0.75,
  gap: 0.75,
  stub: 5.6,
  pitch: 3.62,
  line: 0,
  pad: 0.45,
  lead: 0,
  locator: 9.2,
}
type Ems = typeof table

const stacked: Ems = { ...table, name: 1.17, small: 0.96, pitch: 0, line: 2.15, pad: 0.85, lead: 0.3, stub: 5 }
const wallTable: Ems = { ...table, name: 1.9, small: 1.2, numeral: 2.7, bar: 1.3, gap: 0.9, pitch: 5.6, head: 2.7, fact: 1.4, pad: 0.7 }
const wallStacked: Ems = { ...wallTable, name: 1.5, small: 1.4, numeral: 2.8, bar: 1.5, pitch: 0, line: 3.9, pad: 1.4, lead: 0.2 }

/**
 * Sizes in pixels. `unit` is a type unit, `pitch` the least height of a row of a table, `line` the height of a county's line
 * in a stacked one, `lead` lies between a stacked name and its first line, `pad` over and under a row's words. `head` and
 * `fact` are the type of what is said over a column.
 */
export interface ComparisonSizes extends BarSizes, Readonly<Ems> {
  readonly unit: number
}

/** The sizes of a table, or of rows with a line a county under each name. */
export function comparisonSizes(isStacked: boolean, frame: FrameWidth): ComparisonSizes {
  const [plain, wall] = isStacked ? [stacked, wallStacked] : [table, wallTable]
  const ems = frame.medium === 'wall' ? wall : plain
  const { u } = frame
  return {
    unit: u,
    scale: lineScale(frame),
    slack: 0.35 * u,
    name: typeSize(frame, ems.name),
    small: typeSize(frame, ems.small),
    numeral: typeSize(frame, ems.numeral),
    head: typeSize(frame, ems.head),
    fact: typeSize(frame, ems.fact),
    bar: ems.bar * u,
    gap: ems.gap * u,
    stub: ems.stub * u,
    pitch: ems.pitch * u,
    line: ems.line * u,
    pad: ems.pad * u,
    lead: ems.lead * u,
    locator: ems.locator * u,
  }
}
