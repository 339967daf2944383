import { closingMarks } from '~/lib/line-atoms'
import type { WordPiece } from '~/selectors/words/word-references'
import { SourceNumber, SourceText } from './source-number'

const closing = new RegExp(`^[${closingMarks}]*`)

/**
 * Running text in which every number opens its source and keeps the comma after it, and every count keeps its unit: a browser breaks a line between a button and what
 * follows. `Pieces` is the overview's, which has no room for the difference.
 */
export function WholePieces({ pieces }: { pieces: readonly WordPiece[] }) {
  return pieces.map((piece, index) =>
    piece.obs ? (
      <span key={index} className="whitespace-nowrap">
        <SourceNumber obs={piece.obs} name={piece.name ?? piece.text}>
          {piece.text}
        </SourceNumber>
        <span>{closing.exec(pieces[index + 1]?.text ?? '')?.[0]}</span>
      </span>
    ) : (
      <SourceText key={index} text={pieces[index - 1]?.obs ? piece.text.replace(closing, '') : piece.text} />
    ),
  )
}
