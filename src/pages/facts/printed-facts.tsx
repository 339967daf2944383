import type { Catalogue } from '~/domain/dataset/catalogue'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import { factCells, factColumnWords } from '~/selectors/facts/fact-cells'
import type { FactRow } from '~/selectors/facts/fact-rows'

/** So many rows are five sheets; who wants more on paper wants a spreadsheet. */
const most = 200

/** The readings that are found, on paper. */
export function PrintedFacts({ catalogue, rows }: { catalogue: Catalogue; rows: readonly FactRow[] }) {
  const { indicator, place, period, value, tier, status, source } = factColumnWords
  return (
    <div className="page-width">
      <table className="w-full border-t border-ink text-left text-[9.5px] leading-[1.4]">
        <thead>
          <tr className="border-b border-rule2">
            {[indicator, place, period, value, tier, status, source].map((name) => (
              <th key={name} scope="col" className="py-1 pr-2 font-normal whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => {
            const cells = factCells(catalogue, row)
            return (
              <tr key={row.reading.id} className="border-b border-rule align-baseline">
                <th scope="row" className="py-1 pr-2">
                  {cells.name}
                </th>
                <td className="py-1 pr-2">{cells.place}</td>
                <td className="py-1 pr-2">{seenPeriod(cells.period)}</td>
                <td className="py-1 pr-2 font-bold">{seenText(cells)}</td>
                <td className="py-1 pr-2">{cells.tier}</td>
                <td className="py-1 pr-2">{cells.status}</td>
                <td className="py-1">{cells.source}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length > most && (
        <p className="pt-2 text-[11.5px]">{`纸面列出前${most}条，其余${rows.length - most}条从略；全部数据请在网页上下载。`}</p>
      )}
    </div>
  )
}
