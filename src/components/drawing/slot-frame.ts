import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import type { Band, Slot } from '~/components/page/bands'
import type { Paper } from '~/components/page/paper'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** From this page width on, in type units, five verdicts are shown side by side along the foot of the first screen. */
const stripFrom = 107
/** Drawings hold down to a phone's narrowest page: that many type units wide. */
const narrowest = 284 / 12
const stripHeight = 7.7
const tallShare = 0.8
const smallHeight = 16.5
/** A sheet's own type unit, on the screen as on paper. */
const sheetUnit = 12

interface SlotRoom {
  readonly width: number
  readonly u: number
  readonly medium: Frame['medium']
  /** It has another column next to it. */
  readonly sharesRow: boolean
}

/** The height that a place itself gives its drawing; null where the drawing has its own. */
function slotHeight(record: FigureRecord, slot: Slot, { width, u, sharesRow }: SlotRoom): number | null {
  if (slot === 'strip' && width / u >= stripFrom) return Math.round(stripHeight * u)
  // Small ones next to each other have one height, so that their axes line up.
  if (slot === 'quarter' && record.kind === 'trend') return Math.round(smallHeight * u)
  // As high as two rows of small ones, where halves are side by side.
  return slot === 'tall' && record.kind === 'trend' && sharesRow ? Math.round(width * tallShare) : null
}

function frameIn(record: FigureRecord, slot: Slot, place: SlotRoom): Frame {
  const { width, u, medium } = place
  return { width, height: slotHeight(record, slot, place) ?? drawingHeight(record, width, u, medium), u, medium }
}

function slotWidth(slot: Slot, band: Band): number {
  if (slot === 'strip' || slot === 'pair') return band.page
  return slot === 'tall' ? band.half : band[slot]
}

/** The type unit of a drawing in a band, enlarged as far as its place, `width` wide, has room for. */
export function typeUnit({ u }: Band, width: number, scale: number): number {
  return Math.max(u, Math.min(u * scale, width / narrowest))
}

/**
 * The frame of a figure in a slot of a band: the same for the picture drawn at build time and the live chart. `scale` enlarges its
 * type, as far as the slot has room for.
 */
export function slotFrame(record: FigureRecord, slot: Slot, band: Band, scale: number): Frame {
  const medium = slot === 'sheet' ? 'print' : 'page'
  const width = slotWidth(slot, band)
  const u = typeUnit(band, width, scale)
  return frameIn(record, slot, { width, u, medium, sharesRow: band.half < band.page })
}

/** The frame of a figure in a slot on paper. A map's title is in its corner there as on the screen. */
export function paperFrame(record: FigureRecord, slot: Slot, { slots, u }: Paper): Frame {
  const width = slots[slot]
  const medium = slot === 'map' ? 'page' : 'print'
  return frameIn(record, slot, { width, u: slot === 'sheet' ? sheetUnit : u, medium, sharesRow: slots.tall < slots.page })
}
