import { SourceNumber } from '~/components/source-number'
import { SourceText } from '~/components/source-text'
import type { ListedTarget } from '~/selectors/select-target-list'

const columns = ['时期', '所属', '指标', '性质', '目标', '说明']

/** Targets that are listed as their document has them, nothing is judged: under a disclosure, open where nothing else is found. */
export function ListedTargets({ rows, alone }: { rows: readonly ListedTarget[]; alone: boolean }) {
  if (rows.length === 0) return null
  return (
    <details open={alone} className="page-width mt-9 border-t border-ink pt-3 text-[13px] 2xl:mt-12 2xl:text-[16px]">
      <summary className="min-h-[32px] cursor-pointer font-bold">
        仅列表<span className="font-normal text-ink2">：{rows.length}项，照原文列出，不作判定</span>
      </summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-left">
          <thead>
            <tr className="border-b border-rule2 text-ink3">
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ target, period, place, name, nature, text, note }) => (
              <tr key={target} className="border-b border-rule align-baseline">
                <td className="py-1.5 pr-4 whitespace-nowrap text-ink2">{period}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{place}</td>
                <th scope="row" className="min-w-[120px] py-1.5 pr-4 font-bold">
                  {name}
                </th>
                <td className="py-1.5 pr-4 whitespace-nowrap text-ink2">{nature}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  <SourceNumber obs={target} name={`${place}${name}${period}${nature === '计划' ? '计划' : '目标'}${text}`}>
                    {text}
                  </SourceNumber>
                </td>
                <td className="min-w-[180px] py-1.5 text-ink2">
                  <SourceText text={note} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
