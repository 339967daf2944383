import { useLayoutEffect, useRef } from 'react'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { FactTableRow, type TableRow } from './fact-table-row'
import { useGrowing } from './use-growing'

interface Props {
  readonly shown: readonly FactRow[]
  readonly rowsById: Readonly<Record<string, TableRow>>
}

/** All rows of a list that is short enough to stand in the page whole: the browser's own search finds every word of it. */
export function WholeRows({ shown, rowsById }: Props) {
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
