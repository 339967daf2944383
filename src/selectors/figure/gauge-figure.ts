import type { Catalogue } from '~/domain/dataset/catalogue'
import { figureWords, type RequestedFigure } from './figure-words'
import { judgedRows, shownTarget } from './judged-target'
import type { FigureWords, JudgedTarget, ShownItem } from './record-parts'

export interface GaugeRecord extends FigureWords {
  readonly kind: 'gauge'
  readonly gauges: readonly JudgedTarget[]
}

/** Headline targets as gauges. */
export function selectGauge(catalogue: Catalogue, figure: RequestedFigure): GaugeRecord {
  const { rows, cited } = judgedRows(catalogue, figure.spec)
  const striped = rows.some(({ partial }) => partial) ? '；斜纹为上半年数据。' : '。'
  const lead = `金色刻度为目标值，底色弧段为达标区间${striped}`
  return { kind: 'gauge', ...figureWords(catalogue, figure, lead, cited), gauges: rows }
}

export function shownInGauges({ gauges }: GaugeRecord): readonly ShownItem[] {
  return gauges.flatMap(shownTarget)
}
