import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import { mostCounties } from '~/domain/link/view'
import { plainRow } from '~/selectors/figure/comparison-row'
import { requestedYears, yearlyReadings } from '~/selectors/figure/yearly-readings'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { periodOf, periodsWithin } from './choice-periods'
import { type ChosenKind, type FigureChoice, chosenKinds, isCity, isOfOnePeriod } from './figure-choice'

/** A kind of figure for a choice: the figure that it makes, and where it cannot be drawn, why; '' where it can. */
export interface Offer {
  readonly kind: ChosenKind
  readonly name: string
  readonly spec: FigureSpec
  readonly why: string
}

/** What the kinds are called next to one another. */
const offerNames: Readonly<Record<ChosenKind, string>> = {
  map: '地图',
  ranking: '条形图',
  trend: '走势',
  'trend-grid': '各地走势',
  comparison: '对比',
}

/** Several measures of one county stand under one another rather than next to another's. */
const nameOf = (catalogue: Catalogue, { kind, regions }: FigureChoice): string =>
  kind === 'comparison' && regions.length === 1 && !isCity(catalogue, regions) ? '各项数值' : offerNames[kind]

/** So many places or years make a picture rather than a number. */
const least = 2

function periodsOf(catalogue: Catalogue, choice: FigureChoice): readonly string[] {
  switch (choice.kind) {
    case 'map':
    case 'ranking': {
      const period = periodOf(catalogue, choice)
      return period === null ? [] : [period]
    }
    case 'trend':
    case 'trend-grid':
      return [...new Set([String(choice.from), String(choice.to)])]
    case 'comparison':
      return periodsWithin(catalogue, choice)
  }
}

/** The figure that a choice asks for, whether there is enough for it or not: what its link says. */
export function chosenSpec(catalogue: Catalogue, choice: FigureChoice): FigureSpec {
  const { kind, indicators, regions, focus } = choice
  const outlines = isOfOnePeriod(kind) && focus !== null && regions.includes(focus)
  return {
    kind,
    indicators: [...(kind === 'comparison' ? indicators : indicators.slice(0, 1))],
    regions: [...regions],
    periods: [...periodsOf(catalogue, choice)],
    options: outlines ? { focus } : {},
  }
}

const holders = (catalogue: Catalogue, id: Id, places: readonly Adcode[]): number =>
  places.filter((place) => featuredGroups(catalogue, id, place).length > 0).length

/** How many years of the choice a place has a reading of. */
function yearsHeld(catalogue: Catalogue, choice: FigureChoice, id: Id, place: Adcode): number {
  const years = requestedYears(catalogue, [String(choice.from), String(choice.to)])
  return yearlyReadings(catalogue, known(catalogue.indicators, id, '指标'), place, years).points.length
}

function whyNoMap(catalogue: Catalogue, { regions }: FigureChoice, id: Id): string {
  if (regions.length < catalogue.counties.length) return '画全部县（区、市），请把地区选为“全部”'
  const count = holders(catalogue, id, regions)
  return count < least ? `有这项数据的县（区、市）只有${count}个，画不成地图` : ''
}

function whyNoRanking(catalogue: Catalogue, { regions }: FigureChoice, id: Id): string {
  if (regions.length < least) return `要两个以上的县（区、市），现选了${isCity(catalogue, regions) ? '全市' : '一个'}`
  const count = holders(catalogue, id, regions)
  return count < least ? `所选县（区、市）中有这项数据的只有${count}个，排不成条形` : ''
}

function whyNoTrend(catalogue: Catalogue, choice: FigureChoice, id: Id): string {
  const [place = ''] = choice.regions
  if (choice.regions.length > 1) return `一次画一个地区，现选了${choice.regions.length}个`
  const count = yearsHeld(catalogue, choice, id, place)
  return count < least ? `这些年份里有数据的只有${count}年，连不成线` : ''
}

function whyNoTrendGrid(catalogue: Catalogue, choice: FigureChoice, id: Id): string {
  if (choice.regions.length < least) return `要两个以上的县（区、市），现选了${isCity(catalogue, choice.regions) ? '全市' : '一个'}`
  const count = choice.regions.filter((place) => yearsHeld(catalogue, choice, id, place) >= least).length
  return count < least ? `有两年以上数据的县（区、市）只有${count}个，比不出走势` : ''
}

/** Those of a comparison's measures of which two places or more, or the only one, have a reading: each makes a row. */
export function comparedIndicators(catalogue: Catalogue, choice: FigureChoice): readonly Id[] {
  const asked = { adcodes: choice.regions, periods: [...periodsWithin(catalogue, choice)] }
  return choice.indicators.filter((id) => (plainRow(catalogue, id, asked)?.cited.length ?? 0) >= Math.min(least, choice.regions.length))
}

function whyNoComparison(catalogue: Catalogue, choice: FigureChoice): string {
  const { regions } = choice
  if (isCity(catalogue, regions)) return '只画县（区、市），现选了全市'
  if (regions.length > mostCounties) return `最多画四个县（区、市），现选了${regions.length}个`
  if (comparedIndicators(catalogue, choice).length > 0) return ''
  return regions.length === 1 ? '没有可列的数据' : '所选县（区、市）没有两处以上的数据，无从对比'
}

function whyNot(catalogue: Catalogue, choice: FigureChoice): string {
  const { kind, indicators } = choice
  if (kind === 'comparison') return whyNoComparison(catalogue, choice)
  const [id = ''] = indicators
  if (indicators.length > 1) return `一次画一项指标，现选了${indicators.length}项`
  if (catalogue.indicators.get(id)?.relation === 'rank') return '位次没有刻度，画不成图，只能列出'
  switch (kind) {
    case 'map':
      return whyNoMap(catalogue, choice, id)
    case 'ranking':
      return whyNoRanking(catalogue, choice, id)
    case 'trend':
      return whyNoTrend(catalogue, choice, id)
    case 'trend-grid':
      return whyNoTrendGrid(catalogue, choice, id)
  }
}

/** Every kind of figure for a choice of places, measures and years, with what it makes or why it cannot. */
export function choiceOffers(catalogue: Catalogue, choice: FigureChoice): readonly Offer[] {
  return chosenKinds.map((kind) => {
    const own = { ...choice, kind }
    return { kind, name: nameOf(catalogue, own), spec: chosenSpec(catalogue, own), why: whyNot(catalogue, own) }
  })
}
