import type { Catalogue } from '~/domain/dataset/catalogue'
import { NotLoaded } from '~/lib/reader-error'
import { absentFiles } from '~/selectors/record/absent-files'
import type { FigureRecord } from './figure-record'
import type { AskedFigure } from './figure-words'
import { selectCells } from './select-cells'
import { selectCommonFigure } from './select-common-figure'
import { selectRanking } from './select-ranking'
import { selectStructure } from './select-structure'
import { selectTrendGrid } from './select-trend-grid'

/** The record of a kind that the overview does not show; null for the others. */
function selectLateFigure(catalogue: Catalogue, figure: AskedFigure): FigureRecord | null {
  if (absentFiles(catalogue, figure.spec).length > 0) return null
  const { kind } = figure.spec
  if (kind === 'ranking') return selectRanking(catalogue, figure)
  if (kind === 'structure') return selectStructure(catalogue, figure)
  if (kind === 'trend-grid') return selectTrendGrid(catalogue, figure)
  return kind === 'cells' ? selectCells(catalogue, figure) : null
}

/**
 * The record a figure shows. Throws a NotLoaded in Chinese when the figure asks for what the catalogue does not hold, or
 * for what could not be loaded.
 */
export function selectFigure(catalogue: Catalogue, figure: AskedFigure): FigureRecord {
  return selectLateFigure(catalogue, figure) ?? selectCommonFigure(catalogue, figure)
}

/** The record of one figure among others, which go on without it: null where the catalogue does not hold what it asks for. */
export function selectHeldFigure(catalogue: Catalogue, figure: AskedFigure): FigureRecord | null {
  try {
    return selectFigure(catalogue, figure)
  } catch (error) {
    if (error instanceof NotLoaded) return null
    throw error
  }
}
