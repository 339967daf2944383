import type { Indicator } from '~/domain/reading/indicator'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

const plain = (word: string) => word.trim().toLowerCase()

/** Every name of an indicator that readers meet, with its field. */
function namesOf({ name, short, en }: Indicator): readonly (readonly [field: string, word: string])[] {
  return [['name', name], ...(short === undefined || short === name ? [] : [['short', short] as const]), ['en', en]]
}

/** A word to search by says something that is not searched already, and once. Several indicators may share one. */
function aliasFindings(placed: Placed<Indicator>): Finding[] {
  const { name, en, aliases } = placed.row
  const words = aliases.map(plain)
  return aliases.flatMap((alias, index) => {
    const field = `aliases 第${index + 1}项`
    if ([plain(name), plain(en)].includes(plain(alias))) {
      return [at(placed, field, `“${alias}”就是这项指标的名称；别名只写名称以外的叫法，请删去`)]
    }
    return words.indexOf(plain(alias)) < index ? [at(placed, field, `“${alias}”写了两遍；请删去一个`)] : []
  })
}

/** No two indicators share a name, short or long, in either language, and aliases double nothing. */
export function checkNamesOnce(data: Dataset): Finding[] {
  const named = new Map<string, Placed<Indicator>>()
  const doubles = data.indicators.flatMap((placed) =>
    namesOf(placed.row).flatMap(([field, word]) => {
      const other = named.get(plain(word))
      if (!other) named.set(plain(word), placed)
      return other && other !== placed
        ? [at(placed, field, `“${word}”已是 ${other.name} 的名称；读者分不清两项指标，请改一个，或并成一项`)]
        : []
    }),
  )
  return [...doubles, ...data.indicators.flatMap(aliasFindings)]
}
