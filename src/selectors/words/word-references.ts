import type { Id } from '~/domain/dataset/id'

/** A piece of running text: plain words, or the number of a reading or target that opens its source. `name` says what the number is. */
export interface WordPiece {
  readonly text: string
  readonly obs?: Id
  readonly name?: string
}

/** A reference in words: {obs:ID} or {target:ID}, where it begins and how long it is. */
export interface WordReference {
  readonly kind: 'obs' | 'target'
  readonly id: Id
  readonly at: number
  readonly length: number
}

const reference = /\{(obs|target):([a-z0-9.-]+)\}/g

/** The references of words, in their order. */
export function wordReferences(words: string): readonly WordReference[] {
  return [...words.matchAll(reference)].map(({ 0: match, 1: kind, 2: id = '', index }) => ({
    kind: kind === 'obs' ? 'obs' : 'target',
    id,
    at: index,
    length: match.length,
  }))
}
