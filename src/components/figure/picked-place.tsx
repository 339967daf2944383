import { Pieces, SourceNumber } from '~/components/words/source-number'
import type { Adcode } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'

/** The kinds of figure on which a place can be pressed. */
type PlacedRecord = MapRecord | HighlightsRecord

export const isPlaced = (record: FigureRecord): record is PlacedRecord => record.kind === 'map' || record.kind === 'highlights'

/** What a map shows of a place that was pressed: its reading, or what it is known for; each number opens its source. */
export function PickedWords({ record, adcode }: { record: PlacedRecord; adcode: Adcode }) {
  if (record.kind === 'highlights') {
    const region = record.regions.find((each) => each.adcode === adcode)
    return region ? <Pieces pieces={region.pieces} /> : null
  }
  const region = record.regions.find((each) => each.adcode === adcode)
  const { reading, name = '' } = region ?? {}
  return (
    <>
      <span>{`${record.indicatorName} `}</span>
      {reading ? (
        <SourceNumber obs={reading.obs} name={`${name}${record.indicatorName}${reading.period}${reading.printed.text}`}>
          {reading.printed.text}
        </SourceNumber>
      ) : (
        <span>{terms.collecting}</span>
      )}
      {reading && <span>{`（${reading.period}）`}</span>}
    </>
  )
}

/** Says under a map what was pressed on it, with the ways on: the place's page, and its comparison with others. It is there, empty, before. */
export function PickedPlace({ record, adcode }: { record: PlacedRecord; adcode: Adcode | null }) {
  const region = record.regions.find((each) => each.adcode === adcode)
  return (
    <p role="status" className="text-[13px] leading-[1.7] text-ink2 print:hidden 2xl:text-[16px]">
      {region && (
        <>
          <a href={href({ page: 'county', adcode: region.adcode })} className="mr-3 font-bold text-gold-text underline">
            {region.name}
          </a>
          <PickedWords record={record} adcode={region.adcode} />
          <a href={href({ page: 'overview' }, { counties: [region.adcode] })} className="ml-3 text-gold-text underline">
            并排对比
          </a>
        </>
      )}
    </p>
  )
}
