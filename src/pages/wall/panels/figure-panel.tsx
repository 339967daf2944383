import { FramedDrawing } from '~/components/drawing/framed-drawing'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { FigureBlock } from '~/pages/wall/layout/figure-block'
import { leadLeading, titleLeading } from '~/pages/wall/layout/set-words'
import { Lines, OwnList, OwnMark, OwnNote } from './own-words'

/** The title, whose it is, and how to read the figure; nothing where a row says all of itself. A reader's note is printed here where the words are next to the drawing. */
function Words({ block: { title, lead, own } }: { readonly block: FigureBlock }) {
  if (title.lines.length === 0) return null
  const isSideBySide = own !== undefined && own.beside > 0
  return (
    <figcaption className={isSideBySide ? 'flex shrink-0 flex-col justify-evenly' : ''} style={isSideBySide ? { width: own.beside } : {}}>
      <div>
        <h2 className="font-serif font-bold" style={{ fontSize: title.size, lineHeight: titleLeading }}>
          <Lines lines={title.lines} />
        </h2>
        {own && <OwnMark mark={own.mark} />}
        <p className="text-ink2" style={{ fontSize: lead.size, lineHeight: leadLeading }}>
          <Lines lines={lead.lines} />
        </p>
      </div>
      {isSideBySide && <OwnNote note={own.note} />}
    </figcaption>
  )
}

/** The drawing, or why there is none. */
function Drawn({ block }: { readonly block: FigureBlock }) {
  const { record, frame, own, lead } = block
  if (own && own.fault !== '') {
    return (
      <p className="text-ink2" style={{ fontSize: lead.size, lineHeight: leadLeading }}>
        {own.fault}
      </p>
    )
  }
  const drawing = <FramedDrawing record={record} frame={frame} />
  // A reader's figure that cannot be drawn says so in its place; a scene of the wall's own is skipped.
  return own ? <FigureBoundary name={own.title}>{drawing}</FigureBoundary> : drawing
}

/** One figure of a panel: title, how to read it, drawing, a reader's note. Its sources are printed at the foot of the wall. */
export function FigureInPanel({ block }: { readonly block: FigureBlock }) {
  const { record, own } = block
  const isSideBySide = own !== undefined && own.beside > 0
  return (
    <figure aria-label={own?.title ?? record.title} className={`flex min-h-0 flex-1 ${isSideBySide ? 'justify-between' : 'flex-col'}`}>
      <Words block={block} />
      <div
        className={`flex flex-col items-center ${block.under === undefined ? 'my-auto' : 'mt-auto'} ${isSideBySide ? 'flex-1' : ''}`}
        style={{ paddingBottom: block.under ?? 0 }}
      >
        <Drawn block={block} />
        <OwnList block={block} />
      </div>
      {own && !isSideBySide && <OwnNote note={own.note} />}
    </figure>
  )
}

interface Props {
  readonly blocks: readonly FigureBlock[]
  readonly height: number
  readonly gap: number
  /** A rule on the left, between it and the panel before. */
  readonly ruled: boolean
}

/** Figures one above the other, behind a rule. */
export function FiguresPanel({ blocks, height, gap, ruled }: Props) {
  return (
    <section
      data-panel="figures"
      className={`flex flex-col justify-between ${ruled ? 'border-l border-rule' : ''}`}
      style={{ height, paddingLeft: ruled ? gap : 0 }}
    >
      {blocks.map((block, index) => (
        <div
          // By place, so that a chart lives on from scene to scene.
          key={index}
          className={blocks.length === 1 ? 'flex h-full flex-col' : ''}
          style={{ width: block.width }}
        >
          <FigureInPanel block={block} />
        </div>
      ))}
    </section>
  )
}
