import type { Catalogue } from '~/domain/dataset/catalogue'
import { NotLoaded } from '~/lib/reader-error'
import { absentFiles } from '~/selectors/record/absent-files'
import type { RequestedFigure } from './figure-words'
import { recordKinds, type FigureRecord } from './kinds'

/**
 * The record a figure shows. Throws a NotLoaded in Chinese when the figure asks for what the catalogue does not hold, or
 * for what could not be loaded.
 */
export function selectFigure(catalogue: Catalogue, figure: RequestedFigure): FigureRecord {
  const absent = absentFiles(catalogue, figure.spec)
  if (absent.length > 0) throw new NotLoaded(`数据文件 ${absent.join('、')} 未能载入`)
  return recordKinds[figure.spec.kind].select(catalogue, figure)
}

/** The record of one figure among others, which go on without it: null where the catalogue does not hold what it asks for. */
export function selectAvailableFigure(catalogue: Catalogue, figure: RequestedFigure): FigureRecord | null {
  try {
    return selectFigure(catalogue, figure)
  } catch (error) {
    if (error instanceof NotLoaded) return null
    throw error
  }
}
