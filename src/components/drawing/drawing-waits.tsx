import type { PaintedChartProps } from './painted-chart-props'

/** What stands in a drawing's place until charts and engine have come: its shape; on paper, which waits for nothing, a sentence. */
export function DrawingWaits({ frame: { width, height }, onPaper }: PaintedChartProps) {
  if (onPaper !== true) return <div style={{ width, height }} className="bg-wash" />
  return <p className="border-y border-rule py-4 text-[12px]">打印时这幅图尚未读完。请待页面上的图全部显示后再打印。</p>
}
