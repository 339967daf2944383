import { useLayoutEffect, useRef, useEffect, useState } from 'react'
import { whenIdle } from '~/components/drawing/when-idle'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { FactTableRow, type TableRow } from './fact-table-row'

/** Rows that a screen shows at first, and as many again each time that the browser is idle. */
const step = 48

/** How many rows of a list are rendered: those of the first screen at once, the others bit by bit, until all of them are. */
function useGrowing(rows: readonly unknown[]): number {
  const [grown, setGrown] = useState({ rows, count: step })
  // Another list begins anew: who types waits for the first screen of it alone.
  if (grown.rows !== rows) setGrown({ rows, count: step })
  const { count } = grown
  useEffect(() => (count < rows.length ? whenIdle(() => setGrown({ rows, count: count + step })) : undefined), [count, rows])
  return Math.min(count, rows.length)
}

interface Props {
  readonly shown: readonly FactRow[]
  readonly rowsById: Readonly<Record<string, TableRow>>
}

/** All rows of a list that is short enough to be rendered in full: the browser's own search finds every word of it. */
export function AllRows({ shown, rowsById }: Props) {
  const count = useGrowing(shown)
  const group = useRef<HTMLDivElement>(null)
  // The room of the rows that are not there yet, by the height of those that are.
  useLayoutEffect(() => {
    const rows = group.current
    const [first, last] = [rows?.firstElementChild, rows?.lastElementChild]
    if (!rows || !first || !last) return
    const mean = (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / count
    rows.style.paddingBottom = `${(shown.length - count) * mean}px`
  }, [shown, count])
  return (
    <div role="rowgroup" ref={group} aria-busy={count < shown.length}>
      {shown.slice(0, count).map(({ reading }, index) => {
        const row = rowsById[reading.id]
        return (
          row && (
            <div key={reading.id} role="row" aria-rowindex={index + 2}>
              <FactTableRow row={row} />
            </div>
          )
        )
      })}
    </div>
  )
}
