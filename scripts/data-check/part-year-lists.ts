import { parsePeriod } from '~/domain/period/parse-period'
import { spanMonths } from '~/domain/period/period-span'
import type { Observation } from '~/domain/reading/observation'
import { gather } from '~/lib/gather'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

const monthsOf = ({ period }: Observation) => spanMonths(parsePeriod(period))
const isPartYear = (row: Observation) => (monthsOf(row) ?? 12) < 12
const isYear = (row: Observation) => monthsOf(row) === 12

/**
 * Lists and maps of counties take each one's latest reading where it has none of the year: a quarter under the annual figures of
 * others reads as a small county. So a county whose only readings are of part of a year is not featured beside whole years.
 */
export function checkPartYearLists(data: Dataset): Finding[] {
  const regions = indexed(data.regions, (region) => region.adcode)
  const flows = data.observations.filter(
    ({ row }) =>
      row.display === 'featured' && row.timing === 'flow' && regions.get(row.region ?? '')?.kind === 'county' && monthsOf(row) !== null,
  )
  const listed = gather(flows, ({ row }) => row.indicator)
  return [...listed.values()].flatMap((rows: readonly Placed<Observation>[]) => {
    const places = gather(rows, ({ row }) => row.region ?? '')
    const yearly = rows.find(({ row }) => isYear(row))
    if (!yearly) return []
    const odd = [...places.values()].filter((own) => own.every(({ row }) => isPartYear(row)))
    return odd.flat().map((placed) => {
      const other = regions.get(yearly.row.region ?? '')?.name ?? ''
      return at(
        placed,
        'display',
        `${placed.row.period} 不是全年数，而${other}等是全年数；各县（区、市）列在一起会被当作全年，请改为 table，或补上全年的一条`,
      )
    })
  })
}
