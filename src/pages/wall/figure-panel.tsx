import { FigureBoundary } from '~/components/figure-boundary'
import { FramedDrawing } from '~/components/framed-drawing'
import { Lines } from './lines'
import { leadLeading, titleLeading, type FigureBlock } from './figure-block'

/** The title and how to read the figure; nothing where a row says all of itself. */
function Words({ title, lead }: Pick<FigureBlock, 'title' | 'lead'>) {
  if (title.lines.length === 0) return null
  return (
    <figcaption>
      <h2 className="font-serif font-bold" style={{ fontSize: title.size, lineHeight: titleLeading }}>
        <Lines lines={title.lines} />
      </h2>
      <p className="text-ink2" style={{ fontSize: lead.size, lineHeight: leadLeading }}>
        <Lines lines={lead.lines} />
      </p>
    </figcaption>
  )
}

/** One figure of a panel: title, how to read it, drawing. Its sources stand at the foot of the wall. */
export function FigureInPanel({ block: { record, title, lead, frame } }: { readonly block: FigureBlock }) {
  return (
    <figure aria-label={record.title} className="flex min-h-0 flex-1 flex-col">
      <Words title={title} lead={lead} />
      <div className="my-auto flex justify-center">
        <FigureBoundary name={record.title}>
          <FramedDrawing record={record} frame={frame} />
        </FigureBoundary>
      </div>
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
