import { BigNumber } from '~/components/big-number'
import { SourceNumber } from '~/components/source-number'
import { SourceText } from '~/components/source-text'
import { seenPeriod } from '~/domain/undated-mark'
import { gather } from '~/lib/gather'
import type { PlaceRow } from '~/selectors/place-rows'
import { CountySection } from './county-section'

const columns = ['指标', '时期', '数值', '说明', '等级']

function ReadingRow({ row: { name, reading, note, tier } }: { row: PlaceRow }) {
  return (
    <tr className="border-b border-rule align-baseline">
      <th scope="row" className="py-2 pr-4 font-normal">
        <span>{name}</span>
        <span className="block text-[12px] leading-[1.6] text-ink3 md:hidden">
          <span className="text-ink2">{seenPeriod(reading.period)}</span>
          <span>{`　${note && `${note}　`}`}</span>
          <span className="whitespace-nowrap">{`等级${tier}`}</span>
        </span>
      </th>
      <td className="hidden py-2 pr-4 whitespace-nowrap text-ink2 md:table-cell">{seenPeriod(reading.period)}</td>
      <td className="py-2 text-right text-[17px] font-bold whitespace-nowrap md:pr-4 lg:pr-10 2xl:text-[21px]">
        <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
          <BigNumber printed={reading.printed} />
        </SourceNumber>
      </td>
      <td className="hidden py-2 pr-4 text-[12.5px] text-ink2 md:table-cell 2xl:text-[15px]">
        <SourceText text={note} />
      </td>
      <td className="hidden py-2 text-right text-ink2 md:table-cell">{tier}</td>
    </tr>
  )
}

/** Readings theme by theme: indicator, period, value, note, tier. */
function ReadingTable({ caption, rows }: { caption: string; rows: readonly PlaceRow[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-[13.5px] 2xl:text-[17px]">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="text-[12px] text-ink3 2xl:text-[14px]">
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`pb-1 font-normal whitespace-nowrap ${column === '数值' ? 'pr-4 text-right lg:pr-10' : column === '等级' ? 'text-right' : 'pr-4'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {[...gather(rows, ({ theme }) => theme)].map(([theme, own]) => (
          <tbody key={theme}>
            <tr className="border-b border-ink">
              <th scope="rowgroup" colSpan={columns.length} className="pt-4 pb-1 text-[13px] font-bold text-gold-text 2xl:text-[16px]">
                {theme}
              </th>
            </tr>
            {own.map((row) => (
              <ReadingRow key={row.reading.obs} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface Props {
  readonly name: string
  readonly rows: readonly PlaceRow[]
  readonly tableOnly: readonly PlaceRow[]
}

/** Every reading of the place, and under a disclosure those that no figure shows, each with the reason. */
export function CountyReadings({ name, rows, tableOnly }: Props) {
  return (
    <CountySection heading="全部数据" lead="企业、园区、景区数据单独标注，不计入县（区、市）。点击数字查看出处。">
      {rows.length > 0 ? (
        <ReadingTable caption={`${name}全部数据`} rows={rows} />
      ) : (
        <p className="text-[14px] text-ink2">{`${name}的数据正在收集。`}</p>
      )}
      {tableOnly.length > 0 && (
        <details className="mt-5 text-[13px] 2xl:text-[16px]">
          <summary className="min-h-[44px] cursor-pointer content-center font-bold">
            其他数据<span className="font-normal text-ink2">{`${tableOnly.length}项（未用于图表，说明见各行）`}</span>
          </summary>
          <ReadingTable caption={`${name}其他数据`} rows={tableOnly} />
        </details>
      )}
    </CountySection>
  )
}
