import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { dateWords } from '~/domain/period/format-period'
import type { Observation } from '~/domain/reading/observation'
import { type Citation, locatorName, type Tier } from '~/domain/source/source'
import type { Target } from '~/domain/target/target'
import type { PrintedValue } from '~/domain/value/print-value'
import { unmarked } from '~/domain/value/undated-mark'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { placeName, known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { periodWords } from '~/selectors/words/period-words'
import { errataWords, tierWords } from '~/selectors/words/source-words'
import { verdictMethod } from '~/selectors/words/verdict-method'

export interface CitedPlace {
  readonly label: string
  readonly publisher: string
  /** The date, or what is known where none is printed. */
  readonly date: string
  readonly tier: Tier
  readonly tierWords: string
  readonly url: string | null
  /** A place that a person can follow: 2024年工作回顾（五）. */
  readonly locator: string | null
  readonly printed: string
}

export interface SheetReading {
  readonly obs: Id
  readonly printed: PrintedValue
  readonly period: string
  readonly places: readonly CitedPlace[]
}

/** What a target is compared with, and the outcome. */
export interface SheetVerdict {
  readonly nature: string
  readonly word: string
  /** The rule with its arithmetic. */
  readonly rule: string
  /** How targets of this kind are judged, in words. */
  readonly method: string
  readonly actual: SheetReading | null
}

/** Everything behind one number, a reading's or a target's; `verdict` is null for a reading. */
export interface SourceSheet extends SheetReading {
  readonly indicator: string
  readonly definition: string
  readonly place: string
  readonly basis: string
  readonly verdict: SheetVerdict | null
  readonly others: readonly SheetReading[]
  readonly rule: string
  readonly near: SheetReading | null
  readonly notes: readonly string[]
}

/** A citation as readers see it. */
export function citedPlace(catalogue: Catalogue, citation: Citation): CitedPlace {
  const source = known(catalogue.sources, citation.document, '来源')
  return {
    label: source.label,
    publisher: source.publisher ?? '未注明发布单位',
    date: source.date === null ? (source.dateNote ?? '未注明日期') : dateWords(source.date),
    tier: source.tier,
    tierWords: tierWords[source.tier],
    url: source.url,
    locator: locatorName(source, citation.locator),
    printed: citation.printed,
  }
}

/** A reading as a sheet shows it: how it is printed, and each place where it is printed. */
function sheetReading(catalogue: Catalogue, row: Observation): SheetReading {
  const shown = shownReading(catalogue, row)
  const none = { lead: '', number: '—', unit: '', tail: '', text: terms.collecting }
  return {
    obs: row.id,
    printed: shown ? unmarked(shown.printed) : none,
    period: periodWords(catalogue, row),
    places: row.sources.map((citation) => citedPlace(catalogue, citation)),
  }
}

function readingSheet(catalogue: Catalogue, row: Observation): SourceSheet {
  const group = catalogue.groupOf.get(row.id)
  const others = group ? [group.shown, ...group.others].filter((other) => other.id !== row.id) : []
  const indicator = known(catalogue.indicators, row.indicator, '指标')
  const near = row.compareWith ? catalogue.observations.get(row.compareWith) : undefined
  return {
    ...sheetReading(catalogue, row),
    indicator: indicator.name,
    definition: indicator.definition,
    place: placeName(catalogue, row),
    basis: known(catalogue.bases, row.basis, '口径').name,
    verdict: null,
    others: others.map((other) => sheetReading(catalogue, other)),
    rule: others.length > 0 ? (group?.rule ?? '') : '',
    near: near ? sheetReading(catalogue, near) : null,
    notes: [...errataWords(catalogue, row), ...[row.note, row.displayReason].filter((note) => note !== undefined)],
  }
}

function targetSheet(catalogue: Catalogue, target: Target): SourceSheet {
  const { name, period, targetText, nature, status, reading } = judgedTarget(catalogue, target)
  const actual = reading ? catalogue.observations.get(reading.obs) : undefined
  return {
    obs: target.id,
    printed: { lead: '', number: targetText, unit: '', tail: '', text: targetText },
    period,
    places: target.sources.map((citation) => citedPlace(catalogue, citation)),
    indicator: name,
    definition: known(catalogue.indicators, target.indicator, '指标').definition,
    place: placeName(catalogue, target),
    basis: target.basis === undefined ? '' : known(catalogue.bases, target.basis, '口径').name,
    verdict: {
      nature,
      word: status.word,
      rule: status.rule,
      method: verdictMethod(catalogue, target),
      actual: actual ? sheetReading(catalogue, actual) : null,
    },
    others: [],
    rule: '',
    near: null,
    notes: [...errataWords(catalogue, target), ...[target.note, target.displayReason].filter((note) => note !== undefined)],
  }
}

/** The source sheet of one reading or target; null when the id is unknown (an old link, a theme that did not load). */
export function selectSourceSheet(catalogue: Catalogue, id: Id): SourceSheet | null {
  const row = catalogue.observations.get(id)
  if (row) return readingSheet(catalogue, row)
  const target = catalogue.targets.get(id)
  return target ? targetSheet(catalogue, target) : null
}
