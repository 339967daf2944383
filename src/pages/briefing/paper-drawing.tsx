import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Frame } from '~/charts/chart'
import { printTheme } from '~/charts/theme/chart-theme'
import { chartOf } from '~/components/drawing/chart-of'
import { mountChart } from '~/engine/mount-chart'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A drawing on paper: in the document before the browser lays the sheet out, since printing waits for nothing. */
export function PaperDrawing({ record, frame }: { readonly record: FigureRecord; readonly frame: Frame }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useMemo(() => chartOf(record, { theme: printTheme, frame, locale: 'zh' }), [record, frame])
  useLayoutEffect(() => (place.current ? mountChart(place.current, chart, frame) : undefined), [chart, frame])
  return <div ref={place} role="img" aria-label={chart.sentence} style={{ width: frame.width, height: frame.height }} />
}
