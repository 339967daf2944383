import { mapEntries } from '~/charts/county-list'
import { foldText } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import type { Room } from '~/outputs/picture/fit-drawing'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { leadLeading, setHeight, titleLeading, titleOf, type SetWords } from './set-words'

/** The words beside a map, in lines; sizes in pixels. */
export interface MapWords {
  readonly title: SetWords
  readonly lead: SetWords
  /** Type size of a row of the list and its height. */
  readonly row: { readonly size: number; readonly height: number }
  readonly columns: 1 | 2
  /** Of all of it. */
  readonly height: number
}

/** Height of a row of the list, in units: where it is at its best, and at most. */
const rowUnits = { good: 2.4, most: 3.6 } as const
/** Type of a row by its height, at most so many units. */
const rowType = { share: 0.68, most: 1.35 } as const

/** What words over the list and the list itself have between and below them, in units. */
const between = 3

/** The words of a map in a column of `width` pixels; `across`: how far its title may reach over the map's empty north-west. */
export function mapWords(record: MapRecord, { width, height }: Room, across: number, u: number, titleUnits: number): MapWords {
  const title = titleOf(record, titleUnits * u, across)
  const lead = { lines: foldText(record.lead, 1.2 * u, across, wordRuns), size: 1.2 * u }
  const entries = mapEntries(record)
  const widest = Math.max(...entries.map(({ name, text }) => textWidth(name + text, 1) + 3)) * rowType.most * u
  const free = height - setHeight(title, titleLeading) - setHeight(lead, leadLeading) - between * u
  // One column where it stands at its full size: a list reads downwards.
  const columns = entries.length * rowUnits.good * u <= free || widest * 2 + 2 * u > width ? 1 : 2
  const rows = Math.ceil(entries.length / columns)
  const row = Math.min(rowUnits.most * u, free / rows)
  const size = Math.min(rowType.most * u, rowType.share * row)
  return { title, lead, columns, row: { size, height: row }, height: height - free + rows * row }
}
