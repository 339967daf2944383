import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'
import { nearest } from './nearest'
import { atWords, wordsOf } from './words'

const reference = /\{([^}]*)\}/g

/** Every reference in words is well formed, names a reading or a target that exists, and that readers may see featured. */
export function checkWordReferences(data: Dataset): Finding[] {
  const known = { obs: indexed(data.observations, (row) => row.id), target: indexed(data.targets, (row) => row.id) }
  const called = { obs: '数据', target: '目标' }
  return wordsOf(data).flatMap((piece) =>
    [...piece.words.matchAll(reference)].flatMap(([whole, inside = '']): Finding[] => {
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
      if (row.display === 'featured') return []
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
