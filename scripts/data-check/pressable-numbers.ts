import type { Milestone } from '~/domain/figure/milestone'
import { type Observation, regionOf } from '~/domain/reading/observation'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

const notNumbers = /\{[^}]*\}|\d{4}[年—]|\d{1,2}月(?:\d{1,2}日)?|PM2\.5/g
const numeral = /\d+(?:\.\d+)?/g

/** The numerals that words have of their own, each with what follows it. */
function bareNumerals(words: string): readonly { readonly value: number; readonly after: string }[] {
  const plain = words.replace(notNumbers, (found) => '＃'.repeat(found.length))
  return [...plain.matchAll(numeral)].map(({ 0: found, index }) => ({ value: Number(found), after: plain.slice(index + found.length) }))
}

/** Whether words go on with this unit; 余 or 多 may stand before it or within it: 7000余人, 2万余人. */
const continues = (after: string, unit: string): boolean =>
  unit !== '' && [after, after.replace(/^([十百千万亿]*)[余多]/, '$1')].some((rest) => rest.startsWith(unit))

/** Whether a reading rests on a sentence that the event rests on too. */
const sharesSentence = (row: Observation, event: Milestone): boolean =>
  row.sources.some((one) => event.sources.some((other) => one.document === other.document && one.locator === other.locator))

/**
 * A number in the words of a county's event opens its source where it is a reading of the same sentence: written out, it would neither be pressed nor
 * follow a correction.
 */
export function checkPressableNumbers(data: Dataset): Finding[] {
  const units = indexed(data.units, ({ id }) => id)
  const subjects = indexed(data.subjects, ({ id }) => id)
  const check = (placed: Placed<Milestone>): Finding[] => {
    const event = placed.row
    const held = data.observations.flatMap(({ row }) =>
      row.display !== 'hold' && event.regions.includes(regionOf(row, subjects) ?? '') && sharesSentence(row, event) ? [row] : [],
    )
    return bareNumerals(event.text).flatMap(({ value, after }) => {
      const same = held.find((row) => Math.abs(row.value ?? Number.NaN) === value && continues(after, units.get(row.unit)?.name ?? ''))
      return same ? [at(placed, 'text', `“${value}${units.get(same.unit)?.name ?? ''}”有这条数据；请写作 {obs:${same.id}}`)] : []
    })
  }
  const isOfCounties = ({ row }: Placed<Milestone>) => row.display === undefined && !row.regions.includes(data.site.row.region)
  return data.milestones.filter(isOfCounties).flatMap(check)
}
