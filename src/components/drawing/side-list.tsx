import { use } from 'react'
import type { Frame } from '~/charts/chart'
import { listColumns, readingList, sideColours, sideList, type SideEntry } from '~/charts/county-list'
import { SourceNumber, SourceOpener } from '~/components/words/source-number'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { ThemeContext } from './drawing'

/** From this width on the counties of a map are larger than their numbers, so that both can be hit; in CSS pixels. */
const mapFrom = 500

/** Whether the numbers of a drawing may be pressed on it. On a small map a tap means the county, and a list below has the numbers. */
export function hasNumberRoom({ kind }: Pick<FigureRecord, 'kind'>, { width }: Pick<Frame, 'width'>): boolean {
  return (kind !== 'map' && kind !== 'highlights') || width >= mapFrom
}

interface Props {
  readonly record: FigureRecord
  readonly frame: Frame
  /** Type size in pixels; two columns of names and values. */
  readonly size: number
}

/** What the map would have said; where there is a sheet to open, a number opens its source. */
function SideText({ text, number, isLive }: Pick<SideEntry, 'text' | 'number'> & { readonly isLive: boolean }) {
  if (!number || !isLive) return <span>{text}</span>
  return (
    <SourceNumber obs={number.obs} name={number.name}>
      {text}
    </SourceNumber>
  )
}

/**
 * What a small map cannot say on itself: the counties with their values, in division order; on the live page also what its
 * values cannot be pressed for. A sheet of paper has a data table instead.
 */
export function SideList({ record, frame, size }: Props) {
  const colours = sideColours(record, use(ThemeContext))
  const isLive = use(SourceOpener) !== null
  const unsaid = sideList(record, frame)
  const unpressed = isLive && frame.medium === 'page' && !hasNumberRoom(record, frame)
  const entries = unsaid.length === 0 && unpressed ? readingList(record) : unsaid
  if (entries.length === 0) return null
  // Walls and sheets of paper have room for two columns and no more lines than that; there a long one may break.
  const columns = frame.medium !== 'page' || listColumns(entries, size, frame.width - 20) === 2 ? 'columns-2' : ''
  return (
    <ul
      aria-label={`${record.title}（列表）`}
      className={`border-t border-rule ${columns}`}
      style={{ fontSize: size, lineHeight: 1.9, columnGap: size * 1.5 }}
    >
      {entries.map(({ adcode, name, text, number, step }) => (
        <li key={adcode} className="flex items-baseline justify-between">
          <span>
            {step !== null && (
              <span aria-hidden="true" className="swatch mr-[.5em] inline-block h-[.7em] w-[.7em]" style={{ background: colours[step] }} />
            )}
            <span>{name}</span>
          </span>
          <span className="text-ink2">
            <SideText text={text} number={number} isLive={isLive} />
          </span>
        </li>
      ))}
    </ul>
  )
}
