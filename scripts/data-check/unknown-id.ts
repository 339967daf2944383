import { type Named, nearest } from '~/lib/nearest'

/** What a field points at: how it is called in Chinese, the file that lists it, and everything there. */
export interface Kind {
  readonly called: string
  readonly file: string
  readonly known: readonly Named[]
}

/** The sentence for an id that names nothing, with the nearest that does. */
export function unknownId(id: string, { called, file, known }: Kind): string {
  const guess = nearest(id, known)
  const hint = guess ? `，最接近的是 "${guess.id}"${guess.name === '' ? '' : `（${guess.name}）`}` : ''
  return `没有名为“${id}”的${called}；请用 ${file} 里的 id${hint}`
}
