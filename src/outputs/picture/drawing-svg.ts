import { drawChart } from '~/charts/kinds'
import { chartThemes } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { safeSvg } from '../safe-svg'

/** The themes that pictures are drawn in: paper and screens, dark rooms, white paper. */
export type PictureTheme = 'light' | 'dark' | 'print'

/** How a drawing is laid out: its size in pixels, its type unit, and the sizes of a wall's panel or of an embed. */
export interface DrawingSize {
  readonly width: number
  readonly height: number
  readonly u: number
  /** `wall` fills a given box with large type, `embed` (denser) is the one for narrow columns. */
  readonly medium?: 'wall' | 'embed'
  /** Begins the ids of its patterns: different for drawings in one document. */
  readonly prefix?: string
}

/**
 * The bare drawing of a record as one well-formed SVG document, `width` x `height` pixels: no title, no source, for surfaces that
 * set their own (slides, paper). Transparent: the background is the surface's.
 */
export function drawingSvg(record: FigureRecord, theme: PictureTheme, { medium = 'wall', prefix = 'd', ...size }: DrawingSize): string {
  const frame = { ...size, medium }
  const chart = drawChart(record, { theme: chartThemes[theme], frame, locale: 'zh' })
  return safeSvg(renderSvg(chart, frame), { idPrefix: prefix, use: 'file', title: record.title, desc: chart.sentence })
}
