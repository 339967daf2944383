import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import { parsePeriod } from '~/domain/period/parse-period'
import { type Observation, seriesKey } from '~/domain/reading/observation'

/** A reading in few words: period and value, in the indicator's unit; the rest is the usual. */
export interface ShortReading {
  readonly period: string
  readonly value: number | null
  readonly basis?: string
  readonly qualifier?: Observation['qualifier']
  readonly timing?: Observation['timing']
  readonly display?: Observation['display']
  readonly printed?: string
}

function groupOf(catalogue: Catalogue, indicator: string, region: string, short: ShortReading): ReadingGroup {
  const document = [...catalogue.sources.keys()][0] ?? ''
  const shown: Observation = {
    id: `${indicator}-${region}-${short.period}-${short.basis ?? 'usual'}`.replaceAll('/', '-').toLowerCase(),
    indicator,
    region,
    period: short.period,
    timing: short.timing ?? 'flow',
    unit: catalogue.indicators.get(indicator)?.unit ?? '',
    value: short.value,
    qualifier: short.qualifier ?? 'exact',
    stage: 'final',
    basis: short.basis ?? 'as-reported',
    sources: [{ document, printed: short.printed ?? String(short.value) }],
    display: short.display ?? 'featured',
  }
  return { key: shown.id, period: parsePeriod(short.period), shown, others: [], rule: '' }
}

/** The catalogue with these readings, in order of period, in the place of all that it holds of one indicator. */
export function withReadings(
  catalogue: Catalogue,
  indicator: string,
  readings: Readonly<Record<string, readonly ShortReading[]>>,
): Catalogue {
  const series = new Map([...catalogue.series].filter(([key]) => !key.startsWith(`${indicator}@`)))
  for (const [region, list] of Object.entries(readings)) {
    series.set(
      seriesKey(indicator, region),
      list.map((short) => groupOf(catalogue, indicator, region, short)),
    )
  }
  return { ...catalogue, series }
}
