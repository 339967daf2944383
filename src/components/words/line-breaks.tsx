import { Fragment } from 'react'
import { closingMarks } from '~/lib/line-atoms'
import { wordRuns } from '~/lib/word-runs'
import type { WordPiece } from '~/selectors/words/word-references'
import { SourceNumber, SourceText } from './source-number'

/** A headline hangs its opening “ into the margin, and breaks between words where it must break inside a clause. */
export const headlineLook = '[overflow-wrap:anywhere] [word-break:keep-all]'
export const hangQuote = (text: string): string => (text.startsWith('“') ? '-indent-[.48em]' : '')

/** Text that breaks between its words, under `headlineLook`. */
export function WordRuns({ text }: { text: string }) {
  return wordRuns(text).map((run, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      <span>{run}</span>
    </Fragment>
  ))
}

const closing = new RegExp(`^[${closingMarks}]*`)

/**
 * Running text in which every number opens its source and keeps the comma after it, and every count keeps its unit: a browser breaks a line between a button and what
 * follows. `Pieces` is the overview's, which has no room for the difference.
 */
export function UnbrokenPieces({ pieces }: { pieces: readonly WordPiece[] }) {
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
