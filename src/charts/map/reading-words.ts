import type { MapRecord } from '~/selectors/figure/map-figure'
import type { ShownReading } from '~/selectors/figure/record-parts'

/** The reading of a county as one hears it: 榆次区地区生产总值2024年479.5亿元. */
export function readingWords({ indicatorName }: MapRecord, name: string, reading: ShownReading): string {
  return `${name}${indicatorName}${reading.period}${reading.printed.text}`
}
