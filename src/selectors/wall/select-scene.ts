import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { Scene } from '~/domain/figure/scene'
import { seenPeriod } from '~/domain/value/undated-mark'
import { NotLoaded } from '~/lib/reader-error'
import { countyFigures } from '~/selectors/county/county-figures'
import { selectCounty, type CountyRecord } from '~/selectors/county/select-county'
import { selectCountyWords } from '~/selectors/county/select-county-words'
import { countyHighlight } from '~/selectors/county/select-neighbours'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { type HighlightsRecord, selectHighlights } from '~/selectors/figure/highlights-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { type HeadlineFact, selectHeadlines } from '~/selectors/overview/select-headlines'
import { known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { wordReferences } from '~/selectors/words/word-references'
import { withoutRepeats, type SaidBefore } from './scene-repeats'

/** A reading of the lead. */
export type SceneFact = Omit<HeadlineFact, 'line'>

/** The finding that a scene begins with: its clauses, after each of which a line may break, one number large, others in rows. */
export interface SceneLead {
  /** The county in focus; null for the city. */
  readonly place: { readonly adcode: Adcode; readonly name: string } | null
  readonly clauses: readonly string[]
  readonly hero: SceneFact | null
  /** What the large number is, with its time; '' where there is none. */
  readonly caption: string
  readonly facts: readonly SceneFact[]
  readonly sourceLine: string
}

/** The readings that facts show, what was before what is. */
export const factIds = (facts: readonly SceneFact[]): readonly Id[] =>
  facts.flatMap(({ from, to }) => (from ? [from.obs, to.obs] : [to.obs]))

export type SceneMap = HighlightsRecord | MapRecord

/** A scene with everything that a wall of any shape may show of it: the wall takes as many figures as it has room for. */
export interface SceneRecord {
  readonly scene: Scene
  readonly lead: SceneLead | null
  /** The map next to the lead. */
  readonly map: SceneMap | null
  readonly figures: readonly FigureRecord[]
}

const isMap = (record: FigureRecord): record is SceneMap => record.kind === 'map' || record.kind === 'highlights'

/** The time comes before the name, as in speech; where no year is printed the number's mark says so. */
function captionOf(hero: SceneFact | null): string {
  if (hero === null) return ''
  const { name, to } = hero
  return `${seenPeriod(to.period)}${name}`
}

function cityLead(catalogue: Catalogue): SceneLead {
  const { headline, facts, sourceLine: line } = selectHeadlines(catalogue)
  const [hero = null, ...others] = facts
  return { place: null, clauses: headline, hero, caption: captionOf(hero), facts: others, sourceLine: line }
}

/** How many readings are shown next to a county's map. */
export const mostFacts = 4

/** The readings that the curator names, then those that the county's page begins with; one that may not be shown is passed over. */
function countyFacts({ cards, rows }: CountyRecord, named: Scene['facts']): readonly SceneFact[] {
  const rowOf = (id: Id | undefined) => rows.find(({ reading }) => reading.obs === id)
  const facts = named.flatMap(({ obs, from }): SceneFact[] => {
    const row = rowOf(obs)
    return row ? [{ name: row.name, from: rowOf(from)?.reading ?? null, to: row.reading }] : []
  })
  const inFacts = new Set(facts.map(({ to }) => to.obs))
  return [...facts, ...cards.filter(({ to }) => !inFacts.has(to.obs))].slice(0, mostFacts)
}

function countyLead(catalogue: Catalogue, adcode: Adcode, named: Scene['facts']): SceneLead {
  const region = known(catalogue.regions, adcode, '地区')
  const county = selectCounty(catalogue, region)
  const facts = countyFacts(county, named)
  const [hero = null, ...others] = facts
  const { clauses } = selectCountyWords(catalogue, region)
  const readings = factIds(facts).flatMap((id) => catalogue.observations.get(id) ?? [])
  // The county's name is its headline where its highlight may not be shown.
  const highlight = clauses.length > 0 ? countyHighlight(catalogue, adcode) : null
  return {
    place: { adcode, name: region.name },
    clauses: highlight ? clauses : [region.name],
    hero,
    caption: captionOf(hero),
    facts: others,
    sourceLine: sourceLine(catalogue, highlight ? [highlight, ...readings] : readings),
  }
}

/** Where a county lies: the map of all counties, this one in gold. */
function placeMap(catalogue: Catalogue, adcode: Adcode): HighlightsRecord {
  const regions = catalogue.counties.map((county) => county.adcode)
  return selectHighlights(
    catalogue,
    unnamedFigure(catalogue, { kind: 'highlights', indicators: [], regions, periods: [], options: { focus: adcode } }),
  )
}

/** What was done in a county, where that is more than one thing. */
function countyTimeline(catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] {
  const done = (catalogue.milestonesOf.get(adcode) ?? []).filter(
    ({ state, date, during }) => state === 'done' && (date !== null || during !== undefined),
  )
  return done.length < 2
    ? []
    : [unnamedFigure(catalogue, { kind: 'timeline', indicators: [], regions: [adcode], periods: [], options: {} })]
}

/** What was done in the counties that a scene is about, where these are not simply all. */
function timelinesOf(catalogue: Catalogue, { regions }: Scene): readonly RequestedFigure[] {
  const counties = regions.filter((adcode) => catalogue.counties.some((county) => county.adcode === adcode))
  return counties.length < catalogue.counties.length ? counties.flatMap((adcode) => countyTimeline(catalogue, adcode)) : []
}

/** The order of a county's own figures next to its lead: what it alone has before what all have. */
const order: readonly FigureRecord['kind'][] = ['trend', 'structure', 'comparison', 'timeline', 'ranking', 'map']

/** What the curator names for the county, then what its own page has, then what was done there. */
function figuresOfCounty(catalogue: Catalogue, adcode: Adcode, named: readonly Id[]): readonly RequestedFigure[] {
  const first = named.map((id) => known(catalogue.figures, id, '图'))
  const shownIds = new Set(named)
  const hasTimeline = first.some(({ spec }) => spec.kind === 'timeline')
  const own = [
    ...countyFigures(catalogue, adcode).filter(({ id }) => id === null || !shownIds.has(id)),
    ...(hasTimeline ? [] : countyTimeline(catalogue, adcode)),
  ]
  const at = ({ spec }: RequestedFigure) => order.indexOf(spec.kind)
  return [...first, ...own.sort((a, b) => at(a) - at(b))]
}

/** The rows that a county's finding leans on: its readings, its highlight and the numbers in it. */
function saidIn(catalogue: Catalogue, adcode: Adcode, { hero, facts, clauses }: SceneLead): SaidBefore {
  const highlight = countyHighlight(catalogue, adcode)
  const words = highlight ? [highlight.id, ...wordReferences(highlight.text).map(({ id }) => id)] : []
  const ids = [...factIds(hero ? [hero, ...facts] : facts), ...words]
  return { ids, hero: hero?.to.obs ?? null, finding: clauses.join('') }
}

/** A scene of the wall. Throws a NotLoaded in Chinese where nothing of it can be shown. */
export function selectScene(catalogue: Catalogue, scene: Scene): SceneRecord {
  const [place] = scene.regions
  if (scene.layout === 'county' && place !== undefined) {
    const lead = countyLead(catalogue, place, scene.facts)
    const figures = withoutRepeats(catalogue, figuresOfCounty(catalogue, place, scene.figures), saidIn(catalogue, place, lead))
    return { scene, lead, map: placeMap(catalogue, place), figures }
  }
  const named = scene.figures.map((id) => known(catalogue.figures, id, '图'))
  const records = withoutRepeats(catalogue, [...named, ...timelinesOf(catalogue, scene)], { ids: [], hero: null, finding: '' })
  if (records.length === 0) throw new NotLoaded(`场景“${scene.title}”的图均未能加载`)
  if (scene.layout !== 'city') return { scene, lead: null, map: null, figures: records }
  const map = records.find(isMap) ?? null
  return { scene, lead: cityLead(catalogue), map, figures: records.filter((record) => record !== map) }
}
