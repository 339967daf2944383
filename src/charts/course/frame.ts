import type { Frame } from '~/charts/chart'

/** Heights in type units: under `low` a trend is a small multiple, and at `least` its type still leaves the plot its room. */
const low = 17
const least = { width: 23, height: 14 }

/** Whether a frame is that of a small multiple: every one has one line for its marks, so that axes side by side line up. */
export function isSmallMultiple({ height, u, medium }: Frame): boolean {
  return medium !== 'wall' && height > 0 && height < low * u
}

/** The frame with the type unit that a small multiple has room for; any other frame, and every one of the wall, as it is. */
export function trendFrame(frame: Frame): Frame {
  if (!isSmallMultiple(frame)) return frame
  return { ...frame, u: Math.min(frame.u, frame.width / least.width, frame.height / least.height) }
}
