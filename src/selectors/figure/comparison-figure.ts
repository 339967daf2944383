import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Milestone } from '~/domain/figure/milestone'
import { mostCounties } from '~/domain/link/view'
import type { HexMap } from '~/domain/place/hex-map'
import type { Region } from '~/domain/place/region'
import { NotLoaded } from '~/lib/reader-error'
import { known } from '~/selectors/reading/require-row'
import { plainWords, wordsHold } from '~/selectors/words/words'
import { type CitedRow, type ComparisonRow, plainRow, unlikeRow } from './comparison-row'
import { figureWords, type RequestedFigure } from './figure-words'
import { shownItem, type FigureWords, type ShownItem } from './record-parts'

/** The comparison of these counties: the site's own figure with its words for its own counties, the same measures for others. */
export function comparisonFor(catalogue: Catalogue, adcodes: readonly Adcode[]): RequestedFigure {
  const own = known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图')
  const regions = catalogue.counties.filter(({ adcode }) => adcodes.includes(adcode))
  const codes = regions.map(({ adcode }) => adcode)
  if (codes.join() === own.spec.regions.join()) return own
  return { id: null, spec: { ...own.spec, regions: codes }, neutral: regions.map(({ name }) => name).join('、') }
}

/**
 * One to four counties side by side on the same indicators, in division order; the one in focus, else the last of two, is drawn in gold. `headless`: one alone, which
 * its title names: neither head nor locator is drawn over the rows.
 */
export interface ComparisonRecord extends FigureWords {
  readonly kind: 'comparison'
  readonly headless?: true
  readonly hexMap: HexMap
  readonly notice: string
  readonly regions: readonly { readonly adcode: Adcode; readonly name: string; readonly short: string; readonly line: string }[]
  readonly rows: readonly ComparisonRow[]
}

/** A row compares something: one value next to blanks does not. */
const leastValues = 2

/** What a county is known for; null where milestones did not load, or where its words lean on readings that did not. */
function highlightOf(catalogue: Catalogue, { adcode }: Region): Milestone | null {
  const found = catalogue.milestonesOf.get(adcode)?.find(({ highlight }) => highlight)
  return found && wordsHold(catalogue, found.text) ? found : null
}

function leadOf(rows: readonly CitedRow[], count: number): string {
  if (count === 1) return '各项指标按原文所载'
  const unlike = rows.some(({ row }) => row.caution !== '')
  if (rows.length === 1) return unlike ? '年份或口径不同，仅列数值' : '按同一刻度绘制'
  return `各行量纲不同，分别绘制${unlike ? '；年份或口径不同的仅列数值' : ''}`
}

/** One county alone: its name is in the title, and there is no other to find on a map. */
const isHeadless = ({ regions, options }: FigureSpec): boolean => regions.length === 1 && !options.unlike

/**
 * One to four counties side by side on the same indicators, in division order. A row with fewer than two values (of one
 * county alone, with none) is left out. NotLoaded, in Chinese, when no county of this city is requested, or more than four.
 */
export function selectComparison(catalogue: Catalogue, figure: RequestedFigure): ComparisonRecord {
  const { spec } = figure
  const regions = catalogue.counties.filter(({ adcode }) => spec.regions.includes(adcode))
  if (regions.length === 0 || regions.length > mostCounties) throw new NotLoaded(`对比须有一至四个县（区、市），现为${regions.length}个`)
  const selection = { adcodes: regions.map(({ adcode }) => adcode), periods: spec.periods }
  const rows = [
    ...spec.indicators.map((id) => plainRow(catalogue, id, selection)),
    ...(spec.options.unlike ?? []).map((unlike) => unlikeRow(catalogue, unlike, selection)),
  ].filter((found): found is CitedRow => found !== null && found.cited.length >= Math.min(leastValues, regions.length))
  const highlights = regions.map((region) => highlightOf(catalogue, region))
  const headless = isHeadless(spec)
  const cited = [...rows.flatMap((found) => found.cited), ...(headless ? [] : highlights.flatMap((milestone) => milestone ?? []))]
  return {
    kind: 'comparison',
    ...(headless && { headless }),
    ...figureWords(catalogue, figure, leadOf(rows, regions.length), cited),
    hexMap: catalogue.hexMap,
    notice: headless ? '' : `${catalogue.site.mapNotice}。${catalogue.site.mapCredit}`,
    regions: regions.map(({ adcode, name, short }, index) => {
      const text = highlights[index]?.text
      return { adcode, name, short, line: text ? plainWords(catalogue, text).replace(/。$/, '') : '' }
    }),
    rows: rows.map(({ row }) => row),
  }
}

export function shownInComparison({ rows, regions }: ComparisonRecord): readonly ShownItem[] {
  const nameOf = (adcode: Adcode) => regions.find((region) => region.adcode === adcode)?.name ?? ''
  return rows.flatMap(({ name, period, cells }) => cells.map(({ reading, adcode }) => shownItem(reading, nameOf(adcode), name, period)))
}
