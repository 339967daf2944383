import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Theme } from '~/domain/reading/indicator'
import { remember } from '~/lib/remember'
import { cellSize } from '~/selectors/figure/cells-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { sharedReadings } from '~/selectors/figure/shared-readings'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { isAvailable } from '~/selectors/record/absent-files'
import { wordReferences } from '~/selectors/words/word-references'

/** The order of the city's figures on its page. */
const order = ['trend', 'trend-grid', 'structure', 'ranking', 'map'] as const

/** As many rows as a short figure of one theme has, and the least that make one. */
const mostRows = 8
const leastRows = 3

/** More lines than these make a county's page one of lines; the rest is in its table. */
const mostTrends = 3

/** Two years are a pair of numbers, which a row says better; a course has three or more. */
const leastCourse = 3
/** Bars of parts, one a year, are worth setting side by side from two on. */
const leastBars = 2

const isDrawnHere = ({ spec }: RequestedFigure): boolean => order.some((kind) => kind === spec.kind)

/** Whether the title leans on a reading of this place. */
function namesReadingOf(catalogue: Catalogue, title: string, adcode: Adcode): boolean {
  return wordReferences(title).some(({ kind, id }) => kind === 'obs' && catalogue.observations.get(id)?.region === adcode)
}

/** Whether a named figure is about this place: it is in focus, among the few that are shown, or in the title. */
function isAbout(catalogue: Catalogue, { spec, title }: { readonly spec: FigureSpec; readonly title: string }, adcode: Adcode): boolean {
  if (adcode === catalogue.site.region) return spec.regions.length === 1 && spec.regions[0] === adcode
  if (spec.options.focus !== undefined) return spec.options.focus === adcode
  const isFew = spec.regions.length < catalogue.counties.length
  return (isFew && spec.regions.includes(adcode)) || namesReadingOf(catalogue, title, adcode)
}

/** Whether a figure that is a line has the years for one; any other kind need not. */
function isCourse(catalogue: Catalogue, { spec: { kind, indicators, regions, periods } }: RequestedFigure): boolean {
  const [id, place] = [indicators[0], regions[0]]
  if (kind !== 'trend' || id === undefined || place === undefined) return true
  return featuredGroups(catalogue, id, place).filter(({ period }) => periods.includes(period.text)).length >= leastCourse
}

/** A county's are those that its editor put first, in that order; the city's, all that are about it alone. */
function namedFor(catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] {
  if (adcode !== catalogue.site.region) {
    return (catalogue.editions.get(adcode)?.figures ?? []).flatMap((id) => catalogue.figures.get(id) ?? [])
  }
  const at = ({ spec }: RequestedFigure) => order.findIndex((kind) => kind === spec.kind)
  const found = [...catalogue.figures.values()].filter(
    (figure) => isDrawnHere(figure) && isAbout(catalogue, figure, adcode) && isCourse(catalogue, figure),
  )
  return found.sort((a, b) => at(a) - at(b))
}

/** The years of a county's course: the longest run without a gap on one basis, of equals the latest; empty where it has fewer than `least`. */
function lineYears(catalogue: Catalogue, indicator: Id, place: Adcode, least: number): readonly string[] {
  const groups = featuredGroups(catalogue, indicator, place).filter(({ period }) => period.kind === 'year')
  let run: string[] = []
  let longest: readonly string[] = []
  groups.forEach(({ period, shown }, at) => {
    const before = groups[at - 1]
    const follows = before?.shown.basis === shown.basis && Number(before.period.text) === Number(period.text) - 1
    run = follows ? [...run, period.text] : [period.text]
    if (run.length >= least && run.length >= longest.length) longest = run
  })
  return longest
}

const drawnBy = (kind: FigureSpec['kind'], figures: readonly RequestedFigure[]) =>
  new Set(figures.flatMap(({ spec }) => (spec.kind === kind ? (spec.indicators[0] ?? []) : [])))

/** The indicators that a place has any reading of, in the order of its readings: never a walk over all that there are. */
const indicatorsAt = remember((catalogue: Catalogue, adcode: Adcode): readonly Id[] => {
  const rows = (catalogue.byPlace.get(adcode) ?? []).flatMap((id) => catalogue.observations.get(id) ?? [])
  return [...new Set(rows.map(({ indicator }) => indicator))]
}, String)

/** Lines for what has three or more comparable years and no other figure: of the city every one, of a county the site's own measures first. */
function trendsFor(catalogue: Catalogue, adcode: Adcode, named: readonly RequestedFigure[]): readonly RequestedFigure[] {
  const inParts = named.flatMap(({ spec }) => (spec.kind === 'structure' ? spec.indicators : []))
  const drawn = new Set([...drawnBy('trend', named), ...inParts])
  const isCity = adcode === catalogue.site.region
  const { pickerIndicators } = catalogue.site
  const lines = indicatorsAt(catalogue, adcode)
    .filter((id) => !drawn.has(id) && isAvailable(catalogue, id))
    .map((id) => ({ id, years: lineYears(catalogue, id, adcode, leastCourse) }))
    .filter(({ years }) => years.length > 0)
  const first = [...lines].sort((a, b) => Number(pickerIndicators.includes(b.id)) - Number(pickerIndicators.includes(a.id)))
  return (isCity ? lines : first.slice(0, mostTrends)).map(({ id, years }) => {
    // Readings after the comparable years are drawn too, beyond a break.
    const last = featuredGroups(catalogue, id, adcode).findLast(({ period }) => period.kind === 'year')?.period.text
    const periods = isCity ? [] : [years[0], last].flatMap((year) => year ?? [])
    return unnamedFigure(catalogue, { kind: 'trend', indicators: [id], regions: [adcode], periods, options: {} })
  })
}

/** What a named figure shows of the city in parts, for a county over its own years, where it has no figure of parts of that theme. */
function partsFor(catalogue: Catalogue, adcode: Adcode, named: readonly RequestedFigure[]): readonly RequestedFigure[] {
  if (adcode === catalogue.site.region) return []
  const themesOf = ({ spec }: RequestedFigure) => spec.indicators.map((id) => catalogue.indicators.get(id)?.theme)
  const covered = new Set(named.filter(({ spec }) => spec.kind === 'structure').flatMap(themesOf))
  const ofCity = [...catalogue.figures.values()].filter(
    (figure) =>
      figure.spec.kind === 'structure' &&
      isAbout(catalogue, figure, catalogue.site.region) &&
      !themesOf(figure).some((theme) => covered.has(theme)),
  )
  return ofCity.flatMap(({ spec: { indicators } }) => {
    const [first, ...others] = indicators.map((id) => (isAvailable(catalogue, id) ? lineYears(catalogue, id, adcode, leastBars) : []))
    const periods = (first ?? []).filter((year) => others.every((years) => years.includes(year)))
    return periods.length < leastBars
      ? []
      : [unnamedFigure(catalogue, { kind: 'structure', indicators, regions: [adcode], periods, options: {} })]
  })
}

/** Whether every county has a reading of one period and basis: a list with gaps says more of our data than of a county. */
const isComplete = (catalogue: Catalogue, indicator: Id, regions: readonly Adcode[]): boolean =>
  sharedReadings(catalogue, indicator, regions, []).every(({ group, shared }) => group !== null && shared)

/** The counties side by side on what the site's picker offers and all of them have, this one in gold, where no named figure shows that. */
function listsFor(catalogue: Catalogue, adcode: Adcode, named: readonly RequestedFigure[]): readonly RequestedFigure[] {
  if (adcode === catalogue.site.region) return []
  const drawn = new Set([...drawnBy('ranking', named), ...drawnBy('map', named)])
  const regions = catalogue.counties.map((county) => county.adcode)
  return catalogue.site.pickerIndicators
    .filter((id) => !drawn.has(id) && isAvailable(catalogue, id) && isComplete(catalogue, id, regions))
    .map((id) => unnamedFigure(catalogue, { kind: 'ranking', indicators: [id], regions, periods: [], options: { focus: adcode } }))
}

/** What a document prints as grown “from … to …” without years: cells in the place of a line, where no named figure has them. */
function growthFor(catalogue: Catalogue, adcode: Adcode, named: readonly RequestedFigure[]): readonly RequestedFigure[] {
  const drawn = new Set(named.flatMap(({ spec }) => (spec.kind === 'cells' ? spec.indicators : [])))
  return indicatorsAt(catalogue, adcode).flatMap((id) => {
    const cell = isAvailable(catalogue, id) && !drawn.has(id) ? cellSize(catalogue, id, adcode) : null
    if (cell === null) return []
    return [unnamedFigure(catalogue, { kind: 'cells', indicators: [id], regions: [adcode], periods: [], options: { cell } })]
  })
}

/** What a county has of one theme and no other figure shows, as a short figure; null where that is too little for one. */
function shortFigure(catalogue: Catalogue, adcode: Adcode, theme: Theme, drawn: ReadonlySet<Id>): RequestedFigure | null {
  const isOwn = (id: Id) => catalogue.indicators.get(id)?.theme === theme.id
  const indicators = indicatorsAt(catalogue, adcode)
    .filter((id) => isOwn(id) && !drawn.has(id) && isAvailable(catalogue, id) && featuredGroups(catalogue, id, adcode).length > 0)
    // What has a course of years is a line, or a row of the table.
    .filter((id) => lineYears(catalogue, id, adcode, leastCourse).length === 0)
    .slice(0, mostRows)
  if (indicators.length < leastRows) return null
  return unnamedFigure(catalogue, { kind: 'comparison', indicators, regions: [adcode], periods: [], options: {} })
}

/** Whether a figure's targets are this place's, or those of one of its enterprises. */
function hasTargetOf(catalogue: Catalogue, { spec }: RequestedFigure, adcode: Adcode): boolean {
  return (spec.options.targets ?? []).some((id) => {
    const target = catalogue.targets.get(id)
    return (target?.subject === undefined ? target?.region : catalogue.subjects.get(target.subject)?.region) === adcode
  })
}

/**
 * The named figures of a place of the kinds that its page has as sections of its own: targets, milestones, a comparison with whom a reader
 * chooses. Where nobody chooses, on slides, they replace those sections.
 */
export function sectionFigures(catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] {
  return [...catalogue.figures.values()].filter(
    (figure) => !isDrawnHere(figure) && (isAbout(catalogue, figure, adcode) || hasTargetOf(catalogue, figure, adcode)),
  )
}

/**
 * The figures of a place's page in their order: those that the curator has named for it, cells of what has grown without years, what it
 * has of each theme, lines of what has several comparable years, parts over the years, then the counties on one measure with this one in gold.
 */
export const countyFigures = remember((catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] => {
  const named = namedFor(catalogue, adcode)
  const isCity = adcode === catalogue.site.region
  const isList = ({ kind, regions }: FigureSpec) => kind === 'structure' || (kind === 'comparison' && regions.length === 1)
  const parts = new Set(named.flatMap(({ spec }) => (isList(spec) ? spec.indicators : [])))
  const short = isCity ? [] : [...catalogue.themes.values()].flatMap((theme) => shortFigure(catalogue, adcode, theme, parts) ?? [])
  const ofParts = partsFor(catalogue, adcode, named)
  return [
    ...named,
    ...(isCity ? [] : growthFor(catalogue, adcode, named)),
    ...short,
    ...trendsFor(catalogue, adcode, isCity ? named : [...named, ...ofParts]),
    ...ofParts,
    ...listsFor(catalogue, adcode, named),
  ]
}, String)
