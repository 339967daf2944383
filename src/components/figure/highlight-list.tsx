import { Pieces } from '~/components/words/source-number'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'

/** The eleven with what each is known for, in division order: the map in words, under it on a phone. */
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
