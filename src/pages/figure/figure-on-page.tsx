import { use } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import { FigureView, LateTable } from '~/components/figure/figure-view'
import { useBand } from '~/components/page/bands'
import type { Elements } from '~/components/page/elements'
import { WordRuns } from '~/components/words/line-breaks'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** From so many rows on a sheet that lies across has no room for the table below the drawing. */
const manyRows = 8

interface Props {
  readonly record: FigureRecord
  /** What the figure is of, over its title. */
  readonly matter: string
  /** Its table in the place of the drawing. */
  readonly listed?: boolean
  /** What says the same as the table and more of it, in its place on the screen. */
  readonly children?: Elements
}

/**
 * A figure on a page of its own: its finding as the page's headline, and its table open under the drawing. A map has its table next to it
 * where there is room; on a sheet that lies across so has everything high.
 */
export function FigureOnPage({ record, matter, listed = false, children }: Props) {
  const band = useBand()
  const onPaper = use(ThemeContext).name === 'print'
  const isMap = record.kind === 'map' || record.kind === 'highlights'
  const isHigh = record.kind === 'bullet' && record.rows.length >= manyRows
  const isSideBySide = isMap && !onPaper && band.map < band.page
  const slot = isSideBySide ? 'map' : isMap ? 'pair' : isHigh && onPaper ? 'tall' : 'page'
  // The many columns of verdicts take half of the sheet; the few next to a map need less.
  const paperClass = isMap ? 'paper-pair' : isHigh ? 'paper-pair paper-halves' : ''
  return (
    <>
      <p className="text-[12.5px] text-ink2 print:hidden 2xl:text-[16px]">{matter}</p>
      <h1 className="mt-1.5 mb-1 max-w-[30em] font-serif [overflow-wrap:anywhere] [word-break:keep-all] text-[24px] leading-[1.38] font-bold md:text-[28px] xl:text-[30px] print:mt-0 print:mb-0 print:text-[16px] print:leading-[1.25] 2xl:text-[40px]">
        <WordRuns text={record.title} />
      </h1>
      <div className={`${paperClass} ${isSideBySide ? 'flex justify-between gap-x-10 2xl:gap-x-14' : ''}`}>
        {/* The table is always open on this page. */}
        <div className="[&_details]:hidden">
          <FigureView record={record} slot={slot} bare listed={listed} />
        </div>
        <div className={listed ? 'hidden' : isSideBySide ? 'min-w-0 flex-1' : ''}>
          {children && <div className="mt-7 print:hidden">{children}</div>}
          <section
            aria-label="数据表"
            className={`mt-7 [&_td]:min-w-[5.2em] md:[&_td]:min-w-0 print:mt-3 print:block print:text-[9.5px] ${children ? 'hidden' : ''}`}
          >
            <h2 className="pb-1.5 text-[14px] font-bold print:hidden 2xl:text-[18px]">数据表</h2>
            <LateTable record={record} />
          </section>
        </div>
      </div>
    </>
  )
}
