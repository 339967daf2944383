import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Scene } from '~/domain/figure/scene'
import { spokenLength } from '~/lib/spoken-length'
import { anyClaimHolds } from '~/selectors/words/claim-holds'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces, wordsHold } from '~/selectors/words/words'

/** What is said aloud while a scene is shown. */
export interface Speech {
  readonly pieces: readonly WordPiece[]
  /** How many characters are read out. */
  readonly length: number
  readonly seconds: number
}

/** A calm speaker's characters in a minute. */
const pace = 240

/** How long it takes to read so many characters aloud, in whole seconds. */
export const speechSeconds = (length: number): number => Math.round((length / pace) * 60)

/** The speech of a scene; null where it has none, or where it says what the data that are loaded do not bear out. */
export function selectSpeech(catalogue: Catalogue, { speech, claims }: Pick<Scene, 'speech' | 'claims'>): Speech | null {
  if (speech === '' || !wordsHold(catalogue, speech) || !claims.every((claim) => anyClaimHolds(catalogue, claim))) return null
  const pieces = wordPieces(catalogue, speech)
  const length = spokenLength(pieces.map(({ text }) => text).join(''))
  return { pieces, length, seconds: speechSeconds(length) }
}
