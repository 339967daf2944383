import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import type { DrawingProps } from '~/components/drawing/drawing'
import { slotFrame } from '~/components/drawing/slot-frame'
import { bands } from '~/components/page/bands'
import { renderSvg } from '~/engine/render-svg'
import { safeSvg } from '~/outputs/safe-svg'

/** A figure as one picture for each band of the page; the style sheet shows the one of the reader's band. */
export function StaticDrawing({ record, slot }: DrawingProps) {
  return bands.map((band, index) => {
    const frame = slotFrame(record, slot, band, 1)
    const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    const id = `${record.id ?? record.kind}-${index}`
    const svg = safeSvg(renderSvg(chart, frame), { idPrefix: id, use: 'page', title: record.title, desc: chart.sentence })
    return (
      <div key={id} data-picture={record.id} className={`band band-${index}`} translate="no" dangerouslySetInnerHTML={{ __html: svg }} />
    )
  })
}
