import type { Frame } from '~/charts/chart'

/** A name for a frame: equal frames have equal names. */
export function frameName({ width, height, u, medium }: Frame): string {
  return `${medium} ${width} ${height} ${u}`
}
