import { ReadingNumber, SourceText } from '~/components/words/source-number'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { PlaceRank } from '~/selectors/county/select-county'
import { CountySection } from './county-section'

/** A heading over one line is more than the line; the reading is in the page's table all the same. */
const leastRanks = 2

/** Ranks as documents print them, in their words; nothing is ranked here. */
export function CountyRanks({ ranks }: { ranks: readonly PlaceRank[] }) {
  if (ranks.length < leastRanks) return null
  return (
    <CountySection heading="文件所载位次" lead="按原文列示。">
      <ul className="grid border-t border-rule md:grid-cols-2 md:gap-x-10 lg:gap-x-[92px] 2xl:gap-x-[72px]">
        {ranks.map(({ name: matter, reading, sourceLine }) => (
          <li key={reading.obs} className="border-b border-rule py-3">
            <p className="flex items-baseline justify-between gap-x-4">
              <span className="text-[14px] leading-snug 2xl:text-[18px]">{matter}</span>
              <b className="text-[22px] leading-tight whitespace-nowrap xl:text-[25px] 2xl:text-[29px]">
                <ReadingNumber reading={reading} name={matter} />
              </b>
            </p>
            <p className="mt-0.5 text-[12px] leading-[1.6] text-ink2 2xl:text-[14px]">
              <span>{[seenPeriod(reading.period), '来源：'].filter((words) => words !== '').join('　')}</span>
              <SourceText text={sourceLine} />
            </p>
          </li>
        ))}
      </ul>
    </CountySection>
  )
}
