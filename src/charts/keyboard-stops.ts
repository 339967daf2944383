import type { Box } from '~/charts/draw/box'
import { readingWords } from '~/charts/map/reading-words'
import { terms } from '~/domain/dataset/terms'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Chart } from './chart'

/** A place of a drawing where a keyboard stops, in the frame's pixels, and what is heard there. */
export interface ChartStop {
  readonly box: Box
  readonly words: string
}

/** What each county of a map says, by its adcode. */
function countyWords(record: FigureRecord): ReadonlyMap<string, string> {
  if (record.kind === 'highlights') return new Map(record.regions.map(({ adcode, name, text }) => [adcode, `${name}：${text}`]))
  if (record.kind !== 'map') return new Map()
  return new Map(
    record.regions.map(({ adcode, name, reading }) => [
      adcode,
      reading ? readingWords(record, name, reading) : `${name}：${terms.collecting}`,
    ]),
  )
}

/** Every county of a map, every number of another drawing, in reading order. */
export function chartStops(record: FigureRecord, { places, numbers }: Chart): readonly ChartStop[] {
  const words = countyWords(record)
  if (places.length > 0) return places.map(({ adcode, name, box }) => ({ box, words: words.get(adcode) ?? name }))
  return numbers.map(({ box, name }) => ({ box, words: name }))
}
