import type { WordPiece } from '~/selectors/words/word-piece'
import { SourceNumber } from './source-number'

/** Running text in which every number opens its source. */
export function Pieces({ pieces }: { pieces: readonly WordPiece[] }) {
  return pieces.map((piece, index) =>
    piece.obs ? (
      <SourceNumber key={index} obs={piece.obs} name={piece.name ?? piece.text}>
        {piece.text}
      </SourceNumber>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  )
}
