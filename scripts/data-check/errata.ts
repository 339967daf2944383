import type { Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { readPrinted } from '~/domain/value/scan-printed'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

/** The numbers that a row says. */
function valuesOf(row: Observation | Target): readonly (number | null | undefined)[] {
  return 'value' in row ? [row.value] : [row.min, row.max, row.about]
}

function check(placed: Placed<Observation | Target>): Finding[] {
  const { sources, erratum } = placed.row
  if (!erratum) return []
  const right = new Set(sources.map(({ document }) => document))
  return erratum.sources.flatMap(({ document, printed }, index) => {
    const field = `erratum sources 第${index + 1}项`
    if (right.has(document))
      return [at(placed, field, `${document} 也在 sources 里；印错的写在 erratum，更正它的来源写在 sources，同一来源不能两边都写`)]
    const reading = readPrinted(printed)
    if (!reading) return [at(placed, `${field} printed`, `“${printed}”里读不出一个数；请照抄印错的那一个数，连同单位`)]
    if (!valuesOf(placed.row).includes(reading.value)) return []
    return [at(placed, `${field} printed`, `“${printed}”与本行相同，没有印错；请抄印错的那个数，更正后的数写在 value 和 sources`)]
  })
}

/** A misprint differs from what the row says, and stands in another document than the one that corrects it. */
export function checkErrata(data: Dataset): Finding[] {
  return [...data.observations, ...data.targets].flatMap(check)
}
