import { Pieces, ReadingNumber } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { MapRecord } from '~/selectors/figure/map-figure'

/** All counties with what each is known for, in division order: the map in words, under it on a phone. */
export function HighlightList({ record, onPick }: { record: HighlightsRecord; onPick?: (adcode: string) => void }) {
  return (
    <ul aria-label="一县一亮点列表" className="border-t border-ink">
      {record.regions.map((region) => (
        <li key={region.adcode} className="touch-row flex items-baseline gap-5 border-b border-rule py-[7px] text-[14px] leading-[1.572]">
          {onPick ? (
            <button type="button" className="w-[3.43em] shrink-0 text-left font-bold" onClick={() => onPick(region.adcode)}>
              {region.name}
            </button>
          ) : (
            <span className="w-[3.43em] shrink-0 font-bold">{region.name}</span>
          )}
          <span className="text-ink2">
            <Pieces pieces={region.pieces} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The counties of a value map as a list in division order; every number opens its source. */
export function RegionList({ record }: { record: MapRecord }) {
  return (
    <ul aria-label={`${record.title}（列表）`} className="border-t border-ink md:columns-2 md:gap-10">
      {record.regions.map(({ adcode, name, state, reading }) => (
        <li
          key={adcode}
          className="flex min-h-[40px] break-inside-avoid items-center justify-between border-b border-rule text-[14px] 2xl:text-[18px]"
        >
          <b>{name}</b>
          {reading ? (
            <span>
              {state === 'undated' && <span className="mr-3 text-[12px] text-ink3">{seenPeriod(reading.period)}</span>}
              <b className="text-[18px] 2xl:text-[23px]">
                <ReadingNumber reading={reading} name={name} />
              </b>
            </span>
          ) : (
            <span className="text-[13px] text-ink3">{terms.blank}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
