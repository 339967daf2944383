import type { Id } from '~/domain/dataset/id'

/** A piece of running text: plain words, or the number of a reading or target that opens its source. `name` says what the number is. */
export interface WordPiece {
  readonly text: string
  readonly obs?: Id
  readonly name?: string
}
