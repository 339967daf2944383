import { SourceNumber } from '~/components/words/source-number'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import type { ThemeRow } from '~/selectors/overview/select-theme-rows'

interface Props {
  readonly name: string
  readonly rows: readonly ThemeRow[]
  readonly onShow: (indicator: string) => void
}

/** All indicators of a theme with the latest reading of each; every number opens its source, drawable ones go to the main place. */
export function ThemeTable({ name, rows, onShow }: Props) {
  return (
    <section aria-label={`${name}：全部指标`} className="mt-8 overflow-x-auto border-t border-ink">
      <table className="w-full min-w-[560px] text-left text-[13px] 2xl:text-[17px]">
        <caption className="py-2 text-left font-bold">{`${name}：全市${rows.length}项指标，各列最近一期`}</caption>
        <thead>
          <tr className="border-b border-rule2 text-ink3">
            {['指标', '数值', '时期', '来源等级', '看图'].map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, name: title, reading, tier, drawable }) => (
            <tr key={indicator} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-4 font-bold">
                {title}
              </th>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                <SourceNumber obs={reading.obs} name={`${title}${reading.period}${reading.printed.text}`}>
                  {seenText(reading)}
                </SourceNumber>
              </td>
              <td className="py-1.5 pr-4 whitespace-nowrap text-ink2">{seenPeriod(reading.period)}</td>
              <td className="py-1.5 pr-4 text-ink2">{tier}</td>
              <td className="py-1.5">
                {drawable && (
                  <button
                    type="button"
                    aria-label={`${title}，在上方看图`}
                    className="min-h-[28px] text-gold-text underline"
                    onClick={() => onShow(indicator)}
                  >
                    看图
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
