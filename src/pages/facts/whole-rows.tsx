import type { FactRow } from '~/selectors/fact-rows'
import { FactTableRow, type TableRow } from './fact-table-row'
import { useGrowing } from './use-growing'

interface Props {
  readonly shown: readonly FactRow[]
  readonly rowsById: Readonly<Record<string, TableRow>>
  /** How high most rows are: the room of those that are not there yet. */
  readonly usual: number
}

/** All rows of a list that is short enough to stand in the page whole: the browser's own search finds every word of it. */
export function WholeRows({ shown, rowsById, usual }: Props) {
  const count = useGrowing(shown)
  return (
    <div role="rowgroup" style={{ paddingBottom: (shown.length - count) * usual }}>
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
