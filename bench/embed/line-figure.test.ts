import { expect, test } from 'vitest'
import { embedJson } from '~/outputs/embed/embed-json'
import { live, recordOf, recordOfKind } from '../../tests/data/live-catalogue'
import { lineFigure } from './line-figure'

const place = { name: '晋中答卷', asOf: '2025-12', version: 'a', link: '' }
const json = (id: string) => JSON.stringify(embedJson(live, recordOf(live, id), id, place))

test('the rivals draw the points of the figure in its years, joined where it joins them', () => {
  const trend = recordOfKind(live, 'gdp-trend', 'trend')
  const figure = lineFigure(json('gdp-trend'))
  expect(figure.years).toEqual(trend.years.map(String))
  const drawn = figure.years.map((_, at) => figure.runs.map((values) => values[at]).filter((value) => value !== null))
  expect(drawn).toEqual(trend.years.map((year) => trend.points.filter((point) => point.year === year).map(({ value }) => value)))
  const joined = figure.runs.flatMap((values) => values.flatMap((value, at) => (value !== null && values[at + 1] ? [at] : [])))
  expect(joined).toEqual(trend.runs.flatMap((run) => run.slice(1).map((point) => trend.years.indexOf(trend.points[point]?.year ?? 0) - 1)))
})

test('every word of the title, the lead and the source line is carried', () => {
  const { title, lead, sourceLine, note } = recordOf(live, 'gdp-trend')
  const figure = lineFigure(json('gdp-trend'))
  expect(figure).toMatchObject({ title, lead, unit: '亿元' })
  expect(figure.source.join('；')).toBe(`来源：${sourceLine}；${note}`)
})

test('a file of another shape is refused', () => {
  expect(() => lineFigure('{}')).toThrow('title')
  const other = { ...embedJson(live, recordOf(live, 'gdp-trend'), 'gdp-trend', place), table: { columns: ['地区'], rows: [['晋中市']] } }
  expect(() => lineFigure(JSON.stringify(other))).toThrow('数值')
})
