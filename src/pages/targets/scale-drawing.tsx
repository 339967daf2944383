import { lazy, memo, Suspense, useMemo } from 'react'
import type { Frame } from '~/charts/chart'
import { useBand } from '~/components/use-band'
import { useNear } from '~/components/use-near'
import type { JudgedTarget } from '~/selectors/figure-record'

const PaintedScale = lazy(async () => ({ default: (await import('./painted-scale')).PaintedScale }))

/** The widths of a scale by the width of the page that it stands on, in pixels. The columns of target-row.tsx leave room for them. */
const widths = new Map<number, number>([
  [284, 172],
  [324, 204],
  [354, 234],
  [688, 250],
  [1080, 310],
  [1286, 410],
  [1728, 540],
])

/** 3.4 type units: what scale-chart.ts needs, known before that has come. */
const height = (u: number) => Math.round(3.4 * u)

/** The scale of one target in its column of the list. */
export const ScaleDrawing = memo(function ScaleDrawing({ row }: { row: JudgedTarget }) {
  const { page, u } = useBand()
  const frame = useMemo((): Frame => ({ width: widths.get(page) ?? page, height: height(u), u, medium: 'page' }), [page, u])
  const [place, near] = useNear({ onPaper: true })
  const size = { width: frame.width, height: frame.height }
  const shape = <div className="bg-wash" style={size} />
  return (
    <div ref={place} className="relative" style={size}>
      {near ? (
        <Suspense fallback={shape}>
          <PaintedScale row={row} frame={frame} />
        </Suspense>
      ) : (
        shape
      )}
    </div>
  )
})
