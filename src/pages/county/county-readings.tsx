import { ReadingNumber, SourceText } from '~/components/words/source-number'
import { seenPeriod } from '~/domain/value/undated-mark'
import { gather } from '~/lib/gather'
import type { PlaceRow } from '~/selectors/reading/place-rows'
import { CountySection } from './county-section'

/** One period's value, and what is to be said of it alone. */
function Value({ row: { name, reading }, note }: { row: PlaceRow; note: string }) {
  const period = seenPeriod(reading.period)
  return (
    <li className="mr-6 inline-block py-1 last:mr-0">
      {period !== '' && <span className="mr-2 text-[12px] whitespace-nowrap text-ink2 2xl:text-[14px]">{period}</span>}
      <span className="text-[16px] font-bold whitespace-nowrap 2xl:text-[20px]">
        <ReadingNumber reading={reading} name={name} />
      </span>
      {note !== '' && (
        <span className="ml-2 text-[12px] text-ink3 2xl:text-[14px]">
          <SourceText text={note} />
        </span>
      )}
    </li>
  )
}

/** An indicator with all its periods; a note that several of them have is printed once, under them. */
function IndicatorRow({ name, rows }: { name: string; rows: readonly PlaceRow[] }) {
  const shared = [...gather(rows, ({ note }) => note)].filter(([note, own]) => note !== '' && own.length > 1)
  const below = new Set(shared.map(([note]) => note))
  return (
    <tr className="border-b border-rule align-baseline max-md:block">
      <th scope="row" className="pt-1.5 pr-4 font-normal max-md:block md:w-[30%] md:py-1.5">
        {name}
      </th>
      <td className="pb-1.5 max-md:block md:py-1.5 md:pr-4">
        <ul className="leading-[1.6]">
          {rows.map((row) => (
            <Value key={row.reading.obs} row={row} note={below.has(row.note) ? '' : row.note} />
          ))}
        </ul>
        {shared.map(([note, own]) => (
          <p key={note} className="pb-1 text-[12px] text-ink3 2xl:text-[14px]">
            {own.length < rows.length && <span>{`${own.map(({ reading }) => reading.period).join('、')}：`}</span>}
            <SourceText text={note} />
          </p>
        ))}
      </td>
      <td className="hidden py-1.5 text-right whitespace-nowrap text-ink2 md:table-cell">
        {[...new Set(rows.map(({ tier }) => tier))].sort().join('、')}
      </td>
    </tr>
  )
}

/** Readings theme by theme, an indicator a row: its periods with their values, and the tiers of their sources. */
function ReadingTable({ caption, rows }: { caption: string; rows: readonly PlaceRow[] }) {
  return (
    <table className="w-full text-left text-[13.5px] 2xl:text-[17px]">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="text-[12px] text-ink3 2xl:text-[14px]">
          {['指标', '时期与数值', '来源等级'].map((column) => (
            <th key={column} scope="col" className="pb-1 font-normal whitespace-nowrap last:text-right">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {[...gather(rows, ({ theme }) => theme)].map(([theme, own]) => (
        <tbody key={theme} className="max-md:block">
          <tr className="border-b border-ink max-md:block">
            <th scope="rowgroup" colSpan={3} className="pt-4 pb-1 text-[13px] font-bold text-gold-text max-md:block 2xl:text-[16px]">
              {theme}
            </th>
          </tr>
          {[...gather(own, ({ name }) => name)].map(([name, readings]) => (
            <IndicatorRow key={name} name={name} rows={readings} />
          ))}
        </tbody>
      ))}
    </table>
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
