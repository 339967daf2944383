import { useState } from 'react'
import { Drawing } from '~/components/drawing/drawing'
import { FigureSource } from '~/components/figure/figure-source'
import { FigureTools } from '~/components/figure/figure-tools'
import type { Elements } from '~/components/page/elements'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MainActions } from './main-words'

interface Props {
  readonly record: FigureRecord
  readonly actions: MainActions | null
  /** The choice of its periods. */
  readonly times: Elements
}

/** Title and unit: over the empty north-west of the map, on a phone above what has values; above a trend always. */
function MainTitle({ record, times }: Pick<Props, 'record' | 'times'>) {
  const isHighlights = record.kind === 'highlights'
  const over = isHighlights
    ? 'absolute left-2.5 md:left-0'
    : record.kind === 'map'
      ? 'mx-2.5 mb-2 md:absolute md:left-0 md:mx-0'
      : 'mx-2.5 mb-2 mt-3 md:mx-0'
  return (
    <div className={`over-map pointer-events-none top-2 z-1 xl:top-5 ${over}`}>
      <h2 className="text-[17px] font-bold xl:text-[18px] 2xl:text-[24px]">{record.short}</h2>
      <p className={`mt-1.5 text-[12.5px] leading-[1.7] text-ink2 2xl:text-[16px] ${isHighlights ? 'hidden md:block' : ''}`}>
        <span className="block">{record.lead}</span>
        {isHighlights && <span className="block print:hidden">点击县（区、市）名称，在下方对比。</span>}
      </p>
      {times}
    </div>
  )
}

/** The main figure drawn, with its source: a map, or a trend where the counties have too little for one. */
export function MainDrawing({ record, actions, times }: Props) {
  const [allSources, setAllSources] = useState(false)
  // A map has room for its note in the empty south, as long as not all of its documents are named.
  const isMap = 'notice' in record
  const corner = isMap && !allSources ? 'corner-note xl:absolute xl:bottom-0 xl:left-[30%] xl:w-[310px] 2xl:w-[410px]' : ''
  const notice = 'notice' in record ? record.notice : record.note
  return (
    <div className="relative -ml-2.5 md:ml-0">
      <MainTitle record={record} times={times} />
      <div className="map-width">
        <Drawing record={record} slot="map" {...(actions && { onPick: actions.onPick, onPainted: actions.onPainted })} />
      </div>
      <p className={`mx-2.5 mt-2 text-[11.5px] leading-[1.6] text-ink3 print:mt-1 print:text-[9.5px] md:mx-0 2xl:text-[14px] ${corner}`}>
        <FigureSource line={record.sourceLine} after={`。${notice}`} onWhole={setAllSources} />
      </p>
      <p
        className={`mx-2.5 text-[11.5px] print:hidden md:mx-0 2xl:text-[14px] ${isMap ? 'corner-note xl:absolute xl:right-0 xl:bottom-0' : ''}`}
      >
        <FigureTools record={record} />
      </p>
    </div>
  )
}
