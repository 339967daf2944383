import { use, useLayoutEffect, useRef } from 'react'
import type { Frame } from '~/charts/chart'
import { latePart } from '~/components/page/late-part'
import { PartFailed } from '~/components/page/notices'
import { PaperContext, type Paper } from '~/components/page/paper'
import { CodeNotLoaded } from '~/lib/load-code'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { ThemeContext } from './drawing'
import type { PaintedChartProps } from './painted-chart'

/** The static first screen after it was taken from the page; before, it is there. */
let kept: Element | null = null

/** Keeps the pictures of the static first screen that leaves the page, for drawings whose code does not come. */
export function keepPictures(screen: Element | null): void {
  kept ??= screen
}

/** Copies of a figure's pictures, one for each band of the page; none where the static first screen did not show it. */
function picturesOf({ id }: FigureRecord): readonly Node[] {
  const screen = kept ?? document.getElementById('first-screen')
  if (screen === null || id === null) return []
  return [...screen.querySelectorAll(`[data-picture="${id}"]`)].map((picture) => picture.cloneNode(true))
}

/** What fills a drawing's place until charts and engine have loaded: its shape; on paper, which waits for nothing, a sentence. */
function DrawingWaits({ frame: { width, height }, onPaper }: PaintedChartProps) {
  if (onPaper !== true) return <div style={{ width, height }} className="bg-wash" data-waits="" />
  return <p className="border-y border-rule py-4 text-[12px]">打印时这幅图尚未读完。请待页面上的图全部显示后再打印。</p>
}

/** In the place of a drawing whose code did not come: its picture from the static first screen where there is one, and what failed. */
function DrawingFailed({ record, frame: { width, height }, onPaper, again }: PaintedChartProps & { readonly again: () => void }) {
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

const PaintedChart = latePart('图', async () => (await import('./painted-chart')).PaintedChart, {
  waiting: DrawingWaits,
  failed: DrawingFailed,
})

/** A drawing for paper, and for which way of the sheet. */
export interface FrameOnPaper {
  readonly name: Paper['name'] | 'either'
  readonly frame: Frame
}

interface Props extends Omit<PaintedChartProps, 'onPaper'> {
  /** false: only its shape is there so far. */
  readonly begun?: boolean
  /** What replaces it on paper, by the way the sheet lies; without, the drawing itself in the colours of paper. */
  readonly paperFrames?: readonly FrameOnPaper[]
}

function Painted({ begun, ...props }: PaintedChartProps & { readonly begun: boolean }) {
  return begun ? <PaintedChart {...props} /> : <DrawingWaits {...props} />
}

/** A drawing in a frame of given size: its shape keeps the place until charts and engine have loaded. */
export function FramedDrawing({ paperFrames, begun = true, ...props }: Props) {
  const screen = use(PaperContext)
  const theme = use(ThemeContext)
  const { width, height } = props.frame
  const size = { width, height }
  const redrawn = screen === null ? undefined : paperFrames
  return (
    <>
      <div style={size} className={redrawn ? 'relative print:hidden' : 'relative'}>
        <ThemeContext value={redrawn && screen ? screen : theme}>
          <Painted {...props} begun={begun} />
        </ThemeContext>
      </div>
      {redrawn?.map(({ name, frame }) => (
        <div key={name} className={`on-paper on-${name}`}>
          <Painted record={props.record} frame={frame} begun={begun} onPaper />
        </div>
      ))}
    </>
  )
}
