import { FigureSource } from '~/components/figure/figure-source'
import { UnbrokenPieces } from '~/components/words/line-breaks'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { CountyMilestones } from '~/selectors/county/select-county-milestones'
import { CountyFigure } from './county-figure'
import { CountySection } from './county-section'

/** What has no place on the line of the plan's years: its time in gold, words, planned ones said to be so where the section's heading does not. */
function Listed({ milestones: { listed, plansOf, sourceLine } }: { milestones: CountyMilestones }) {
  return (
    <>
      <ul className="mt-6 border-t border-rule lg:columns-2 lg:gap-[92px] 2xl:gap-[72px]">
        {listed.map(({ milestone, time, planned, pieces }) => (
          <li
            key={milestone}
            className="flex break-inside-avoid gap-x-4 border-b border-rule py-2.5 text-[14px] leading-[1.6] 2xl:text-[18px]"
          >
            {plansOf === null && (time !== '' || planned) && (
              <span className="w-[4.4em] shrink-0 text-[.9em] font-bold text-gold-text">
                {time !== '' && <span className="block">{time}</span>}
                {planned && <span className="block font-normal">计划</span>}
              </span>
            )}
            <span>
              <UnbrokenPieces pieces={pieces} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 2xl:text-[14px]">
        <FigureSource line={sourceLine} />
      </p>
    </>
  )
}

/** 大事记: the place's own milestones beyond its results, those of the plan's years on a line, the others under it. Plans alone are no record: the heading says so. */
export function CountyMilestonesSection({ catalogue, milestones }: { catalogue: Catalogue; milestones: CountyMilestones }) {
  const { timeline, listed, plansOf } = milestones
  const absent = catalogue.absent.includes('milestones.json')
  if (!timeline && listed.length === 0 && !absent) return null
  return (
    <CountySection heading={plansOf ?? '大事记'}>
      {absent && <p className="text-[14px] text-ink2">大事的数据文件未能载入，请刷新重试。</p>}
      {timeline && <CountyFigure catalogue={catalogue} figure={timeline} slot="page" />}
      {listed.length > 0 && <Listed milestones={milestones} />}
    </CountySection>
  )
}
