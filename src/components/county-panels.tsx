import type { PanelCell, PanelsRecord } from '~/selectors/select-panels'
import { BigNumber } from './big-number'
import { SourceNumber } from './source-number'

/** One scale a row: the longest bar is 60 % of its cell. A missing reading is a hatched stub of fixed length, never a zero bar. */
function Bar({ share, focus }: { share: number; focus: boolean }) {
  return (
    <span
      className={`block h-[9px] shrink-0 2xl:h-[12px] ${focus ? 'bg-gold' : 'bg-bar'}`}
      style={{ width: `${Math.round(share * 600) / 10}%` }}
    />
  )
}

function Cell({ cell, name, focus, showPeriod }: { cell: PanelCell; name: string; focus: boolean; showPeriod: boolean }) {
  if (!cell.reading) {
    return (
      <span className="block items-center gap-2.5 text-[12px] text-ink3 md:flex 2xl:text-[15px]">
        <span aria-hidden="true" className="hatched block h-[9px] w-[60px] 2xl:h-[12px]" />
        暂未收录
      </span>
    )
  }
  const { reading } = cell
  return (
    <span className="block md:flex md:items-center md:gap-x-2.5">
      {cell.share !== null && <Bar share={cell.share} focus={focus} />}
      <span className="text-[19px] font-bold whitespace-nowrap xl:text-[24px] 2xl:text-[29px]">
        <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
          <BigNumber printed={reading.printed} />
        </SourceNumber>
      </span>
      {showPeriod && <span className="text-[12px] text-ink3 2xl:text-[14px]">{reading.period}</span>}
    </span>
  )
}

/** County panels side by side on the same indicators; 统一口径，缺项留空. */
export function CountyPanels({ record }: { record: PanelsRecord }) {
  const last = record.regions.at(-1)?.adcode
  return (
    <div className="overflow-x-auto">
      <table className="w-full table-fixed border-t border-ink text-left" style={{ minWidth: 96 + 112 * record.regions.length }}>
        <caption className="sr-only">{record.regions.map((region) => region.name).join('、')}：同一组指标</caption>
        <thead>
          <tr className="border-b border-rule">
            <th scope="col" className="w-[96px] py-2.5 text-[12px] font-normal text-ink3 md:w-[210px] 2xl:w-[320px] 2xl:text-[15px]">
              指标
            </th>
            {record.regions.map((region) => (
              <th key={region.adcode} scope="col" className="py-2.5 font-serif text-[18px] font-bold xl:text-[21px] 2xl:text-[27px]">
                <a href={`#/county/${region.adcode}`}>{region.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {record.rows.map((row) => (
            <tr key={row.indicator} className="border-b border-rule">
              <th scope="row" className="py-3 pr-3 align-middle text-[13px] font-bold 2xl:text-[17px]">
                {row.name}
                {row.period && (
                  <span className="ml-2 text-[12px] font-normal whitespace-nowrap text-ink3 2xl:text-[14px]">{row.period}</span>
                )}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.adcode} className="py-3 pr-4 align-middle">
                  <Cell cell={cell} name={row.name} focus={cell.adcode === last && record.regions.length === 2} showPeriod={!row.period} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
