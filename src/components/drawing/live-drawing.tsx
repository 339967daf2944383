import { use, useMemo } from 'react'
import { frameName } from '~/charts/draw/type-size'
import { type Slot, useBand } from '~/components/page/bands'
import { PaperContext, papers } from '~/components/page/paper'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { TypeScaleContext, type DrawingProps } from './drawing'
import { FramedDrawing, type FrameOnPaper } from './framed-drawing'
import { SideList } from './side-list'
import { paperFrame, slotFrame } from './slot-frame'

/** A drawing for each way in which a sheet can lie; one where both are the same. */
function framesOnPaper(record: FigureRecord, slot: Slot): readonly FrameOnPaper[] {
  const frames = papers.map((paper) => ({ name: paper.name, frame: paperFrame(record, slot, paper) }))
  const [first, ...others] = frames
  return first && others.every(({ frame }) => frameName(frame) === frameName(first.frame)) ? [{ ...first, name: 'either' }] : frames
}

interface Props extends DrawingProps {
  /** false: its shape alone, with the words that belong to it, so that nothing moves when it is drawn. */
  readonly begun?: boolean
}

/** The live chart of a figure in its slot, in the band that the page is in. */
export function LiveDrawing({ record, slot, onPick, onPainted, begun = true }: Props) {
  const band = useBand()
  const scale = use(TypeScaleContext)
  const onPaper = use(PaperContext) !== null
  const frame = useMemo(() => slotFrame(record, slot, band, scale), [record, slot, band, scale])
  const paperFrames = useMemo(() => (onPaper ? framesOnPaper(record, slot) : []), [record, slot, onPaper])
  return (
    <>
      <FramedDrawing
        record={record}
        frame={frame}
        begun={begun}
        paperFrames={paperFrames}
        {...(onPick && { onPick })}
        {...(onPainted && { onPainted })}
      />
      {record.kind === 'map' && (
        <div className={slot === 'map' ? 'mx-2.5 md:mx-0' : ''}>
          <SideList record={record} frame={paperFrames[0]?.frame ?? frame} size={slot === 'sheet' || onPaper ? 11 : 13 * scale} />
        </div>
      )}
    </>
  )
}
