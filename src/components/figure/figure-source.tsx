import { useState } from 'react'
import { SourceText } from '~/components/words/source-number'

interface Props {
  /** The documents, parted by semicolons. */
  readonly line: string
  /** What follows in the same line, beginning with its full stop. */
  readonly after?: string
  /** How many documents are named before the others are counted. */
  readonly most?: number
  /** Whether all are named: they take more room. */
  readonly onWhole?: (whole: boolean) => void
}

/** The documents behind a figure: the first by name, the others counted and one press away; on paper all of them. */
export function FigureSource({ line, after = '。', most = 2, onWhole }: Props) {
  const [whole, setWhole] = useState(false)
  const documents = line.split('；')
  // A press that brings one document more is no shorter than its name.
  const shown = whole || documents.length <= most + 1 ? documents.length : most
  const rest = documents.slice(shown)
  const toggle = () => {
    setWhole(!whole)
    onWhole?.(!whole)
  }
  return (
    <>
      <SourceText text={`来源：${documents.slice(0, shown).join('；')}`} />
      {rest.length > 0 && <span className="hidden print:inline">{`；${rest.join('；')}`}</span>}
      {(rest.length > 0 || whole) && (
        <button type="button" aria-expanded={whole} className="figure-more" onClick={toggle}>
          {whole ? '收起' : `等${documents.length}项`}
        </button>
      )}
      <SourceText text={after} />
    </>
  )
}
