import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useBand } from '~/components/page/bands'
import { useLink } from '~/features/page-stores'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { FactTableRow, type TableRow } from './fact-table-row'

interface Props {
  readonly shown: readonly FactRow[]
  readonly rowsById: Readonly<Record<string, TableRow>>
  /** How high most rows are: a row that is as high is not placed a second time when it is measured. */
  readonly usual: number
}

/** Rows that stay in the page though they are out of sight: the one that has the focus, and the one whose source is open. */
function keptRows(shown: readonly FactRow[], source: string | null): readonly number[] {
  const focused = document.activeElement?.getAttribute('data-obs') ?? null
  return [focused, source].flatMap((id) => (id === null ? [] : shown.findIndex(({ reading }) => reading.id === id)))
}

/** The rows of a long list, of which the page holds those in sight. */
export function WindowRows({ shown, rowsById, usual }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const { page } = useBand()
  const source = useLink(({ view }) => view.source)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = new Set([...defaultRangeExtractor(range), ...keptRows(shown, source)])
      return [...indexes].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b)
    },
    [shown, source],
  )
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs over this project
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: shown.length,
    estimateSize: () => usual,
    getItemKey: (index) => shown[index]?.reading.id ?? index,
    overscan: 4,
    scrollMargin: margin,
    rangeExtractor,
  })
  // What is above the list changes its height with what is found, with the page's width and with the size of type.
  useLayoutEffect(() => {
    if (list.current !== null) setMargin(list.current.getBoundingClientRect().top + window.scrollY)
  }, [shown, usual, page])
  return (
    <div ref={list} role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rowsById[String(key)]
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className="absolute top-0 left-0 w-full"
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              <FactTableRow row={row} />
            </div>
          )
        )
      })}
    </div>
  )
}
