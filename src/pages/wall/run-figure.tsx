import { FigureBoundary } from '~/components/figure-boundary'
import { FramedDrawing } from '~/components/framed-drawing'
import { SideList } from '~/components/side-list'
import type { BriefingFigure } from '~/selectors/briefing-record'
import type { RunPlace } from './run-layout'

/** One figure of the list on the wall: title, drawing, the reader's note, its own source. */
export function RunFigure({ figure, place }: { readonly figure: BriefingFigure; readonly place: RunPlace }) {
  const { record, title, note, isOwnTitle } = figure
  const { width, height, sizes, frame } = place
  const notice = 'notice' in record ? record.notice : ''
  return (
    <figure aria-label={title} className="flex flex-col" style={{ width, height }}>
      <figcaption>
        <h2 className="font-serif font-bold" style={{ fontSize: sizes.title, lineHeight: 1.34 }}>
          {title}
        </h2>
        {isOwnTitle && (
          <p className="text-ink3" style={{ fontSize: sizes.source, lineHeight: 1.6 }}>
            自拟标题
          </p>
        )}
        <p className="text-ink2" style={{ fontSize: sizes.lead, lineHeight: 1.6 }}>
          {record.lead}
        </p>
      </figcaption>
      <div className="flex flex-1 flex-col items-center justify-center">
        <FigureBoundary name={title}>
          <FramedDrawing record={record} frame={frame} />
        </FigureBoundary>
        <div style={{ width: frame.width }}>
          <SideList record={record} frame={frame} size={sizes.lead} />
        </div>
      </div>
      {note && (
        <p className="whitespace-pre-line" style={{ fontSize: sizes.note, lineHeight: 1.7 }}>
          {note}
        </p>
      )}
      <p className="text-ink3" style={{ fontSize: sizes.source, lineHeight: 1.5 }}>
        来源：{record.sourceLine}。{record.note}
        {notice}
      </p>
    </figure>
  )
}
