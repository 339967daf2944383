import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/chart-height'
import type { FigureRecord } from '~/selectors/figure-record'
import type { Band, Slot } from './bands'

/** From this page width on, five verdicts stand side by side along the foot of the first screen. */
const stripFrom = 1286
const stripHeight = 7.7

/** The frame of a figure in a slot of a band: the same for the picture drawn at build time and the live chart. */
export function slotFrame(record: FigureRecord, slot: Slot, band: Band): Frame {
  const medium = slot === 'sheet' ? 'print' : 'page'
  const width = slot === 'strip' ? band.page : band[slot]
  const isStrip = slot === 'strip' && band.page >= stripFrom
  const height = isStrip ? Math.round(stripHeight * band.u) : drawingHeight(record, width, band.u, medium)
  return { width, height, u: band.u, medium }
}
