import { use, useMemo } from 'react'
import type { DrawingProps } from './drawing'
import { FramedDrawing } from './framed-drawing'
import { SideList } from './side-list'
import { slotFrame } from './slot-frame'
import { TypeScaleContext } from './type-scale'
import { useBand } from './use-band'

/** The live chart of a figure in its slot, in the band that the page is in. */
export function LiveDrawing({ record, slot, onPick, onPainted }: DrawingProps) {
  const band = useBand()
  const scale = use(TypeScaleContext)
  const frame = useMemo(() => slotFrame(record, slot, band, scale), [record, slot, band, scale])
  return (
    <>
      <FramedDrawing record={record} frame={frame} {...(onPick && { onPick })} {...(onPainted && { onPainted })} />
      {record.kind === 'map' && (
        <div className={slot === 'map' ? 'mx-2.5 md:mx-0' : ''}>
          <SideList record={record} frame={frame} size={slot === 'sheet' ? 11 : 13 * scale} />
        </div>
      )}
    </>
  )
}
