import type { Indicator } from '~/domain/reading/indicator'
import { convertUnit, type Unit } from '~/domain/value/unit'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** What a value may be, both ends included, in a unit; `what` says whose bounds these are. */
interface Bounds {
  readonly least: number
  readonly most: number
  readonly unit: Unit
  readonly what: string
}

/** Growth rates of a year or of years: wider than the plan has seen, narrower than a lost decimal point. In per cent. */
const growth = { least: -60, most: 200 }

/** The bounds of an indicator: its own `range`, or what its kind allows; null where any number will do. */
function boundsOf(indicator: Indicator, own: Unit, percent: Unit | undefined): Bounds | null {
  const { range, relation } = indicator
  if (range) return { least: range[0], most: range[1], unit: own, what: '这项指标（range）' }
  if (percent && own.dimension === percent.dimension) {
    if (relation === 'share') return { least: 0, most: 100, unit: percent, what: '占比' }
    if (relation === 'growth' || relation === 'average') return { ...growth, unit: percent, what: '增速' }
    return { least: -100, most: 100, unit: percent, what: '百分率' }
  }
  if (relation === 'growth') return null
  return { least: 0, most: Infinity, unit: own, what: '总量' }
}

const boundWords = ({ least, most, unit }: Bounds) => (most === Infinity ? `不小于${least}` : `在${least}至${most}${unit.name}之间`)

interface PlacedValue {
  readonly placed: Placed<{ readonly indicator: string; readonly unit: string }>
  readonly field: string
  readonly value: number | null
}

/** Every number of the dataset with the field that it stands in. */
function valuesOf(data: Dataset): readonly PlacedValue[] {
  return [
    ...[...data.observations, ...data.derived].map((placed) => ({ placed, field: 'value', value: placed.row.value })),
    ...data.targets.flatMap((placed) =>
      (['min', 'max', 'about'] as const).map((field) => ({ placed, field, value: placed.row[field] ?? null })),
    ),
  ]
}

/** A range that is written the wrong way round would refuse everything. */
function turnedRanges(data: Dataset): Finding[] {
  return data.indicators.flatMap((placed) => {
    const [least, most] = placed.row.range ?? [0, 0]
    return least <= most ? [] : [at(placed, 'range', `最小 ${least} 大于最大 ${most}；请写作 [最小, 最大]`)]
  })
}

/** Shares lie in the whole, ranks are whole and begin at 1, totals are not negative, growth is not out of all measure. */
export function checkPlausibleRange(data: Dataset): Finding[] {
  const units = indexed(data.units, (unit) => unit.id)
  const indicators = indexed(data.indicators, (indicator) => indicator.id)
  const percent = units.get('percent')
  const checked = valuesOf(data).flatMap(({ placed, field, value }) => {
    const indicator = indicators.get(placed.row.indicator)
    const [unit, own] = [units.get(placed.row.unit), units.get(indicator?.unit ?? '')]
    if (value === null || !indicator || !unit || !own || unit.dimension !== own.dimension) return []
    if (indicator.relation === 'rank') {
      return Number.isInteger(value) && value >= 1 ? [] : [at(placed, field, `位次写作 ${value}；应是不小于1的整数，请对照原文改正`)]
    }
    const bounds = boundsOf(indicator, own, percent)
    const converted = bounds && convertUnit(value, unit, bounds.unit)
    if (!bounds || converted === null || (converted >= bounds.least && converted <= bounds.most)) return []
    const remedy = indicator.range ? '改 range' : '在 indicators.json 这一项写 range'
    return [
      at(
        placed,
        field,
        `“${indicator.name}”写作 ${value}${unit.name}，${bounds.what}应${boundWords(bounds)}；请核对数值和单位，原文确实如此的${remedy}`,
      ),
    ]
  })
  return [...turnedRanges(data), ...checked]
}
