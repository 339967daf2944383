import type { Frame } from '~/charts/chart'
import { listColumns, sideList } from '~/charts/county-list'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { embedFrames, embedWidths } from './embed-frames'
import { listSize, nameWidth } from './embed-style'

/** The width that an article's column is taken to have, in pixels. */
export const articleWidth = 600

/** From a phone's column to the widest that an embed fills; in a wider one it is centred. */
const [narrowest, widest] = [320, 760]
const step = 20

/** A long line of sources is lines shorter from this column on than in the narrowest: its drawing has two heights of words. */
const phone = 380

/** Columns from the narrowest to the widest; a drawing is highest just before the next takes its place. */
const columns = [
  ...Array.from({ length: (widest - narrowest) / step + 1 }, (_, at) => narrowest + at * step),
  ...embedWidths.slice(1).map(({ from }) => from - 1),
  phone - 1,
]

/** The share of a line that words fill, where they may break anywhere. */
const fill = 0.94

/** How high a paragraph is, in pixels. */
function paragraph(text: string, size: number, leading: number, width: number): number {
  return text === '' ? 0 : Math.ceil(textWidth(text, size) / (width * fill)) * size * leading
}

/** Space above, between and below the parts of the page, as its style has it. */
const spaces = { wide: 62, narrow: 58 } as const

/** From this column on the table's name, publisher, badge and date are on one line. */
const oneLine = 360

/** The list of counties under a small map, with its space above. */
function listHeight(record: FigureRecord, frame: Frame, inner: number): number {
  const entries = sideList(record, frame)
  if (entries.length === 0) return 0
  const leading = 1.6
  if (record.kind === 'map') return 6 + Math.ceil(entries.length / listColumns(entries, listSize, frame.width)) * listSize * leading
  const words = inner - nameWidth
  return 6 + entries.reduce((sum, { text }) => sum + paragraph(text, listSize, leading, words), 0)
}

function heightAt(record: FigureRecord, frames: readonly Frame[], column: number): number {
  const narrow = column < 400
  const inner = column - (narrow ? 28 : 36)
  const at = embedWidths.findLastIndex(({ from }) => column >= from)
  const frame = frames[at]
  if (!frame) throw new Error(`no embed is drawn for a column of ${column} pixels`)
  const short = column < 440
  return (
    (narrow ? spaces.narrow : spaces.wide) +
    paragraph(short ? record.short : record.title, short ? 16 : 18, 1.4, inner) +
    paragraph(record.lead, 12.5, 1.6, inner) +
    (frame.height * inner) / frame.width +
    listHeight(record, frame, inner) +
    paragraph(verdictRules(record), 11.5, 1.6, inner) +
    paragraph(`来源：${record.sourceLine}。${record.note}${'notice' in record ? record.notice : ''}`, 11.5, 1.6, inner) +
    // The closed table, publisher and date: on a small phone they are two lines where the sources are named as originals.
    (column < oneLine ? 2 : 1) * 12 * 1.6
  )
}

/**
 * The height of a frame that shows all of a figure in an article's column on a desk, its table closed, in pixels: the widest that an embed
 * fills, where the last drawing is highest.
 */
export function frameHeight(record: FigureRecord): number {
  return Math.ceil(heightAt(record, embedFrames(record), widest) / 10) * 10
}

/** Where one drawing ends and the next begins, in pixels a step of a column's width: more than any figure is high. */
const cliff = 99_999

/**
 * A height for each drawing of an embed as one CSS length, chosen by a width as the drawings are, `100%` of a column in a padding. The
 * words are taken as high as in the narrowest column of each part, the drawings grow with the column. Browsers that know `max()`
 * and `min()` alone: Chromium 79, Firefox 75, Safari 11.1.
 */
function heights(record: FigureRecord, width: '100%' | '100vw', last: (words: number, slope: number) => string): string {
  const frames = embedFrames(record)
  const edges = [0, phone, ...embedWidths.slice(1).map(({ from }) => from)]
  const bands = edges.map((from, at) => {
    const to = edges[at + 1] ?? Number.POSITIVE_INFINITY
    const frame = frames[embedWidths.findLastIndex((drawn) => from >= drawn.from)]
    if (!frame) throw new Error(`no embed is drawn for a column of ${from} pixels`)
    const slope = frame.height / frame.width
    const own = columns.filter((column) => column >= from && column < to)
    const words = Math.ceil(Math.max(...own.map((column) => heightAt(record, frames, column) - slope * column)))
    const limits = [
      ...(from > 0 ? [`(${width} - ${from - 1}px)*${cliff}`] : []),
      ...(to < Number.POSITIVE_INFINITY ? [`(${to}px - ${width})*${cliff}`] : []),
    ]
    const high = to === Number.POSITIVE_INFINITY ? last(words, slope) : `${words}px + ${width}*${slope.toFixed(4)}`
    return `min(${[high, ...limits].join(',')})`
  })
  return `max(${bands.join(',')})`
}

/** The height of a figure, its table closed, as a CSS length of the width of its column (`100%`, as in a padding). */
export function frameRoom(record: FigureRecord): string {
  return heights(record, '100%', (words, slope) => `${words}px + min(100%,${widest}px)*${slope.toFixed(4)}`)
}

/**
 * The height of a frame that nothing but its style can fit, as a CSS length of the window's width: on a desk `frameHeight`; on a phone, where
 * a column is nearly as wide as the window, what the figure takes in it. In a narrow column on a desk the frame scrolls.
 */
export function frameWindowHeight(record: FigureRecord): string {
  return heights(record, '100vw', () => `${frameHeight(record)}px`)
}
