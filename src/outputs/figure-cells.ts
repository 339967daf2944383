import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { known } from '~/selectors/reading/require-row'
import { figureRows, type FigureRow } from '~/selectors/record/figure-rows'
import type { Cell, CellTable } from './cell-table'

const columns: readonly (readonly [name: string, cell: (row: FigureRow, catalogue: Catalogue) => Cell])[] = [
  ['地区', ({ place }) => place],
  ['指标', ({ indicator }) => indicator],
  ['时期', ({ period }) => period],
  ['类别', ({ kind }) => kind],
  ['限定', ({ bound }) => bound],
  ['数值', ({ value }) => value],
  ['单位', ({ unit }) => unit],
  ['文字', ({ text }) => text],
  [`性质与${terms.verdict}`, ({ verdict }) => verdict],
  ['口径', ({ basis }) => basis],
  [
    '来源等级',
    ({ sources }, catalogue) => [...new Set(sources.map(({ document }) => known(catalogue.sources, document, '来源').tier))].join('、'),
  ],
  [
    '来源',
    ({ sources }, catalogue) => [...new Set(sources.map(({ document }) => known(catalogue.sources, document, '来源').label))].join('；'),
  ],
]

/** The table of a figure: numbers and units as their documents print them, one row a reading, target, event or hole. */
export function figureCells(catalogue: Catalogue, record: FigureRecord): CellTable {
  return {
    columns: columns.map(([name]) => name),
    rows: figureRows(catalogue, record).map((row) =>
      columns.map(([, cell]) => {
        const value = cell(row, catalogue)
        return value === '' ? null : value
      }),
    ),
  }
}

/** The same without the columns that are empty in every row: for a table that people look at. */
export function filledColumns({ columns: names, rows }: CellTable): CellTable {
  const filled = names.map((_, at) => rows.some((row) => (row[at] ?? null) !== null))
  return { columns: names.filter((_, at) => filled[at]), rows: rows.map((row) => row.filter((_, at) => filled[at])) }
}
