import { useMemo } from 'react'
import type { Frame } from '~/charts/chart'
import { FigureBoundary } from '~/components/figure-boundary'
import { FramedDrawing } from '~/components/framed-drawing'
import type { FigureRecord } from '~/selectors/figure-record'

interface Props {
  readonly record: FigureRecord
  readonly width: number
  readonly height: number
  readonly u: number
}

/** A figure's drawing in real pixels of the wall. */
export function WallDrawing({ record, width, height, u }: Props) {
  const frame = useMemo((): Frame => ({ width: Math.floor(width), height: Math.floor(height), u, medium: 'wall' }), [width, height, u])
  return (
    <FigureBoundary name={record.title}>
      <FramedDrawing record={record} frame={frame} />
    </FigureBoundary>
  )
}
