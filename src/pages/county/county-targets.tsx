import { SourceNumber, SourceText } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { isEnterprisePlan, type CountyTargets } from '~/selectors/county/select-county-targets'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { ListedTarget } from '~/selectors/targets/listed-target'
import { CountyFigure, CountyFigures } from './county-figure'
import { CountySection } from './county-section'

/** More targets of one kind fill a page of their own. */
const mostRows = 10

const countOf = ({ spec }: RequestedFigure): number => spec.options.targets?.length ?? 0

function Listed({ rows }: { rows: readonly ListedTarget[] }) {
  return (
    <details className="mt-5 text-[13px] 2xl:text-[16px]">
      <summary className="min-h-[44px] cursor-pointer content-center font-bold">
        其他<span className="font-normal text-ink2">{`：${rows.length}项，按原文列示`}</span>
      </summary>
      <div className="overflow-x-auto">
        <table className="w-full text-left">
          <thead>
            <tr className="border-y border-rule2 text-ink3">
              {['时期', '指标', '性质', '目标', '说明'].map((column) => (
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

/**
 * What was aimed at and is planned, judged where it can be; plans dashed and never filled, an enterprise's named as its own. Without any
 * there is no section.
 */
export function CountyTargetsSection({ catalogue, targets }: { catalogue: Catalogue; targets: CountyTargets }) {
  const { figures, listed, unread } = targets
  const short = figures.filter((figure) => countOf(figure) <= mostRows)
  const long = figures.filter((figure) => countOf(figure) > mostRows)
  if (figures.length === 0 && listed.length === 0 && unread === 0) return null
  return (
    <CountySection heading="目标与计划">
      {unread > 0 && <p className="text-[13px] text-ink2">{`有${unread}项目标的数据文件未能载入，暂不列出。`}</p>}
      <CountyFigures catalogue={catalogue} figures={short.filter((figure) => !isEnterprisePlan(catalogue, figure))} />
      {short
        .filter((figure) => isEnterprisePlan(catalogue, figure))
        .map((figure) => (
          <CountyFigure key={figure.neutral} catalogue={catalogue} figure={figure} slot="half" />
        ))}
      {long.map((figure) => (
        <p key={figure.neutral} className="mt-5 text-[14px] leading-[1.7] text-ink2 2xl:text-[17px]">
          <span>{`${figure.neutral}共${countOf(figure)}项，逐项${terms.verdict}见`}</span>
          <a className="text-gold-text underline" href={href({ page: 'targets' })}>
            目标
          </a>
          一页。
        </p>
      ))}
      {listed.length > 0 && <Listed rows={listed} />}
    </CountySection>
  )
}
