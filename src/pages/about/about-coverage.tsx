import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { coverageWords } from '~/domain/period/format-period'
import type { Coverage, CoverageCount } from '~/selectors/about/select-coverage'

/** Counts in a run of words and numbers; in columns where there is room. */
function Counts({ title, unit, counts }: { title: string; unit: string; counts: readonly CoverageCount[] }) {
  return (
    <div>
      <h3 className="text-[13px] text-ink2 2xl:text-[16px]">{title}</h3>
      <dl className="mt-1 grid grid-cols-2 gap-x-8 md:grid-cols-3 xl:grid-cols-4 2xl:gap-x-12">
        {counts.map(({ name, count }) => (
          <div key={name} className="flex justify-between gap-3 border-b border-rule py-1">
            <dt>{name}</dt>
            <dd className="font-bold whitespace-nowrap">
              <span>{count}</span>
              <span className="ml-[.22em] text-[.76em] font-normal text-ink2">{unit}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The data version, the day to which the record is complete, and what there is in it, counted. */
export function AboutCoverage({ catalogue, coverage }: { catalogue: Catalogue; coverage: Coverage }) {
  const { readings, featured, onHold, undated, indicators, figures, targets, judged, milestones, sources } = coverage
  return (
    <>
      <p>
        {'数据版本 '}
        <b>{catalogue.version}</b>
        <span>{`，${coverageWords(catalogue)}。版本号由全部数据文件的内容算出，任何一处改动都会使它改变；图片、表格、幻灯片和引文都带有版本号。`}</span>
      </p>
      <p>
        {`共收录数据${readings}条：${featured}条用于图和页面，${readings - featured - onHold}条仅在“数据与出处”的表中列出，${onHold}条暂缓采用并写明理由；其中${undated}条未注明年份。指标${indicators}个，图${figures}幅，目标${targets}项（其中${judged}项${terms.verdict}），大事${milestones}件，文件${sources}份。`}
      </p>
      <Counts title="各主题数据" unit="条" counts={coverage.themes} />
      <Counts title="各县（区、市）数据" unit="条" counts={coverage.counties} />
      <p className="text-[13px] text-ink2 2xl:text-[16px]">
        数据条数反映资料收集进度，不反映工作成效。
        <a href={href({ page: 'facts' })} className="ml-2 inline-flex min-h-[24px] items-center text-gold-text underline">
          查看全部数据与出处
        </a>
      </p>
    </>
  )
}
