import type { Frame } from '~/charts/chart'
import { sideList } from '~/charts/side-list'
import { textWidth } from '~/lib/text-width'
import { fitDrawing, mapFrame } from '~/outputs/picture/fit-drawing'
import type { BriefingFigure } from '~/selectors/briefing-record'
import type { WallSize } from './wall-size'

/** Type sizes of a figure of the run in type units of the wall. */
export interface RunSizes {
  readonly title: number
  readonly lead: number
  readonly note: number
  readonly source: number
}

const wide: RunSizes = { title: 2.6, lead: 1.25, note: 1.45, source: 1 }
const narrow: RunSizes = { title: 1.9, lead: 1, note: 1.15, source: 0.88 }

/** How a figure stands on the wall: sizes in pixels. */
export interface RunPlace {
  readonly width: number
  readonly height: number
  readonly sizes: RunSizes
  readonly frame: Frame
}

/** How many figures of the list stand side by side: each is as wide as two panels of the wall, so that none is drawn out. */
export function figuresAbreast({ panels }: WallSize, count: number): number {
  return Math.max(1, Math.min(count, Math.floor(panels / 2)))
}

function linesHeight(text: string, size: number, leading: number, width: number): number {
  if (text === '') return 0
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part, size) * 1.06) / width)), 0)
  return lines * size * leading
}

/** The place of one of `abreast` figures: the drawing has what its words leave. */
export function runPlace({ record, title, note, isOwnTitle }: BriefingFigure, layout: WallSize, abreast: number): RunPlace {
  const { u, width: whole, margin, room, panels } = layout
  const gap = 3 * u
  const width = Math.floor((whole - 2 * margin - (abreast - 1) * gap) / abreast)
  const relative = panels === 1 ? narrow : wide
  const sizes = { title: relative.title * u, lead: relative.lead * u, note: relative.note * u, source: relative.source * u }
  const words =
    linesHeight(title, sizes.title, 1.34, width) +
    linesHeight(record.lead, sizes.lead, 1.6, width) +
    linesHeight(note, sizes.note, 1.7, width) +
    (isOwnTitle ? sizes.source * 1.6 : 0) +
    linesHeight(`来源：${record.sourceLine}。${record.note}`, sizes.source, 1.5, width) +
    3.4 * u
  const free = { width, height: Math.floor(room - words) }
  const fitted = (height: number): Frame => {
    const fitting = fitDrawing(record, { width, height }, 1.35 * u)
    if (fitting) return fitting
    const isMap = record.kind === 'map' || record.kind === 'highlights'
    return isMap ? mapFrame(record, { width, height }, u) : { width, height, u: Math.min(u, 11), medium: 'embed' }
  }
  const frame = fitted(free.height)
  // A map too small for its words has them in a list below it.
  const listed = Math.ceil(sideList(record, frame).length / 2) * sizes.lead * 1.9
  return { width, height: room, sizes, frame: listed === 0 ? frame : fitted(free.height - listed) }
}
