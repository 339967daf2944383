import type { Frame } from '~/charts/chart'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** From this width on the counties of a map are larger than their numbers, so that both can be hit; in CSS pixels. */
const mapFrom = 500

/** Whether the numbers of a drawing may be pressed on it. On a small map a tap means the county, and a list below has the numbers. */
export function hasNumberRoom({ kind }: Pick<FigureRecord, 'kind'>, { width }: Pick<Frame, 'width'>): boolean {
  return (kind !== 'map' && kind !== 'highlights') || width >= mapFrom
}
