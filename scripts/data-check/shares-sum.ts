import type { Figure } from '~/domain/figure/figure'
import type { Observation } from '~/domain/reading/observation'
import { convertUnit } from '~/domain/value/unit'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** Rounded shares may miss the whole by this much, in percentage points. */
const slack = 0.2

/** Rows of a figure's parts by place, period and basis: each group ought to be a whole. */
function wholes(data: Dataset, figure: Figure): Placed<Observation>[][] {
  const groups = new Map<string, Placed<Observation>[]>()
  for (const placed of data.observations) {
    const { indicator, region, period, basis, value } = placed.row
    if (region === null || value === null || !figure.spec.indicators.includes(indicator)) continue
    const key = [region, period, basis].join('|')
    groups.set(key, [...(groups.get(key) ?? []), placed])
  }
  return [...groups.values()]
}

/** The parts of a structure figure make up a hundred per cent wherever all of them are held; amounts make up what they make up. */
export function checkSharesSum(data: Dataset): Finding[] {
  const units = indexed(data.units, (unit) => unit.id)
  const percent = units.get('percent')
  // Figures of several places show the same parts: each set of parts is added up once.
  const structures = data.figures.filter(({ row }) => row.spec.kind === 'structure').map(({ row }) => row)
  return [...new Map(structures.map((figure) => [figure.spec.indicators.join(), figure])).values()].flatMap((figure) =>
    wholes(data, figure).flatMap((rows) => {
      const [first] = rows
      if (!first || !percent || rows.length !== figure.spec.indicators.length) return []
      if (rows.some(({ row }) => units.get(row.unit)?.dimension !== percent.dimension)) return []
      const shares = rows.map(({ row }) => convertUnit(row.value ?? 0, units.get(row.unit) ?? percent, percent))
      const sum = Number(shares.reduce((total, share) => total + share, 0).toPrecision(12))
      if (Number(Math.abs(sum - 100).toPrecision(6)) <= slack) return []
      return [
        at(
          first,
          'value',
          `与同组各项 ${rows
            .slice(1)
            .map(({ row }) => row.id)
            .join('、')} 合计 ${sum}%，应为100%（容许相差${slack}）；请核对原文`,
        ),
      ]
    }),
  )
}
