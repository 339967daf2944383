import { BigNumber } from '~/components/big-number'
import type { PlaceRow } from '~/selectors/place-rows'

/** The readings that a sheet has room for: theme, indicator, period, value, note, tier; and how many others there are. */
export function SheetTable({ rows: onPaper, others }: { rows: readonly PlaceRow[]; others: number }) {
  return (
    <>
      <table className="mt-3 w-full text-left text-[10.5px]">
        <thead>
          <tr className="border-b border-ink text-ink3">
            {['主题', '指标', '时期', '数值', '说明', '等级'].map((column) => (
              <th
                key={column}
                scope="col"
                className={`font-normal whitespace-nowrap ${column === '数值' || column === '等级' ? 'text-right' : ''} ${column === '等级' ? '' : 'pr-3'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {onPaper.map(({ theme, name, reading, note, tier }, index) => (
            <tr key={reading.obs} className="border-b border-rule">
              <td className="py-[2px] pr-3 font-bold whitespace-nowrap">{theme === onPaper[index - 1]?.theme ? '' : theme}</td>
              <th scope="row" className="pr-3 font-normal">
                {name}
              </th>
              <td className="pr-3 whitespace-nowrap text-ink2">{reading.period}</td>
              <td className="pr-3 text-right text-[12.5px] leading-tight font-bold whitespace-nowrap">
                <BigNumber printed={reading.printed} />
              </td>
              <td className="pr-3 text-[9.5px] leading-tight text-ink2">{note}</td>
              <td className="text-right text-ink2">{tier}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p className="pt-1 text-[9.5px] text-ink3">另有{others}项，见本页网址。</p>}
    </>
  )
}
