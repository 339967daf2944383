import { BigNumber, SourceNumber } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { MapRecord } from '~/selectors/figure/map-figure'

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
                <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
                  <BigNumber printed={reading.printed} />
                </SourceNumber>
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
