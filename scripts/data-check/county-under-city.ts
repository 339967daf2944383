import { parsePeriod } from '~/domain/period/parse-period'
import { isDated } from '~/domain/period/period-span'
import type { Indicator } from '~/domain/reading/indicator'
import type { Observation } from '~/domain/reading/observation'
import type { Unit } from '~/domain/value/unit'
import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** Where an indicator's own unit is this large (万, 亿, 平方公里) it adds up over places; people do in any unit. */
const totalScale = 1000

function isTotal({ relation }: Indicator, unit: Unit, persons: Unit | undefined): boolean {
  return relation === undefined && (unit.scale >= totalScale || unit.dimension === persons?.dimension)
}

/** A county's population, product or output lies under the city's of the same period and basis. */
export function checkCountyUnderCity(data: Dataset): Finding[] {
  const { region: city } = data.site.row
  const units = indexed(data.units, (unit) => unit.id)
  const indicators = indexed(data.indicators, (indicator) => indicator.id)
  const counties = new Set(data.regions.flatMap(({ row }) => (row.kind === 'county' && row.parent === city ? [row.adcode] : [])))
  const persons = units.get('ren')
  const totals = data.observations.filter(({ row }) => {
    const indicator = indicators.get(row.indicator)
    const own = units.get(indicator?.unit ?? '')
    return row.value !== null && !row.subject && isDated(parsePeriod(row.period)) && indicator && own && isTotal(indicator, own, persons)
  })
  const amount = ({ value, unit }: Observation) => (value ?? 0) * (units.get(unit)?.scale ?? 1)
  const words = ({ value, unit }: Observation) => `${value}${units.get(unit)?.name ?? ''}`
  return totals
    .filter(({ row }) => counties.has(row.region ?? ''))
    .flatMap((placed) => {
      const { row } = placed
      const whole = totals.find(
        ({ row: other }) =>
          other.region === city && other.indicator === row.indicator && other.period === row.period && other.basis === row.basis,
      )?.row
      if (!whole || amount(row) < amount(whole)) return []
      return [
        at(
          placed,
          'value',
          `${words(row)} 不小于全市同期的 ${words(whole)}（${whole.id}）；一县不会超过全市，请核对两行的数值、单位和口径`,
        ),
      ]
    })
}
