import type { Frame, FrameWidth } from '~/charts/chart'

/** A name for a frame: equal frames have equal names. */
export function frameName({ width, height, u, medium }: Frame): string {
  return `${medium} ${width} ${height} ${u}`
}

/** The smallest type a surface allows, in pixels: 1u on the wall, 11 on pages and in embeds, 9 on paper. */
function smallestType(frame: FrameWidth): number {
  if (frame.medium === 'wall') return frame.u
  return frame.medium === 'print' ? 9 : 11
}

/** A type size of `ems` units in pixels, never under what the surface allows. */
export function typeSize(frame: FrameWidth, ems: number): number {
  return Math.max(smallestType(frame), Math.round(ems * frame.u * 10) / 10)
}

/** Factor for line widths and marks: the look gives them in pixels at u = 12. */
export function lineScale(frame: FrameWidth): number {
  return frame.u / 12
}

/** The frame's width in type units: what a layout is chosen by. */
export function widthInUnits(frame: FrameWidth): number {
  return frame.width / frame.u
}
