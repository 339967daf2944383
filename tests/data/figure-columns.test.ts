import { expect, test } from 'vitest'
import { figureColumns } from '~/pages/county/figure-columns'
import { countyFigures } from '~/selectors/county/county-figures'
import { live } from './live-catalogue'

const pages = live.counties.map(({ adcode, name }) => ({ name, figures: countyFigures(live, adcode) }))

test.each(pages)('every figure of $name stands once, each column in the editor’s order, the first on the left', ({ figures }) => {
  const columns = figureColumns(figures)
  expect(new Set(columns.flat())).toEqual(new Set(figures))
  expect(columns.flat()).toHaveLength(figures.length)
  expect(columns[0]?.[0]).toBe(figures[0])
  for (const column of columns)
    expect(column.map((figure) => figures.indexOf(figure))).toEqual(column.map((figure) => figures.indexOf(figure)).sort((a, b) => a - b))
})

test('a short figure and a long one do not stand side by side alone where others can fill up', () => {
  const [region = ''] = live.counties.map(({ adcode }) => adcode)
  const list = (name: string, count: number) => ({
    id: null,
    spec: {
      kind: 'comparison' as const,
      indicators: Array.from({ length: count }, (_, at) => `i-${at}`),
      regions: [region],
      periods: [],
      options: {},
    },
    neutral: name,
  })
  const names = figureColumns([list('long', 12), list('short', 3), list('middle', 4), list('last', 1)]).map((column) =>
    column.map(({ neutral }) => neutral),
  )
  expect(names).toEqual([['long'], ['short', 'middle', 'last']])
})
