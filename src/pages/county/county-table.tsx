import { BigNumber } from '~/components/big-number'
import { SourceNumber } from '~/components/source-number'
import { sheetRows, type CountyRow } from '~/selectors/select-county'

/** Rows that one sheet of paper has room for beside two drawings. */
const room = 13

/** Every reading of the county that may be shown: theme, indicator, period, value, note, tier. */
export function CountyTable({ rows }: { rows: readonly CountyRow[] }) {
  const onPaper = sheetRows(rows, room)
  return (
    <div className="overflow-x-auto">
      <table className="mt-5 w-full text-left text-[12.5px] print:mt-3 print:text-[10.5px]">
        <caption className="sr-only">本县（区、市）全部读数</caption>
        <thead>
          <tr className="border-b border-ink text-ink3">
            <th scope="col" className="hidden py-1.5 pr-3 font-normal md:table-cell">
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
            <th scope="col" className="hidden pr-3 font-normal md:table-cell">
              说明
            </th>
            <th scope="col" className="hidden text-right font-normal whitespace-nowrap md:table-cell">
              等级
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const { theme, name, reading, note, tier } = row
            return (
              <tr key={reading.obs} className={`border-b border-rule ${onPaper.has(row) ? '' : 'print:hidden'}`}>
                <td className="hidden py-[6px] pr-3 font-bold whitespace-nowrap md:table-cell print:py-[2px]">
                  {theme === rows[index - 1]?.theme ? '' : theme}
                </td>
                <th scope="row" className="py-2 pr-3 font-normal md:py-0">
                  {name}
                  <span className="block text-[11px] text-ink3 md:hidden">
                    {note}
                    <span className="ml-1 whitespace-nowrap">等级{tier}</span>
                  </span>
                </th>
                <td className="pr-3 whitespace-nowrap text-ink2">{reading.period}</td>
                <td className="pr-3 text-right text-[15px] font-bold whitespace-nowrap print:text-[12.5px] print:leading-tight">
                  <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
                    <BigNumber printed={reading.printed} />
                  </SourceNumber>
                </td>
                <td className="hidden pr-3 leading-tight text-ink2 md:table-cell print:text-[9.5px]">{note}</td>
                <td className="hidden text-right text-ink2 md:table-cell">{tier}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length > room && <p className="hidden pt-1 text-[9.5px] text-ink3 print:block">另有{rows.length - room}项，见本页网址。</p>}
    </div>
  )
}
