import { nearest } from '~/lib/nearest'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'
import { atWords, wordsOf } from './words'

const reference = /\{([^}]*)\}/g

/** What words may name: what figures show; in the words of an event that is no headline, what stands in tables too. */
function mayName(data: Dataset): (placed: Placed<unknown>, display: string) => boolean {
  const events = new Set<unknown>(data.milestones.flatMap(({ row }) => (row.highlight ? [] : row)))
  return ({ row }, display) => display === 'featured' || (display === 'table' && events.has(row))
}

/** 下降 is said of a fall, 增长 of a rise: the page takes the minus from a number behind 下降. */
const direction = /(下降|增长|提高)$/

/** Every reference in words is well formed, names a reading or a target that exists and that these words may show. */
export function checkWordReferences(data: Dataset): Finding[] {
  const allowed = mayName(data)
  const known = { obs: indexed(data.observations, (row) => row.id), target: indexed(data.targets, (row) => row.id) }
  const called = { obs: '数据', target: '目标' }
  return wordsOf(data).flatMap((piece) =>
    [...piece.words.matchAll(reference)].flatMap(({ 0: whole, 1: inside = '', index }): Finding[] => {
      const [kind, id = ''] = inside.split(':')
      if ((kind !== 'obs' && kind !== 'target') || id === '')
        return [atWords(piece, `“${whole}”写法不对；应为 {obs:数据id} 或 {target:目标id}`)]
      const row = known[kind].get(id)
      if (!row) {
        const guess = nearest(
          id,
          [...known[kind].keys()].map((candidate) => ({ id: candidate, name: '' })),
        )
        return [atWords(piece, `没有名为“${id}”的${called[kind]}${guess ? `；最接近的是 {${kind}:${guess.id}}` : '；请核对 id'}`)]
      }
      const [, said] = direction.exec(piece.words.slice(0, index)) ?? []
      const value = 'value' in row ? (row.value ?? 0) : 0
      if (said !== undefined && value !== 0 && value < 0 !== (said === '下降')) {
        return [atWords(piece, `“${said}”后面的 ${id} 是 ${value}；下降的数写“下降”，增长的写“增长”`)]
      }
      if (allowed(piece.placed, row.display)) return []
      return [
        at(
          piece.placed,
          piece.field,
          `${called[kind]}“${id}”的 display 是 ${row.display}，不能写进给读者看的文字；请换一个，或先说明可以展示`,
        ),
      ]
    }),
  )
}
