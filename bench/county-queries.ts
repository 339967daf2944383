import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Region } from '~/domain/place/region'
import { countyFigures } from '~/selectors/county/county-figures'
import { selectCounty } from '~/selectors/county/select-county'
import { comparisonFor } from '~/selectors/figure/comparison-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { selectFigure } from '~/selectors/figure/select-figure'
import { known } from '~/selectors/reading/require-row'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'

type Query = (catalogue: Catalogue, county: Region) => unknown

/** The indicators that a county page draws: those of the site's comparison. */
function indicatorsOf(catalogue: Catalogue): readonly string[] {
  return known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec.indicators
}

function asked(kind: FigureSpec['kind'], indicators: readonly string[], regions: readonly string[]): RequestedFigure {
  return { id: null, spec: { kind, indicators: [...indicators], regions: [...regions], periods: [], options: {} }, neutral: kind }
}

/** The county itself and the one after it in division order. */
function pairOf(catalogue: Catalogue, { adcode }: Region): readonly string[] {
  const codes = catalogue.counties.map((county) => county.adcode)
  const next = codes[(codes.indexOf(adcode) + 1) % codes.length]
  return next === undefined ? [adcode] : [adcode, next]
}

/** What the page of a county asks of the catalogue, and what its readers can ask next; by name. */
export const countyQueries: ReadonlyMap<string, Query> = new Map<string, Query>([
  ['县情（指标、数据表、来源行）', (catalogue, county) => selectCounty(catalogue, county)],
  ['县情页各图', (catalogue, county) => countyFigures(catalogue, county.adcode).map((figure) => selectFigure(catalogue, figure))],
  ['趋势', (catalogue, county) => indicatorsOf(catalogue).map((id) => selectFigure(catalogue, asked('trend', [id], [county.adcode])))],
  [
    '地图',
    (catalogue) => {
      const codes = catalogue.counties.map(({ adcode }) => adcode)
      return indicatorsOf(catalogue).map((id) => selectFigure(catalogue, asked('map', [id], codes)))
    },
  ],
  [
    '列表',
    (catalogue) => {
      const codes = catalogue.counties.map(({ adcode }) => adcode)
      return indicatorsOf(catalogue).map((id) => selectFigure(catalogue, asked('ranking', [id], codes)))
    },
  ],
  ['一县一亮点', (catalogue) => selectFigure(catalogue, asked('highlights', [], []))],
  ['对比', (catalogue, county) => selectFigure(catalogue, comparisonFor(catalogue, pairOf(catalogue, county)))],
  ['大事记', (catalogue, county) => selectFigure(catalogue, asked('timeline', [], [county.adcode]))],
  ['出处（每个读数）', (catalogue, county) => (catalogue.byPlace.get(county.adcode) ?? []).map((id) => selectSourceSheet(catalogue, id))],
])
