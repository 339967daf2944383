import type { WordPiece } from '~/selectors/words/word-piece'
import { closingMarks } from '~/lib/line-marks'
import { SourceNumber } from './source-number'

const closing = new RegExp(`^[${closingMarks}]*`)

/** A date, or a numeral with what it counts: 36公里, 2万余人, 65亿元. A browser would break a line after any of their characters. */
const counted =
  /(\d[\d.,]*(?:年\d+月(?:\d+日)?|月\d+日|[十百千万亿]*[余多]?(?:个百分点|平方公里|平方米|立方米|千瓦时|千瓦|公里|公顷|公斤|人次|分钟|小时|季度|美元|[\u4e00-\u9fff%‰])))/

/** Plain words, every count in them on one line; each in an element of its own, whose text a translator may change. */
function Words({ text }: { text: string }) {
  return text.split(counted).map((part, at) =>
    part === '' ? null : (
      <span key={at} className={at % 2 === 1 ? 'whitespace-nowrap' : undefined}>
        {part}
      </span>
    ),
  )
}

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
      <Words key={index} text={pieces[index - 1]?.obs ? piece.text.replace(closing, '') : piece.text} />
    ),
  )
}
