import type { FigureRecord } from '~/selectors/figure/figure-record'
import { lightTheme } from '~/charts/theme/chart-theme'
import { drawChart } from './draw-chart'

/** Narrower than the least drawing that has maps over its columns (`comparison-layout.ts`), so that no notice of one is in the sentence. */
const frame = { width: 480, height: 540, u: 12, medium: 'page' } as const

/** What a figure shows, in one sentence, for where it is said without the drawing: to who speaks, or beside a table. */
export function figureSentence(record: FigureRecord): string {
  return drawChart(record, { theme: lightTheme, frame, locale: 'zh' }).sentence
}
