import { use } from 'react'
import { commonHeight } from '~/charts/common-height'
import type { DrawingProps } from './drawing'
import { KindsContext } from './kinds'
import { LiveDrawing } from './live-drawing'
import { slotFrame } from './slot-frame'
import { TypeScaleContext } from './type-scale'
import { useBand } from './use-band'
import { useNear } from './use-near'

/** A live drawing that is begun when the reader comes near it; its shape stands there before, so that nothing moves. */
export function NearDrawing(props: DrawingProps) {
  const band = useBand()
  const scale = use(TypeScaleContext)
  const heightOf = use(KindsContext)?.height ?? commonHeight
  const [place, near] = useNear({ onPaper: false })
  const { width, height } = slotFrame(props.record, props.slot, band, { scale, heightOf })
  return <div ref={place}>{near ? <LiveDrawing {...props} /> : <div className="bg-wash" style={{ width, height }} />}</div>
}
