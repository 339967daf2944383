import type { Id } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { embedFile } from './embed-address'

/** One figure of `figures/index.json`; addresses are relative to that file. */
export interface IndexedFigure {
  readonly id: Id
  readonly kind: FigureRecord['kind']
  readonly title: string
  readonly description: string
  /** The day to which its data are complete. */
  readonly updated: string
  readonly embed: string
  readonly svg: string
  readonly png: string
  readonly csv: string
  readonly json: string
  /** Of the pictures, in pixels. */
  readonly width: number
  readonly height: number
}

/** What a figure's files are, for machines that look for figures. */
export function indexedFigure(record: FigureRecord, id: Id, size: { readonly width: number; readonly height: number }): IndexedFigure {
  const at = (ending: Parameters<typeof embedFile>[1]) => `../embed/${embedFile(id, ending)}`
  return {
    id,
    kind: record.kind,
    title: record.title,
    description: record.lead,
    updated: record.asOf,
    embed: at('html'),
    svg: at('svg'),
    png: at('png'),
    csv: at('csv'),
    json: at('json'),
    ...size,
  }
}
