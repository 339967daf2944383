import { headlineLook, WordRuns } from '~/components/words/line-breaks'
import { BigNumber } from '~/components/words/source-number'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { PlaceRow } from '~/selectors/reading/place-rows'

/** Where the sheet lies across, the table is narrow: no column of themes, and the remark on a value is printed under it. */
const upright = 'landscape:hidden'
const columns = [
  { name: '主题', look: `pr-3 ${upright}` },
  { name: '指标', look: 'pr-3' },
  { name: '时期', look: 'pr-3' },
  { name: '数值', look: 'pr-3 text-right' },
  { name: '说明', look: `pr-3 ${upright}` },
  { name: '等级', look: 'text-right' },
] as const

/** A reading in a row, and in a second one what is said of it, where it has no column of its own. */
function SheetRow({ row: { theme, name, reading, note, tier }, first }: { row: PlaceRow; first: boolean }) {
  // The tiers are explained at the foot of the sheet.
  const noted = note !== '' && tier !== 'C' && tier !== 'D'
  return (
    <>
      <tr className={`border-b border-rule ${noted ? 'landscape:border-0' : ''}`}>
        <td className={`py-[2px] pr-3 font-bold whitespace-nowrap ${upright}`}>{first ? theme : ''}</td>
        <th scope="row" className={`pr-3 font-normal ${headlineLook}`}>
          <WordRuns text={name} />
        </th>
        <td className="pr-3 whitespace-nowrap text-ink2">{seenPeriod(reading.period)}</td>
        <td className="pr-3 text-right text-[12.5px] leading-tight font-bold whitespace-nowrap">
          <BigNumber printed={reading.printed} />
        </td>
        <td className={`pr-3 text-[9.5px] leading-tight text-ink2 ${upright}`}>{note}</td>
        <td className="text-right text-ink2">{tier}</td>
      </tr>
      {noted && (
        <tr className="hidden border-b border-rule landscape:table-row">
          <td colSpan={columns.length} className="pb-[3px] text-[9.5px] leading-tight text-ink2">
            {note}
          </td>
        </tr>
      )}
    </>
  )
}

/** The readings that a sheet has room for: theme, indicator, period, value, note, tier; and how many others there are. */
export function SheetTable({ rows: onPaper, others }: { rows: readonly PlaceRow[]; others: number }) {
  return (
    <div className="mt-3">
      <table className="w-full text-left text-[10.5px]">
        <thead>
          <tr className="border-b border-ink text-ink3">
            {columns.map(({ name, look }) => (
              <th key={name} scope="col" className={`font-normal whitespace-nowrap ${look}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {onPaper.map((row, index) => (
            <SheetRow key={row.reading.obs} row={row} first={row.theme !== onPaper[index - 1]?.theme} />
          ))}
        </tbody>
      </table>
      {others > 0 && <p className="pt-1 text-[9.5px] text-ink3">{`另有${others}项，见本页网址。`}</p>}
    </div>
  )
}
