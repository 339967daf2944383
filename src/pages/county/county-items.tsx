import { FigureSource } from '~/components/figure/figure-source'
import { UnbrokenPieces } from '~/components/words/line-breaks'
import type { CountyItems } from '~/selectors/county/select-county-items'
import { CountySection } from './county-section'

/** 主要成果: what the editor puts first, each under a head of a few characters with its time, in two columns read downwards. */
export function CountyItemsSection({ items: { items, sourceLine } }: { items: CountyItems }) {
  if (items.length === 0) return null
  return (
    <CountySection heading="主要成果">
      <ul className="border-t border-rule lg:columns-2 lg:gap-[92px] 2xl:gap-[72px]">
        {items.map(({ milestone, head, pieces, time }) => (
          <li
            key={milestone}
            className="flex break-inside-avoid flex-col gap-x-6 gap-y-1 border-b border-rule py-3.5 md:flex-row 2xl:py-4.5"
          >
            <p className="flex shrink-0 items-baseline gap-x-3 md:block md:w-[108px] 2xl:w-[136px]">
              <b className="text-[16px] leading-snug 2xl:text-[20px]">{head}</b>
              {time !== '' && <span className="text-[12px] leading-[1.7] text-gold-text md:block 2xl:text-[15px]">{time}</span>}
            </p>
            <p className="text-[15px] leading-[1.75] 2xl:text-[19px]">
              <UnbrokenPieces pieces={pieces} />
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 2xl:text-[14px]">
        <FigureSource line={sourceLine} />
      </p>
    </CountySection>
  )
}
