import { SideList } from '~/components/drawing/side-list'
import type { FigureBlock } from '~/pages/wall/layout/figure-block'
import { markLeading, noteLeading } from '~/pages/wall/layout/list-block'
import type { SetWords } from '~/pages/wall/layout/set-words'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'

/** The highlights of all counties under a map that is too small for them, in two columns. */
export function HighlightColumns({ record, u }: { readonly record: HighlightsRecord; readonly u: number }) {
  return (
    <ul
      className="w-full columns-2 border-t border-rule2"
      style={{ fontSize: 0.82 * u, lineHeight: 1.52, columnGap: 0.6 * u, paddingTop: 0.3 * u, paddingBottom: 0.3 * u }}
    >
      {record.regions.map((region) => (
        <li key={region.adcode} className="whitespace-nowrap">
          <b className="inline-block" style={{ width: 2.9 * u }}>
            {region.name}
          </b>
          <span className="text-ink2" style={{ fontSize: 0.74 * u }}>
            {region.lines.join('')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Words in the lines that they were laid out in: what is drawn is what was measured. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // A reader's note may say a line twice.
    <span key={`${index} ${line}`} className={`block whitespace-nowrap ${line.startsWith('“') ? '-indent-[.4em]' : ''}`}>
      {line}
    </span>
  ))
}

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
