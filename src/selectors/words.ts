import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import { shownReading } from './shown-reading'
import { targetText } from './target-text'

/** A piece of running text: plain words, or a number that opens its source. */
export type WordPiece = { readonly text: string; readonly obs?: Id }

const reference = /\{(obs|target):([a-z0-9.-]+)\}/g

/** A reading whose file did not load stands as a dash: the words around it stay readable. */
function readingText(catalogue: Catalogue, id: Id): string {
  const row = catalogue.observations.get(id)
  return (row && shownReading(catalogue, row)?.printed.text) ?? '—'
}

/** Whether everything that these words refer to is loaded. */
export function wordsHold(catalogue: Catalogue, words: string): boolean {
  return [...words.matchAll(reference)].every(([, kind, id = '']) =>
    kind === 'obs' ? (catalogue.observations.get(id)?.value ?? null) !== null : catalogue.targets.has(id),
  )
}

function targetWords(catalogue: Catalogue, id: Id): string {
  const target = catalogue.targets.get(id)
  return target ? targetText(catalogue, target) : '—'
}

/** Words with their references resolved, piece by piece. */
export function wordPieces(catalogue: Catalogue, words: string): readonly WordPiece[] {
  const pieces: WordPiece[] = []
  let at = 0
  for (const match of words.matchAll(reference)) {
    const [whole, kind, id = ''] = match
    if (match.index > at) pieces.push({ text: words.slice(at, match.index) })
    if (kind === 'obs') pieces.push({ text: readingText(catalogue, id), obs: id })
    else pieces.push({ text: targetWords(catalogue, id) })
    at = match.index + whole.length
  }
  if (at < words.length) pieces.push({ text: words.slice(at) })
  return pieces
}

/** The same as one plain text. */
export function plainWords(catalogue: Catalogue, words: string): string {
  return wordPieces(catalogue, words)
    .map((piece) => piece.text)
    .join('')
}
