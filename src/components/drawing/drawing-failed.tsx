import { useLayoutEffect, useRef } from 'react'
import { PartFailed } from '~/components/page/part-failed'
import { CodeNotLoaded } from '~/lib/load-code'
import type { PaintedChartProps } from './painted-chart-props'
import { picturesOf } from './static-pictures'

/** In the place of a drawing whose code did not come: its picture from the static first screen where there is one, and what failed. */
export function DrawingFailed({ record, frame: { width, height }, onPaper, again }: PaintedChartProps & { readonly again: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(...picturesOf(record))
  }, [record])
  return (
    <div style={{ width, height }} className="relative">
      <div ref={place} />
      <div className="absolute bottom-0 left-0 max-h-full overflow-auto">
        <PartFailed name={onPaper === true ? '图' : record.short} error={new CodeNotLoaded()} again={again} />
      </div>
    </div>
  )
}
