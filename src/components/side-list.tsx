import { use } from 'react'
import type { Frame } from '~/charts/chart'
import { chartThemes } from '~/charts/chart-theme'
import { sideColours, sideList } from '~/charts/side-list'
import type { FigureRecord } from '~/selectors/figure-record'
import { ThemeContext } from './theme-context'

interface Props {
  readonly record: FigureRecord
  readonly frame: Frame
  /** Type size in pixels; two columns of names and values. */
  readonly size: number
}

/** What a small map cannot say on itself: the counties with their values, in division order. */
export function SideList({ record, frame, size }: Props) {
  const colours = sideColours(record, chartThemes[use(ThemeContext)])
  const entries = sideList(record, frame)
  if (entries.length === 0) return null
  return (
    <ul
      aria-label={`${record.title}（列表）`}
      className="columns-2 border-t border-rule"
      style={{ fontSize: size, lineHeight: 1.9, columnGap: size * 1.5 }}
    >
      {entries.map(({ adcode, name, text, step }) => (
        <li key={adcode} className="flex items-baseline justify-between">
          <span>
            {step !== null && (
              <span aria-hidden="true" className="mr-[.5em] inline-block h-[.7em] w-[.7em]" style={{ background: colours[step] }} />
            )}
            {name}
          </span>
          <span className="text-ink2">{text}</span>
        </li>
      ))}
    </ul>
  )
}
