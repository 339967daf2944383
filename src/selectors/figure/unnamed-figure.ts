import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { type FigureSpec, kindNames } from '~/domain/figure/figure'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { isDated } from '~/domain/period/period-span'
import type { Observation } from '~/domain/reading/observation'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { placeName, known } from '~/selectors/reading/require-row'
import { isAvailable } from '~/selectors/record/absent-files'
import { timeWords, yearsOf } from '~/selectors/words/period-words'
import { wordReferences } from '~/selectors/words/word-references'
import type { RequestedFigure } from './figure-words'
import { sharedReadings } from './shared-readings'
import { requestedYears, yearlyReadings } from './yearly-readings'

/** 民生指标: what the measures of one place have in common, where that is a theme. */
function themeWord(catalogue: Catalogue, { kind, indicators, regions }: FigureSpec): string | null {
  const themes = new Set(indicators.flatMap((id) => catalogue.indicators.get(id)?.theme ?? []))
  const [theme] = themes
  if (kind !== 'comparison' || regions.length !== 1 || themes.size !== 1 || theme === undefined || indicators.length === 1) return null
  return `${catalogue.themes.get(theme)?.name ?? ''}指标`
}

/** The one value of all of these; '' where they differ. */
const shared = (values: readonly string[]): string => (new Set(values).size === 1 ? (values[0] ?? '') : '')

/** 晋中市2024年预期性目标完成情况: whose, of when and of what nature, as far as all these targets share it. */
function targetsName(catalogue: Catalogue, { options: { targets: ids = [] } }: FigureSpec): string {
  const targets = ids.flatMap((id) => catalogue.targets.get(id) ?? [])
  const place = shared(targets.map((target) => placeName(catalogue, target)))
  const period = shared(targets.map((target) => formatPeriod(parsePeriod(target.period))))
  const matter = shared(targets.map(({ indicator }) => catalogue.indicators.get(indicator)?.name ?? ''))
  const nature = shared(targets.map((target) => target.nature))
  const aim = nature.endsWith('性') ? `${nature}目标` : nature || '目标'
  return `${place}${period}${matter}${nature === '计划' ? aim : aim.replace(/目标$/, '') + terms.completion}`
}

/** 三次产业增加值: what the city's named figure of just these parts is called; null where there is none, or its short name leans on a reading. */
function partsName({ figures, site }: Catalogue, { kind, indicators }: FigureSpec): string | null {
  if (kind !== 'structure') return null
  const found = [...figures.values()].find(
    ({ spec }) => spec.kind === kind && spec.regions.join() === site.region && spec.indicators.join() === indicators.join(),
  )
  return found && wordReferences(found.short).length === 0 ? found.short : null
}

/** The lines of readings that a figure draws of one measure: one a place where it is drawn over years, else all places as one. */
function drawnOf(catalogue: Catalogue, id: Id, { kind, regions, periods }: FigureSpec): readonly (readonly Observation[])[] {
  const places = regions.length > 0 ? regions : catalogue.counties.map(({ adcode }) => adcode)
  if (kind === 'trend' || kind === 'trend-grid') {
    const years = requestedYears(catalogue, periods)
    return places.map((place) => yearlyReadings(catalogue, known(catalogue.indicators, id, '指标'), place, years).shown)
  }
  if (kind === 'ranking' || kind === 'comparison') {
    return [sharedReadings(catalogue, id, places, periods).flatMap(({ group }) => group?.shown ?? [])]
  }
  const requested = places.flatMap((place) => {
    const dated = featuredGroups(catalogue, id, place).filter(({ period }) => isDated(period))
    return periods.length > 0 ? dated.filter(({ period }) => periods.includes(period.text)) : dated.slice(-1)
  })
  return [requested.map(({ shown }) => shown)]
}

/** The years in which readings may lie whose document prints none: its window, or the plan. */
const windowOf = ({ plan }: Catalogue, { window }: Observation): readonly number[] =>
  window ? window.map((end) => Number(end.slice(0, 4))) : [plan.from, plan.to]

/** “十四五”期间 of rows that all lie in it, with and without years; 2020年以来 where some do not. */
function loosely(catalogue: Catalogue, rows: readonly Observation[]): string {
  const { plan } = catalogue
  const years = rows.flatMap((row) => (isDated(parsePeriod(row.period)) ? yearsOf([row]) : windowOf(catalogue, row)))
  const from = Math.min(...years)
  return from >= plan.from && Math.max(...years) <= plan.to ? `${plan.name}期间` : `${from}年以来`
}

/** When a figure is of: 2023年, 2020年普查, 2020—2023年, 2019年以来 where some lines end before others; '' of what shows nothing. */
function timeOf(catalogue: Catalogue, spec: FigureSpec): string {
  if (spec.kind === 'timeline' || spec.kind === 'highlights') return ''
  const lines = spec.indicators
    .filter((id) => catalogue.indicators.has(id) && isAvailable(catalogue, id))
    .flatMap((id) => drawnOf(catalogue, id, spec))
  const dated = lines.flat().filter(({ period }) => isDated(parsePeriod(period)))
  // On a map or in a list a reading without a year is marked, and the others print theirs.
  if (spec.kind === 'comparison' && dated.length < lines.flat().length) return loosely(catalogue, lines.flat())
  const last = Math.max(...yearsOf(dated))
  return timeWords(catalogue, dated, spec.kind !== 'trend-grid' || lines.every((line) => yearsOf(line).includes(last)))
}

/** So many places are named one by one. */
const mostNamed = 4

const countWords = ({ counties }: Catalogue, count: number): string =>
  count === counties.length ? '各县（区、市）' : `${count}个县（区、市）`

/** A neutral name of what a spec names: its years, its indicators, and its regions where they are few. */
function neutralName(catalogue: Catalogue, spec: FigureSpec): string {
  if (spec.options.targets && (spec.kind === 'bullet' || spec.kind === 'gauge')) return targetsName(catalogue, spec)
  const indicators = spec.indicators.flatMap((id) => catalogue.indicators.get(id)?.name ?? [])
  const regions = spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
  const time = timeOf(catalogue, spec)
  const theme = themeWord(catalogue, spec)
  if (theme !== null) return `${time}${regions.join('')}${theme}`
  const parts = partsName(catalogue, spec)
  if (parts !== null && regions.length === 1) return `${time}${regions.join('')}${parts}`
  const around = regions.length > mostNamed ? countWords(catalogue, regions.length) : regions.join('、')
  // A record of deeds is one of its years.
  const years = spec.kind === 'timeline' ? spec.periods.map((period) => formatPeriod(parsePeriod(period))) : []
  const place = [around, ...years].filter((word) => word !== '').join('，')
  const matter = indicators.length > 0 && indicators.length < 4 ? indicators.join('、') : kindNames[spec.kind].name
  if (spec.kind === 'map' || spec.kind === 'ranking' || spec.kind === 'trend-grid') return `${time}${place}${matter}`
  return place ? `${time}${matter}（${place}）` : `${time}${matter}`
}

/** The figure that a spec asks for, with its neutral name. */
export function unnamedFigure(catalogue: Catalogue, spec: FigureSpec): RequestedFigure {
  return { id: null, spec, neutral: neutralName(catalogue, spec) }
}

/** These targets as a bullet figure: the named one that shows exactly them in this order, with its words, else an unnamed one. */
export function targetFigure(catalogue: Catalogue, targets: readonly Id[]): RequestedFigure {
  const wanted = targets.join()
  const named = [...catalogue.figures.values()].find(({ spec }) => spec.kind === 'bullet' && spec.options.targets?.join() === wanted)
  return named ?? unnamedFigure(catalogue, { kind: 'bullet', indicators: [], regions: [], periods: [], options: { targets: [...targets] } })
}
