import type { Citation } from '~/domain/source/source'
import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** A quote is of a reading or a target that is there and public, one of each, and has the figure as its first source prints it. */
export function checkQuotes(data: Dataset): Finding[] {
  const rows = indexed<{ readonly id: string; readonly release?: string | undefined; readonly sources: readonly Citation[] }>(
    [...data.observations, ...data.targets],
    ({ id }) => id,
  )
  const seen = new Set<string>()
  return data.quotes.flatMap((placed) => {
    const { id, words } = placed.row
    const row = rows.get(id)
    if (!row) return [at(placed, 'id', `没有名为“${id}”的数据或目标；请核对编号，或删去这一条`)]
    if (seen.has(id)) return [at(placed, 'id', `“${id}”已有一条引文；一条数据只引一处，请删去一条`)]
    seen.add(id)
    if (row.release !== undefined && row.release !== 'public')
      return [at(placed, 'id', `“${id}”还没有公开（release 为 ${row.release}），引文会先于数字公开；请先删去这一条`)]
    const printed = row.sources[0]?.printed ?? ''
    return words.includes(printed) ? [] : [at(placed, 'words', `引文“${words}”里没有原文的“${printed}”；请照第一出处的原句抄写`)]
  })
}
