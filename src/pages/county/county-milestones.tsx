import { WholePieces } from '~/components/whole-pieces'
import { SourceText } from '~/components/source-text'
import type { Catalogue } from '~/domain/catalogue'
import type { CountyMilestones } from '~/selectors/select-county-milestones'
import { CountyFigure } from './county-figure'
import { CountySection } from './county-section'

/** What has no place on the line of the plan's years: date in gold, words, planned ones said to be so. */
function Listed({ milestones: { listed, sourceLine } }: { milestones: CountyMilestones }) {
  return (
    <>
      <ul className="mt-6 border-t border-rule lg:columns-2 lg:gap-[92px] 2xl:gap-[72px]">
        {listed.map(({ milestone, date, planned, pieces }) => (
          <li
            key={milestone}
            className="flex break-inside-avoid gap-x-4 border-b border-rule py-2.5 text-[14px] leading-[1.6] 2xl:text-[18px]"
          >
            <span className="w-[7.6em] shrink-0 text-[.9em] font-bold text-gold-text">
              <span>{date}</span>
              {planned && <span className="block font-normal">计划</span>}
            </span>
            <span>
              <WholePieces pieces={pieces} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 2xl:text-[14px]">
        <SourceText text={`来源：${sourceLine}。`} />
      </p>
    </>
  )
}

/** 荣誉与重点工作: the place's own milestones, those of the plan's years on a line, the others under it. */
export function CountyMilestonesSection({
  catalogue,
  name,
  milestones,
}: {
  catalogue: Catalogue
  name: string
  milestones: CountyMilestones
}) {
  const { timeline, listed } = milestones
  const absent = catalogue.absent.includes('milestones.json')
  return (
    <CountySection heading="荣誉与重点工作">
      {!timeline && listed.length === 0 && (
        <p className="text-[14px] text-ink2">{absent ? '大事的数据文件未能载入，请刷新重试。' : `${name}的荣誉与重点工作资料正在收集。`}</p>
      )}
      {timeline && <CountyFigure catalogue={catalogue} figure={timeline} slot="page" />}
      {listed.length > 0 && <Listed milestones={milestones} />}
    </CountySection>
  )
}
