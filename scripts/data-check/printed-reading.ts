import type { Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { readPrinted } from '~/domain/value/scan-printed'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

interface Reading {
  readonly value: number
  readonly qualifier: string
  readonly unit: string
}

/** A ratio (6.1:10.4:83.5) prints several readings at once; each row takes one of its parts. */
const ratioParts = (printed: string) => (/^[\d.]+([:：][\d.]+)+$/.test(printed) ? printed.split(/[:：]/).map(Number) : null)

/** What a source prints in two numbers is computed where nothing is in doubt: the sum of two counts, the share of one in another. */
function computed(printed: string): number | null {
  const [sum, first = '', second = ''] = /^([\d.]+)＋([\d.]+)$/.exec(printed) ?? []
  if (sum !== undefined) return Number((Number(first) + Number(second)).toPrecision(12))
  const [share, part = '', whole = ''] = /^([\d.]+)÷([\d.]+)$/.exec(printed) ?? []
  return share === undefined ? null : Math.round((Number(part) / Number(whole)) * 10000) / 100
}

/** A unit may be printed short (近20万 for 万人次) or not at all (a bare table cell). */
const unitFits = (printed: string, name: string) => printed === '' || name.startsWith(printed)

function observationFault({ value, qualifier }: Observation, reading: Reading, unitName: string): string | null {
  if (value !== reading.value) return `value 写作 ${value}，原文读作 ${reading.value}`
  if (qualifier !== reading.qualifier) return `qualifier 写作 ${qualifier}，原文读作 ${reading.qualifier}`
  return unitFits(reading.unit, unitName) ? null : `unit 是“${unitName}”，原文单位是“${reading.unit}”`
}

const boundQualifiers = { min: ['exact', 'atLeast', 'over'], max: ['exact', 'atMost'], about: ['exact', 'about'] } as const

function targetFault(target: Target, reading: Reading, unitName: string): string | null {
  const bound = (['min', 'max', 'about'] as const).find((name) => target[name] !== undefined)
  if (!bound) return null
  if (target[bound] !== reading.value) return `${bound} 写作 ${target[bound]}，原文读作 ${reading.value}`
  if (!boundQualifiers[bound].some((qualifier) => qualifier === reading.qualifier))
    return `原文读作 ${reading.qualifier}，不宜写成 ${bound}`
  return unitFits(reading.unit, unitName) ? null : `unit 是“${unitName}”，原文单位是“${reading.unit}”`
}

function check<Row extends Observation | Target>(
  placed: Placed<Row>,
  unitName: string,
  faultOf: (row: Row, reading: Reading, unitName: string) => string | null,
): Finding[] {
  return placed.row.sources.flatMap(({ printed }, index) => {
    const field = `sources 第${index + 1}项 printed`
    if (computed(printed) !== null) return []
    const reading = readPrinted(printed)
    if (!reading) {
      return [at(placed, field, `“${printed}”里读不出一个数；请只抄这一个数连同单位和限定词，例如“突破300亿元”`)]
    }
    const fault = faultOf(placed.row, reading, unitName)
    return fault === null ? [] : [at(placed, field, `“${printed}”与本行不符：${fault}；请对照原文改正`)]
  })
}

function checkComputed(placed: Placed<Observation>): Finding[] {
  return placed.row.sources.flatMap(({ printed }, index) => {
    const value = computed(printed)
    return value === null || value === placed.row.value
      ? []
      : [at(placed, `sources 第${index + 1}项 printed`, `“${printed}”算得 ${value}，value 写作 ${placed.row.value}；请核对`)]
  })
}

function checkRatio(placed: Placed<Observation>): Finding[] {
  return placed.row.sources.flatMap(({ printed }, index) =>
    ratioParts(printed)?.includes(placed.row.value ?? Number.NaN) === false
      ? [at(placed, `sources 第${index + 1}项 printed`, `“${printed}”里没有 ${placed.row.value}；value 应是其中一段`)]
      : [],
  )
}

/** What a row says is what its sources print: value, qualifier and unit, read back from the wording. */
export function checkPrintedReading(data: Dataset): Finding[] {
  const units = indexed(data.units, (unit) => unit.id)
  const unitName = (id: string) => units.get(id)?.name ?? ''
  const isRatio = (row: Observation) => row.sources.every(({ printed }) => ratioParts(printed) !== null)
  return [
    ...data.observations.flatMap((placed) => {
      if (placed.row.value === null) return []
      if (isRatio(placed.row)) return checkRatio(placed)
      return [...check(placed, unitName(placed.row.unit), observationFault), ...checkComputed(placed)]
    }),
    ...data.targets.flatMap((placed) => (placed.row.relativeTo ? [] : check(placed, unitName(placed.row.unit), targetFault))),
  ]
}
