import type { Id } from '~/domain/id'

/** A piece of running text: plain words, or a number that opens its source. `name` says what the number is. */
export interface WordPiece {
  readonly text: string
  readonly obs?: Id
  readonly name?: string
}
