import { use, type ReactNode } from 'react'
import { chartThemes, type ChartTheme } from '~/charts/chart-theme'
import { ThemeContext } from './theme-context'
import type { Status, StatusShape } from '~/domain/status'

/** The marks of the charts in a box of twenty, in the text's own colour; what is cut out of a disc has the paper's. */
const shapes: Readonly<Record<StatusShape, ReactNode>> = {
  'disc-tick': (
    <>
      <circle cx="10" cy="10" r="10" fill="currentColor" stroke="none" />
      <path d="M5.4 10.2 8.8 13.6 14.8 6.8" stroke="var(--color-paper)" strokeWidth="3" />
    </>
  ),
  'triangle-down': <path d="M1.8 3.2H18.2L10 17.2Z" strokeWidth="2.8" />,
  'square-cross': <path d="M1.6 1.6H18.4V18.4H1.6ZM5.8 5.8 14.2 14.2M5.8 14.2 14.2 5.8" strokeWidth="2.6" />,
  'half-ring': (
    <>
      <circle cx="10" cy="10" r="8.9" strokeWidth="2.2" />
      <path d="M10 1.1A8.9 8.9 0 0 0 10 18.9Z" fill="currentColor" stroke="none" />
    </>
  ),
  'dotted-ring': <circle cx="10" cy="10" r="8.8" strokeWidth="2.4" strokeDasharray="1.6 3" />,
  'not-equal': <path d="M1.5 6.8H18.5M1.5 13.2H18.5M5 18.5 15 1.5" strokeWidth="2.4" />,
  ring: <circle cx="10" cy="10" r="8.8" strokeWidth="2.4" />,
}

const reached: ReadonlySet<string> = new Set(['met', 'done', 'within'])
const short: ReadonlySet<string> = new Set(['below', 'missed', 'beyond'])

/** As in the charts: reached is the ramp's end, a miss is ink (vermilion for a missed binding target alone), what is not judged recedes. */
function paintOf({ code, alarm }: Status, theme: ChartTheme): { readonly mark: string; readonly word: string } {
  if (reached.has(code)) return { mark: theme.name === 'dark' ? theme.ramp[4] : theme.ramp[5], word: theme.ramp[5] }
  const ink = alarm ? theme.vermilion : theme.ink
  return short.has(code) ? { mark: ink, word: ink } : { mark: code === 'part-year' ? theme.ink2 : theme.ink3, word: theme.ink2 }
}

/** Shape and word of a verdict, the shape before the colour. */
export function StatusTag({ status }: { status: Status }) {
  const { mark, word } = paintOf(status, chartThemes[use(ThemeContext)])
  const bold = reached.has(status.code) || short.has(status.code) || status.code === 'part-year'
  return (
    <span className="inline-flex items-center whitespace-nowrap">
      <svg
        aria-hidden="true"
        viewBox="-.5 -.5 21 21"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        className="mr-[.4em] h-[1.06em] w-[1.06em] shrink-0"
        style={{ color: mark }}
      >
        {shapes[status.shape]}
      </svg>
      <span className={bold ? 'font-bold' : ''} style={{ color: word }}>
        {status.word}
      </span>
    </span>
  )
}
