import type { ChartCell, ChartNumber, ChartTable } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { terms } from '~/domain/dataset/terms'
import { unmarked } from '~/domain/value/undated-mark'
import type { MapRecord, MapRegion } from '~/selectors/figure/map-figure'
import { readingWords } from './reading-words'

/** What the tooltip of a county says, a line each. */
export function countyTip({ name, reading }: MapRegion): string[] {
  return reading === null ? [name, terms.collecting] : [name, reading.printed.text, reading.period]
}

/** The reading of a county as a number that stands at `box`; none where none is held. */
export function countyNumbers(record: MapRecord, { name, reading }: MapRegion, box: Box | undefined): readonly ChartNumber[] {
  return reading && box ? [{ obs: reading.obs, name: readingWords(record, name, reading), box }] : []
}

export function mapTable({ regions, unit }: MapRecord): ChartTable {
  const rows = regions.map(({ name, reading }): readonly ChartCell[] => {
    if (reading === null) return [name, terms.blank, '']
    const { lead, number, tail } = unmarked(reading.printed)
    return [name, { text: `${lead}${number}${tail}`, obs: reading.obs }, reading.period]
  })
  return { columns: ['县（区、市）', `数值（${unit}）`, '期别'], rows }
}

/** What is heard at each county, by its adcode. */
export function mapWords(record: MapRecord): ReadonlyMap<string, string> {
  const words = ({ name, reading }: MapRegion) => (reading ? readingWords(record, name, reading) : `${name}：${terms.collecting}`)
  return new Map(record.regions.map((region) => [region.adcode, words(region)]))
}

/** Every county with its value in division order, then those without one. Periods are named where they differ. */
export function mapSentence({ title, lead, notice, regions, classes }: MapRecord): string {
  const values = regions.flatMap(({ name, reading, state }) => {
    if (reading === null) return []
    return [`${name}${reading.printed.text}${classes.length === 0 || state === 'undated' ? `（${reading.period}）` : ''}`]
  })
  const without = regions.filter(({ reading }) => reading === null).map(({ name }) => name)
  const parts = [
    title,
    lead,
    ...(values.length > 0 ? [values.join('，')] : []),
    ...(without.length > 0 ? [`${without.join('、')}${terms.collecting}`] : []),
    notice,
  ]
  return `${parts.filter((part) => part !== '').join('。')}。`
}
