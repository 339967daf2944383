import { BigNumber } from '~/components/big-number'
import { SourceNumber } from '~/components/source-number'
import type { CountyRow } from '~/selectors/select-county'

/** Every reading of the county that may be shown: theme, indicator, period, value, note, tier. */
export function CountyTable({ rows }: { rows: readonly CountyRow[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-5 w-full text-left text-[12.5px] print:mt-3 print:text-[10.5px]">
        <caption className="sr-only">本县（区、市）全部读数</caption>
        <thead>
          <tr className="border-b border-ink text-ink3">
            <th scope="col" className="py-1.5 pr-3 font-normal">
              主题
            </th>
            <th scope="col" className="pr-3 font-normal">
              指标
            </th>
            <th scope="col" className="pr-3 font-normal">
              时期
            </th>
            <th scope="col" className="pr-3 text-right font-normal">
              数值
            </th>
            <th scope="col" className="pr-3 font-normal">
              说明
            </th>
            <th scope="col" className="text-right font-normal whitespace-nowrap">
              等级
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, name, reading, note, tier }, index) => (
            <tr key={reading.obs} className="border-b border-rule">
              <td className="py-[6px] pr-3 font-bold whitespace-nowrap print:py-[2px]">{theme === rows[index - 1]?.theme ? '' : theme}</td>
              <th scope="row" className="pr-3 font-normal">
                {name}
              </th>
              <td className="pr-3 whitespace-nowrap text-ink2">{reading.period}</td>
              <td className="pr-3 text-right text-[15px] font-bold whitespace-nowrap print:text-[12.5px] print:leading-tight">
                <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
                  <BigNumber printed={reading.printed} />
                </SourceNumber>
              </td>
              <td className="pr-3 leading-tight text-ink2 print:text-[9.5px]">{note}</td>
              <td className="text-right text-ink2">{tier}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
