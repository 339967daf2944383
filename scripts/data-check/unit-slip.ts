import { parsePeriod } from '~/domain/period/parse-period'
import { type Observation, placeOf } from '~/domain/reading/observation'
import { gather } from '~/lib/gather'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** Two readings of one thing that lie further apart than this differ by a unit, until a note says what is counted. */
const furthest = 20
const saysWhatCounts = /按[^，。；]*计|只计/

const dayLength = 86_400_000

/** Days that a flow ran; 1 for what does not add up over time, and where the document says no length. */
function daysOf({ timing, period }: Observation): number {
  const { start, end } = parsePeriod(period)
  if ((timing !== 'flow' && timing !== 'cumulative') || start === null || end === null) return 1
  return (Date.parse(end) - Date.parse(start)) / dayLength + 1
}

interface Rated {
  readonly placed: Placed<Observation>
  /** In the dimension's own unit, flows by the day. */
  readonly rate: number
  readonly byDay: boolean
  readonly words: string
}

function rated(data: Dataset): readonly Rated[] {
  const units = indexed(data.units, (unit) => unit.id)
  const indicators = indexed(data.indicators, (indicator) => indicator.id)
  const ratio = units.get('percent')?.dimension
  return data.observations.flatMap((placed): Rated[] => {
    const { row } = placed
    const [indicator, unit] = [indicators.get(row.indicator), units.get(row.unit)]
    const isTotal = indicator && indicator.relation === undefined && indicator.dimension !== ratio
    if (!isTotal || !unit || row.value === null || row.value <= 0) return []
    const days = daysOf(row)
    return [{ placed, rate: (row.value * unit.scale) / days, byDay: days !== 1, words: `${row.value}${unit.name}` }]
  })
}

function slip(middle: Rated, { placed, rate, byDay, words }: Rated): Finding[] {
  const apart = Math.max(rate / middle.rate, middle.rate / rate)
  if (apart <= furthest || [placed, middle.placed].some(({ row }) => saysWhatCounts.test(row.note ?? ''))) return []
  const message = `${words} 与 ${middle.placed.row.id}（${middle.words}）${byDay ? '按天折算后' : ''}相差${Math.round(apart)}倍，疑为单位写错`
  return [at(placed, 'unit', `${message}；请核对两行的 value 和 unit，确实不是一回事的，在 note 里写明“按…计”`)]
}

/**
 * Totals of the same indicator, place, basis and timing lie near the middle one of them, flows by the day: 12万人次 of a festival is
 * not held against a year's 1012万. Rates and shares have bounds of their own. A note that says what is counted (按每年水量计) answers.
 */
export function checkUnitSlip(data: Dataset): Finding[] {
  const keyOf = ({ placed: { row }, byDay }: Rated) => [row.indicator, placeOf(row), row.basis, row.timing, byDay].join('|')
  return [...gather(rated(data), keyOf).values()].flatMap((list) => {
    const middle = [...list].sort((a, b) => a.rate - b.rate)[Math.floor((list.length - 1) / 2)]
    return middle ? list.flatMap((one) => slip(middle, one)) : []
  })
}
