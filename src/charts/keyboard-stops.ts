import type { Box } from '~/charts/draw/box'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { Chart } from './chart'
import { kindOf } from './kinds'

/** A place of a drawing where a keyboard stops, in the frame's pixels, and what is heard there. */
export interface ChartStop {
  readonly box: Box
  readonly words: string
}

/** Every county of a map, every number of another drawing, in reading order. */
export function chartStops(record: FigureRecord, { places, numbers }: Chart): readonly ChartStop[] {
  const words = kindOf(record).placeWords?.(record)
  if (places.length > 0) return places.map(({ adcode, name, box }) => ({ box, words: words?.get(adcode) ?? name }))
  return numbers.map(({ box, name }) => ({ box, words: name }))
}
