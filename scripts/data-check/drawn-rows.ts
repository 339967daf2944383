import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Figure } from '~/domain/figure/figure'
import { ReaderError } from '~/lib/reader-error'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { type RecordRows, recordRows } from '~/selectors/record/record-rows'

/** The record of a figure without its words; null where it cannot be drawn, which another rule tells. */
export function drawnRecord(catalogue: Catalogue, { spec, neutral }: Figure): FigureRecord | null {
  try {
    return selectFigure(catalogue, { id: null, spec, neutral })
  } catch (error) {
    if (error instanceof ReaderError) return null
    throw error
  }
}

/** The rows that a figure draws, without those that its title names beside. */
export function drawnRows(catalogue: Catalogue, figure: Figure): RecordRows | null {
  const record = drawnRecord(catalogue, figure)
  return record && recordRows(catalogue, record)
}
