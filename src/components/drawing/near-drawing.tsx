import type { DrawingProps } from './drawing'
import { LiveDrawing } from './live-drawing'
import { useNear } from './use-near'

/** A live drawing that is begun when the reader comes near it or nothing else is to be done. */
export function NearDrawing(props: DrawingProps) {
  const [place, near] = useNear({ onPaper: false })
  return (
    <div ref={place}>
      <LiveDrawing {...props} begun={near} />
    </div>
  )
}
