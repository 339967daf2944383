import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { comparePeriods } from '~/domain/period/period-span'
import type { Subject } from '~/domain/place/region'
import type { Theme } from '~/domain/reading/indicator'
import { type Observation, placeOf } from '~/domain/reading/observation'
import type { Tier } from '~/domain/source/source'
import { gather } from '~/lib/gather'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { featuredGroups, latestGroup } from './featured-groups'
import { bestTier, known } from './require-row'
import { shownReading } from './shown-reading'

/** The kind of a subject at the head of an indicator: 企业 of 企业年产值, 产业园 of 产业园入驻企业. */
const kindWords = ['企业', '产业园', '园区', '专业镇', '景区']

/** An indicator under a subject's name, which says already of what kind it is: 祁县玻璃器皿产业园：入驻企业. */
function subjectMatter({ kind, name }: Subject, indicator: string): string {
  const core = name.replace(/（[^（）]*）$/, '')
  const said = [core, ...kindWords].find(
    (word) => indicator.startsWith(word) && (core.endsWith(word) || (kind === 'enterprise' && word === '企业')),
  )
  return `${name}：${said === undefined ? indicator : indicator.slice(said.length)}`
}

/** One reading of a region, or, named as theirs, of an enterprise, a park or a scenic area in it. */
export interface PlaceRow {
  readonly theme: string
  readonly name: string
  readonly reading: ShownReading
  readonly note: string
  readonly tier: Tier
  /** Whether it is the latest of its measure and place that may be shown. */
  readonly latest: boolean
}

/** The shown readings of a region and of the subjects that lie in it, on hold or not: measures in the order of the dataset, each in time. */
export function placeObservations(catalogue: Catalogue, adcode: Adcode): readonly Observation[] {
  const subjects = catalogue.subjectsOf.get(adcode) ?? []
  const ids = [adcode, ...subjects.map((subject) => subject.id)].flatMap((place) => catalogue.byPlace.get(place) ?? [])
  const groups = [...new Set(ids.flatMap((id) => catalogue.groupOf.get(id) ?? []))]
  const measures = gather(groups, ({ shown }) => `${placeOf(shown)} ${shown.indicator}`)
  return [...measures.values()].flatMap((own) => own.sort((a, b) => comparePeriods(a.period, b.period)).map(({ shown }) => shown))
}

/** The themes in which a region has a reading of its own that may be shown, in their order: each is a list of the page of data. */
export function placeThemes(catalogue: Catalogue, adcode: Adcode): readonly Theme[] {
  const shown = [...catalogue.observations.values()].filter(
    ({ region, subject, display }) => region === adcode && !subject && display !== 'hold',
  )
  const held = new Set(shown.map(({ indicator }) => catalogue.indicators.get(indicator)?.theme))
  return [...catalogue.themes.values()].filter(({ id }) => held.has(id))
}

/** What is printed after a reading from a second-hand source; its curator's note stays on the source sheet. */
const secondHand: Partial<Record<Tier, string>> = { C: terms.secondHand, D: terms.secondHand }

/** A reading as a row; a subject's is named as the subject's. null where the document prints it as missing. */
export function placeRow(catalogue: Catalogue, row: Observation): PlaceRow | null {
  const reading = shownReading(catalogue, row)
  if (!reading) return null
  const indicator = known(catalogue.indicators, row.indicator, '指标')
  const tier = bestTier(catalogue, row)
  const subject = row.subject ? known(catalogue.subjects, row.subject, '主体') : null
  return {
    theme: known(catalogue.themes, indicator.theme, '主题').name,
    name: subject ? subjectMatter(subject, indicator.name) : indicator.name,
    reading,
    note: secondHand[tier] ?? row.note ?? '',
    tier,
    latest: latestGroup(featuredGroups(catalogue, row.indicator, placeOf(row)))?.shown.id === row.id,
  }
}

/** Rows by theme, in the order of the themes. */
export function inThemeOrder(catalogue: Catalogue, rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const order = [...catalogue.themes.values()].map((theme) => theme.name)
  return [...rows].sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme))
}
