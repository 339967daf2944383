import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Observation } from '~/domain/reading/observation'
import { greatestCommonDivisor } from '~/lib/greatest-common-divisor'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import type { ComparisonRecord } from './comparison-figure'
import { selectComparison } from './comparison-figure'
import { figureWords, type RequestedFigure } from './figure-words'
import type { FigureWords, ShownItem, ShownReading } from './record-parts'

/** One quantity of a place before and after, drawn as cells that are worth `cell` each: both values are whole numbers of them. */
export interface CellsRecord extends FigureWords {
  readonly kind: 'cells'
  readonly regionName: string
  readonly indicatorName: string
  readonly cell: number
  readonly from: ShownReading
  readonly to: ShownReading
}

/** As many cells as an eye can take in. */
const mostCells = 50

interface Growth {
  readonly from: Observation
  readonly to: Observation
}

/** Two readings that a document prints as “from … to …” without years, in whole numbers of one unit; null where there are none. */
function growthOf(catalogue: Catalogue, indicator: Id, place: Adcode): Growth | null {
  const groups = featuredGroups(catalogue, indicator, place)
  const [from, to] = groups.map(({ shown }) => shown)
  if (!from || !to || groups.length !== 2 || groups.some(({ period }) => period.kind !== 'undated')) return null
  const alike = from.basis === to.basis && from.unit === to.unit && from.qualifier === 'exact' && to.qualifier === 'exact'
  const [least, most] = [from.value ?? 0, to.value ?? 0]
  return alike && Number.isInteger(least) && Number.isInteger(most) && least > 0 && most > least ? { from, to } : null
}

/** How much one cell represents, so that both are whole numbers of cells, as many as an eye can take in; null where none does. */
export function cellSize(catalogue: Catalogue, indicator: Id, place: Adcode): number | null {
  const growth = growthOf(catalogue, indicator, place)
  if (!growth) return null
  const [from, to] = [growth.from.value ?? 0, growth.to.value ?? 0]
  const most = greatestCommonDivisor(from, to)
  const sizes = Array.from({ length: most }, (_, at) => at + 1).filter((size) => most % size === 0)
  return sizes.find((size) => (from + to) / size <= mostCells) ?? null
}

/** A quantity before and after as cells of equal worth; the place's readings as they are where cells do not divide them. */
export function selectCells(catalogue: Catalogue, figure: RequestedFigure): CellsRecord | ComparisonRecord {
  const { regions, indicators, options }: FigureSpec = figure.spec
  const region = catalogue.counties.find(({ adcode }) => adcode === regions[0])
  const [id] = indicators
  const growth = region && id !== undefined ? growthOf(catalogue, id, region.adcode) : null
  const [from, to] = growth ? [shownReading(catalogue, growth.from), shownReading(catalogue, growth.to)] : [null, null]
  const { cell = 0, ...others } = options
  if (!region || regions.length !== 1 || !growth || !from || !to || from.value % cell !== 0 || to.value % cell !== 0) {
    return selectComparison(catalogue, { ...figure, spec: { ...figure.spec, kind: 'comparison', options: others } })
  }
  const unit = known(catalogue.units, growth.to.unit, '单位').name
  return {
    kind: 'cells',
    ...figureWords(catalogue, figure, `每个六边形代表${cell}${unit}`, [growth.from, growth.to]),
    regionName: region.name,
    indicatorName: known(catalogue.indicators, growth.to.indicator, '指标').name,
    cell,
    from,
    to,
  }
}

export function shownInCells({ from, to }: CellsRecord): readonly ShownItem[] {
  return [{ obs: from.obs, earlier: true }, { obs: to.obs }]
}
