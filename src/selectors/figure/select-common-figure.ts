import type { Catalogue } from '~/domain/dataset/catalogue'
import { NotLoaded } from '~/lib/reader-error'
import { absentFiles } from '~/selectors/record/absent-files'
import type { FigureRecord } from './figure-record'
import type { AskedFigure } from './figure-words'
import { selectComparison } from './select-comparison'
import { selectHighlights } from './select-highlights'
import { selectMap } from './select-map'
import { selectBullet, selectGauge } from './select-targets'
import { selectTimeline } from './select-timeline'
import { selectTrend } from './select-trend'

/**
 * The record of a figure of the kinds that the overview shows; the others are not loaded there. Throws a NotLoaded in Chinese when
 * the figure asks for what the catalogue does not hold, for what could not be loaded, or is of another kind.
 */
export function selectCommonFigure(catalogue: Catalogue, figure: AskedFigure): FigureRecord {
  const absent = absentFiles(catalogue, figure.spec)
  if (absent.length > 0) throw new NotLoaded(`数据文件 ${absent.join('、')} 未能载入`)
  switch (figure.spec.kind) {
    case 'highlights':
      return selectHighlights(catalogue, figure)
    case 'map':
      return selectMap(catalogue, figure)
    case 'trend':
      return selectTrend(catalogue, figure)
    case 'gauge':
      return selectGauge(catalogue, figure)
    case 'bullet':
      return selectBullet(catalogue, figure)
    case 'comparison':
      return selectComparison(catalogue, figure)
    case 'timeline':
      return selectTimeline(catalogue, figure)
    case 'ranking':
    case 'structure':
    case 'trend-grid':
    case 'cells':
      throw new NotLoaded(`“${figure.neutral}”这一类图不在总览上`)
  }
}
