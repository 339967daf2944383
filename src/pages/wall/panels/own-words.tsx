import { SideList } from '~/components/drawing/side-list'
import type { FigureBlock } from '~/pages/wall/layout/figure-block'
import { markLeading, noteLeading } from '~/pages/wall/layout/list-block'
import type { SetWords } from '~/pages/wall/layout/set-words'
import { HighlightColumns } from './highlight-columns'
import { Lines } from './lines'

/** 自拟标题, under a title that is the reader's own. */
export function OwnMark({ mark: { lines, size } }: { readonly mark: SetWords }) {
  return lines.length === 0 ? null : (
    <p className="text-ink3" style={{ fontSize: size, lineHeight: markLeading }}>
      <Lines lines={lines} />
    </p>
  )
}

/** What the reader wrote to a figure, in the lines that were found for it. */
export function OwnNote({ note: { lines, size } }: { readonly note: SetWords }) {
  return lines.length === 0 ? null : (
    <p style={{ fontSize: size, lineHeight: noteLeading }}>
      <Lines lines={lines} />
    </p>
  )
}

/** What a map too small for its words says in a list under it. */
export function OwnList({ block: { record, frame, own } }: { readonly block: FigureBlock }) {
  if (!own || own.listed === 0) return null
  return record.kind === 'highlights' ? (
    <HighlightColumns record={record} u={frame.u} />
  ) : (
    <div style={{ width: frame.width }}>
      <SideList record={record} frame={frame} size={own.listed} />
    </div>
  )
}
