import { placeOf } from '~/domain/reading/observation'
import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** A revision is of the same thing, a near-conflict of the same indicator, and a preference has something to be preferred to. */
export function checkRelatedReadings(data: Dataset): Finding[] {
  const observations = indexed(data.observations, (row) => row.id)
  return data.observations.flatMap((placed) => {
    const { row } = placed
    const older = observations.get(row.supersedes ?? '')
    const near = observations.get(row.compareWith ?? '')
    const alike = (other: typeof row) => other.indicator === row.indicator && placeOf(other) === placeOf(row)
    const findings: Finding[] = []
    if (older && !(alike(older) && older.period === row.period && older.id !== row.id)) {
      findings.push(
        at(placed, 'supersedes', `“${older.id}”不是同一指标、同一地区、同一时期的数据，不能说被本行取代；相近而不同的用 compareWith`),
      )
    }
    if (near && !(alike(near) && near.id !== row.id)) {
      findings.push(at(placed, 'compareWith', `“${near.id}”不是同一指标、同一地区的另一条数据；请改为相近的那一条`))
    }
    const rivals = data.observations.some(({ row: other }) => other.id !== row.id && alike(other) && other.period === row.period)
    if (row.prefer && !rivals) findings.push(at(placed, 'prefer', '没有同一时期的另一条数据，不需要指定取舍；请删去 prefer'))
    return findings
  })
}
