import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import type { Claim, Figure } from '~/domain/figure/figure'
import type { Milestone } from '~/domain/figure/milestone'
import type { Target } from '~/domain/target/target'
import { known } from '~/selectors/reading/require-row'
import { wordReferences, type WordReference } from '~/selectors/words/word-references'

/** What the overview shows before a reader asks for more. */
export interface OverviewRows {
  readonly indicators: ReadonlySet<Id>
  /** Every reading of these indicators that figures may show, in every place, with those listed with it on its source sheet. */
  readonly observations: ReadonlySet<Id>
  readonly targets: ReadonlySet<Id>
  readonly milestones: ReadonlySet<Id>
  readonly figures: ReadonlySet<Id>
}

/** The ids that words refer to: readings, or targets. */
function referred(words: readonly string[], kind: WordReference['kind']): readonly Id[] {
  return words.flatMap(wordReferences).flatMap((found) => (found.kind === kind ? [found.id] : []))
}

function claimed(claim: Claim): readonly Id[] {
  if (claim.kind === 'share') return [claim.part, claim.whole]
  return 'target' in claim ? [] : [claim.obs]
}

function overviewFigures(catalogue: Catalogue): readonly Figure[] {
  const { map, strip, gauges, targets, trend, multiples, comparison, timeline } = catalogue.site.overviewFigures
  const named = [map, strip, gauges, ...targets, trend, ...multiples, comparison, timeline].map((id) => known(catalogue.figures, id, '图'))
  const picked = [...catalogue.figures.values()].filter(
    ({ spec }) => spec.kind === 'map' && catalogue.site.pickerIndicators.includes(spec.indicators[0] ?? ''),
  )
  return [...named, ...picked]
}

function shownMilestones(catalogue: Catalogue): readonly Milestone[] {
  const timeline = known(catalogue.figures, catalogue.site.overviewFigures.timeline, '图').spec.options.milestones
  return [...catalogue.milestones.values()].filter(({ id, highlight }) => highlight === true || !timeline || timeline.includes(id))
}

/** All words of the overview that may refer to rows. */
function overviewWords({ site }: Catalogue, figures: readonly Figure[], milestones: readonly Milestone[]): readonly string[] {
  return [
    site.standfirst,
    ...[...site.headlines, ...site.themeFacts].map(({ line }) => line),
    ...figures.flatMap(({ title, short, neutral, note }) => [title, short, neutral, note]),
    ...milestones.flatMap(({ text, lines }) => [text, ...(lines ?? [])]),
  ]
}

/** The readings named by the words and claims of the site and of its figures. */
function namedReadings({ site }: Catalogue, figures: readonly Figure[], words: readonly string[]): readonly Id[] {
  return [
    ...referred(words, 'obs'),
    ...site.headlineClaims.flatMap(claimed),
    ...site.headlines.flatMap(({ obs, from }) => (from === undefined ? [obs] : [obs, from])),
    ...site.themeFacts.flatMap(({ obs, share }) => (share === undefined ? [obs] : [obs, share])),
    ...figures.flatMap(({ claims }) => claims.flatMap(claimed)),
  ]
}

function namedTargets({ site }: Catalogue, figures: readonly Figure[], words: readonly string[]): readonly Id[] {
  const said = [...site.headlineClaims, ...figures.flatMap((figure) => figure.claims)]
  const claims = said.flatMap((claim) => ('target' in claim ? [claim.target] : []))
  return [...figures.flatMap(({ spec }) => spec.options.targets ?? []), ...claims, ...referred(words, 'target')]
}

/** The indicators that a verdict looks at: the target's own, the one it is relative to, and the total that its growth is of. */
function judgedBy(catalogue: Catalogue, { indicator, relativeTo }: Target): readonly Id[] {
  const { of: total } = known(catalogue.indicators, indicator, '指标')
  return [indicator, ...(relativeTo ? [relativeTo.indicator] : []), ...(total === undefined ? [] : [total])]
}

/** The readings listed with another on its source sheet: the others of its group, and those that they name (revised, or near but not the same). */
function neighbours(catalogue: Catalogue, id: Id): readonly Id[] {
  const group = catalogue.groupOf.get(id)
  const rows = group ? [group.shown, ...group.others] : []
  const ids = rows.flatMap((row) => [row.id, row.compareWith, row.supersedes].flatMap((other) => other ?? []))
  return ids.filter((other) => catalogue.observations.has(other))
}

/** The featured readings of the indicators and those that words name, with all that is listed with them, and with those in turn. */
function readingsOf(catalogue: Catalogue, indicators: ReadonlySet<Id>, named: readonly Id[]): ReadonlySet<Id> {
  const shown = [...catalogue.observations.values()].filter(({ indicator, display }) => display === 'featured' && indicators.has(indicator))
  const kept = new Set([...shown.map(({ id }) => id), ...named])
  // A set's walk comes to what is added on the way.
  for (const id of kept) for (const other of neighbours(catalogue, id)) kept.add(other)
  return kept
}

/** The rows of the overview, by following every reference that its figures and words make. */
export function overviewRows(catalogue: Catalogue): OverviewRows {
  const figures = overviewFigures(catalogue)
  const milestones = shownMilestones(catalogue)
  const words = overviewWords(catalogue, figures, milestones)
  const targets = namedTargets(catalogue, figures, words).map((id) => known(catalogue.targets, id, '目标'))
  const specs = figures.flatMap(({ spec }) => [...spec.indicators, ...(spec.options.unlike ?? []).flatMap(({ indicators }) => indicators)])
  const named = namedReadings(catalogue, figures, words)
  const indicators = new Set([
    ...specs,
    ...catalogue.site.pickerIndicators,
    ...targets.flatMap((target) => judgedBy(catalogue, target)),
    ...named.map((id) => known(catalogue.observations, id, terms.reading).indicator),
  ])
  const observations = readingsOf(catalogue, indicators, named)
  return {
    indicators: new Set([...indicators, ...[...observations].map((id) => known(catalogue.observations, id, terms.reading).indicator)]),
    observations,
    targets: new Set(targets.map(({ id }) => id)),
    milestones: new Set(milestones.map(({ id }) => id)),
    figures: new Set(figures.map(({ id }) => id)),
  }
}
