import { use } from 'react'
import { statusPaint } from '~/charts/status/colour'
import { statusParts, type StatusPart } from '~/charts/status/shape-outlines'
import { ThemeContext } from '~/components/drawing/drawing'
import type { Status } from '~/domain/target/status'

/** One part of a mark in a box from -1 to 1, in the text's own colour. */
function Part({ part, paper }: { part: StatusPart; paper: string }) {
  switch (part.part) {
    case 'disc':
      return <circle r={part.r} fill="currentColor" stroke="none" />
    case 'half':
      return <path d={`M0 ${-part.r}A${part.r} ${part.r} 0 0 0 0 ${part.r}Z`} fill="currentColor" stroke="none" />
    case 'ring':
      return <circle r={part.r} strokeWidth={part.width} strokeDasharray={part.dash?.join(' ')} />
    case 'outline':
      return <polygon points={part.points.join(' ')} strokeWidth={part.width} />
    case 'line':
      return <polyline points={part.points.join(' ')} strokeWidth={part.width} stroke={part.paper ? paper : undefined} />
  }
}

interface Props {
  readonly status: Pick<Status, 'code' | 'alarm' | 'shape' | 'word'>
  /** Classes of the word: an underline where it opens something. */
  readonly wordClass?: string
}

/** Shape and word of a verdict as text of the page, as charts draw them: the shape before the colour. */
export function StatusTag({ status, wordClass = '' }: Props) {
  const theme = use(ThemeContext)
  const { shape, word, bold } = statusPaint(status, theme)
  return (
    <span className="inline-flex items-center whitespace-nowrap">
      <svg
        aria-hidden="true"
        viewBox="-1.05 -1.05 2.1 2.1"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        className="verdict-mark mr-[.4em] h-[1.06em] w-[1.06em] shrink-0"
        style={{ color: shape }}
      >
        {statusParts[status.shape].map((part, index) => (
          <Part key={index} part={part} paper={theme.paper} />
        ))}
      </svg>
      <span className={`${bold ? 'font-bold' : ''} ${wordClass}`} style={{ color: word }}>
        {status.word}
      </span>
    </span>
  )
}
