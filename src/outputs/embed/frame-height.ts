import type { Frame } from '~/charts/chart'
import { listColumns, sideList } from '~/charts/side-list'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure-record'
import { verdictRules } from '~/selectors/verdict-rules'
import { embedFrames, embedWidths } from './embed-frames'
import { listSize } from './embed-style'

/** The width that an article's column is taken to have, in pixels. */
export const articleWidth = 600

/** From a phone's column to the widest that an embed fills. */
const [narrowest, widest] = [320, 760]
const step = 20

/** Columns from the narrowest to the widest; a drawing is highest just before the next takes its place. */
const columns = [
  ...Array.from({ length: (widest - narrowest) / step + 1 }, (_, at) => narrowest + at * step),
  ...embedWidths.slice(1).map(({ from }) => from - 1),
]

/** The share of a line that words fill, where they may break anywhere. */
const fill = 0.94

/** How high a paragraph stands, in pixels. */
function paragraph(text: string, size: number, leading: number, width: number): number {
  return text === '' ? 0 : Math.ceil(textWidth(text, size) / (width * fill)) * size * leading
}

/** Space above, between and below the parts of the page, as its style has it. */
const spaces = { wide: 62, narrow: 58 } as const

function heightAt(record: FigureRecord, frames: readonly Frame[], column: number): number {
  const narrow = column < 400
  const inner = column - (narrow ? 28 : 36)
  const at = embedWidths.findLastIndex(({ from }) => column >= from)
  const frame = frames[at]
  if (!frame) throw new Error(`no embed is drawn for a column of ${column} pixels`)
  const entries = sideList(record, frame)
  const list = record.kind === 'map' ? Math.ceil(entries.length / listColumns(entries, listSize, frame.width)) : entries.length
  const short = column < 440
  return (
    (narrow ? spaces.narrow : spaces.wide) +
    paragraph(short ? record.short : record.title, short ? 16 : 18, 1.4, inner) +
    paragraph(record.lead, 12.5, 1.6, inner) +
    (frame.height * inner) / frame.width +
    (list === 0 ? 0 : 6 + list * listSize * 1.6) +
    paragraph(verdictRules(record), 11.5, 1.6, inner) +
    paragraph(`来源：${record.sourceLine}。${record.note}${'notice' in record ? record.notice : ''}`, 11.5, 1.6, inner) +
    // The line of the closed table, publisher and date.
    12 * 1.6
  )
}

/** The height of a frame that shows a figure whole in columns of 320 pixels and more, its table closed; for pages where no script may set it. */
export function frameHeight(record: FigureRecord): number {
  const frames = embedFrames(record)
  return Math.ceil(Math.max(...columns.map((column) => heightAt(record, frames, column))) / 10) * 10
}
