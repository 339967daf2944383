import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/chart-height'
import type { FigureRecord } from '~/selectors/figure-record'
import type { Band, Slot } from './bands'

/** From this page width on, in type units, five verdicts stand side by side along the foot of the first screen. */
const stripFrom = 107
/** Drawings hold down to a phone's narrowest page: that many type units wide. */
const narrowest = 284 / 12
const stripHeight = 7.7
const tallShare = 0.8
const smallHeight = 16.5

/** The height that a place itself gives its drawing; null where the drawing has its own. */
function slotHeight(record: FigureRecord, slot: Slot, band: Band, u: number): number | null {
  if (slot === 'strip' && band.page / u >= stripFrom) return Math.round(stripHeight * u)
  // Small ones beside each other have one height, so that their axes line up.
  if (slot === 'quarter' && record.kind === 'trend') return Math.round(smallHeight * u)
  // Beside two rows of small ones, where halves stand side by side.
  return slot === 'tall' && record.kind === 'trend' && band.half < band.page ? Math.round(band.half * tallShare) : null
}

/** The type unit of a drawing in a band, enlarged as far as its place, `width` wide, has room for. */
export function typeUnit({ u }: Band, width: number, scale: number): number {
  return Math.max(u, Math.min(u * scale, width / narrowest))
}

/**
 * The frame of a figure in a slot of a band: the same for the picture drawn at build time and the live chart. `scale` enlarges its
 * type, as far as the slot has room for.
 */
export function slotFrame(record: FigureRecord, slot: Slot, band: Band, scale = 1): Frame {
  const medium = slot === 'sheet' ? 'print' : 'page'
  const width = slot === 'strip' ? band.page : slot === 'tall' ? band.half : band[slot]
  const u = typeUnit(band, width, scale)
  return { width, height: slotHeight(record, slot, band, u) ?? drawingHeight(record, width, u, medium), u, medium }
}
