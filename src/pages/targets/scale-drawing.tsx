import { memo, use, useMemo } from 'react'
import { bulletScaleHeight, bulletScaleZone } from '~/charts/bullet/sizes'
import type { Frame } from '~/charts/chart'
import { ThemeContext, TypeScaleContext } from '~/components/drawing/drawing'
import { typeUnit } from '~/components/drawing/slot-frame'
import { useNear } from '~/components/drawing/use-near'
import { type Band, useBand } from '~/components/page/bands'
import { latePart } from '~/components/page/late-part'
import type { JudgedTarget } from '~/selectors/figure/record-parts'

interface ScaleProps {
  readonly row: JudgedTarget
  readonly frame: Frame
}

/** Where the scale will lie. */
function ScaleShape({ frame }: Pick<ScaleProps, 'frame'>) {
  return <div className="absolute w-full bg-wash" style={bulletScaleZone(frame.u)} />
}

/** There are some fifty of them: a line each. */
function ScaleFailed({ again }: { again: () => void }) {
  return (
    <button type="button" className="text-left text-[12px] text-gold-text underline" onClick={again}>
      图加载失败，再试一次
    </button>
  )
}

const PaintedScale = latePart<ScaleProps>('目标图', async () => (await import('./painted-scale')).PaintedScale, {
  waiting: ScaleShape,
  failed: ScaleFailed,
})

interface Widths {
  /** In a row of the list: the columns of target-row.tsx leave room for it. */
  readonly row: number
  /** In the key, next to or over its words. */
  readonly key: number
}

/** The widths of a scale in pixels, by the width of the page that it is on. */
const widths: Readonly<Record<Band['page'], Widths>> = {
  284: { row: 166, key: 184 },
  324: { row: 198, key: 184 },
  354: { row: 228, key: 184 },
  688: { row: 250, key: 184 },
  1080: { row: 300, key: 184 },
  1286: { row: 410, key: 184 },
  1728: { row: 540, key: 240 },
}

const paper: { readonly u: number; readonly widths: Widths } = { u: 9.5, widths: { row: 150, key: 150 } }

/** The frame of a scale on the page, or on paper, which has its own widths whatever the window was. */
function useScaleFrame(place: keyof Widths, onPaper: boolean): Frame {
  const band = useBand()
  const scale = use(TypeScaleContext)
  return useMemo(() => {
    const { u, widths: given } = onPaper
      ? paper
      : { u: typeUnit(band, band.page, scale), widths: widths[band.page] ?? { row: band.page, key: band.page } }
    return { width: given[place], height: bulletScaleHeight(u), u, medium: onPaper ? 'print' : 'page' }
  }, [band, scale, place, onPaper])
}

/** The scale of one target in its column of the list: drawn when it comes near the window, or goes on paper. */
export const ScaleDrawing = memo(function ScaleDrawing({ row, place = 'row' }: { row: JudgedTarget; place?: keyof Widths }) {
  const onPaper = use(ThemeContext).name === 'print'
  const frame = useScaleFrame(place, onPaper)
  const [host, near] = useNear({ onPaper: false })
  const size = { width: frame.width, height: frame.height }
  return (
    <div ref={host} className="relative shrink-0" style={size}>
      {near || onPaper ? <PaintedScale row={row} frame={frame} /> : <ScaleShape frame={frame} />}
    </div>
  )
})
