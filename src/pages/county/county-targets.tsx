import { SourceNumber } from '~/components/source-number'
import { SourceText } from '~/components/source-text'
import type { Catalogue } from '~/domain/catalogue'
import type { CountyTargets } from '~/selectors/select-county-targets'
import type { ListedTarget } from '~/selectors/select-target-list'
import { CountyFigure, FigureColumns } from './county-figure'
import { CountySection } from './county-section'

function Listed({ rows }: { rows: readonly ListedTarget[] }) {
  return (
    <details className="mt-5 text-[13px] 2xl:text-[16px]">
      <summary className="min-h-[44px] cursor-pointer content-center font-bold">
        仅列表<span className="font-normal text-ink2">：{rows.length}项，照原文列出，不作判定</span>
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

/** What was aimed at and is planned, judged where it can be; plans dashed and never filled, an enterprise's named as its own. */
export function CountyTargetsSection({ catalogue, name, targets }: { catalogue: Catalogue; name: string; targets: CountyTargets }) {
  const { figures, listed, unread } = targets
  const nothing = figures.length === 0 && listed.length === 0
  return (
    <CountySection heading="目标与计划">
      {nothing && unread === 0 && (
        <p className="text-[14px] leading-[1.7] text-ink2">
          {name}的目标与计划暂未收录。全市目标见
          <a className="text-gold-text underline" href="#/targets">
            目标
          </a>
          一页。
        </p>
      )}
      {unread > 0 && <p className="text-[13px] text-ink2">有{unread}项目标的数据文件未能载入，暂不列出。</p>}
      {figures.length === 1 && figures[0] ? (
        <CountyFigure catalogue={catalogue} figure={figures[0]} slot="page" />
      ) : (
        <FigureColumns>
          {figures.map((figure) => (
            <CountyFigure key={figure.neutral} catalogue={catalogue} figure={figure} slot="column" />
          ))}
        </FigureColumns>
      )}
      {listed.length > 0 && <Listed rows={listed} />}
    </CountySection>
  )
}
