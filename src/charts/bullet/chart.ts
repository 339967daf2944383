import type { Chart, ChartContext } from '~/charts/chart'
import { targetNumbers, targetSentence } from '~/charts/targets/words'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import { bulletPlaces } from './layout'
import { bulletOption } from './option'

/** Targets as bullets: the zone that counts, the gold tick, the reading as a bar, and the verdict in shape and word. */
export function bulletChart(record: BulletRecord, context: ChartContext): Chart {
  const { style, places } = bulletPlaces(record, context)
  return {
    option: bulletOption(places, style, context),
    maps: {},
    numbers: places.flatMap(({ row, number, target }) => targetNumbers(row, number, target)),
    places: [],
    sentence: targetSentence(record, record.rows),
  }
}
