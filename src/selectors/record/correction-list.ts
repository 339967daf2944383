import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Correction } from '~/domain/dataset/late-files'
import type { Observation } from '~/domain/reading/observation'
import { known } from '~/selectors/reading/require-row'
import { selectSourceSheet } from './select-source-sheet'

/** One line of the public list of corrections. */
export interface ListedCorrection {
  readonly key: string
  /** The row, where it can still be opened. */
  readonly source: Id | null
  /** The day, as exact as it is known; '' where no document gives one. */
  readonly date: string
  readonly name: string
  readonly old: string
  readonly now: string
  readonly reason: string
  readonly embeds: readonly string[]
}

const withdrawn = '不再列示'

function ownCorrection(catalogue: Catalogue, correction: Correction): ListedCorrection {
  const { date, id, name, old, reason, embeds } = correction
  const source = correction.new !== null && selectSourceSheet(catalogue, id) ? id : null
  return { key: `${date} ${id} ${old}`, source, date, name, old, now: correction.new ?? withdrawn, reason, embeds }
}

/** What documents printed wrongly, of the day of the document that corrects it. */
function misprints(catalogue: Catalogue, row: Pick<Observation, 'id' | 'sources' | 'erratum'>): readonly ListedCorrection[] {
  const sheet = row.erratum ? selectSourceSheet(catalogue, row.id) : null
  if (!row.erratum || !sheet) return []
  const dates = row.sources.flatMap(({ document }) => catalogue.sources.get(document)?.date ?? [])
  const places = row.erratum.sources.map(({ document, printed }) => ({ label: known(catalogue.sources, document, '来源').label, printed }))
  return places.map(({ label, printed }) => ({
    key: `${row.id} ${label} ${printed}`,
    source: row.id,
    date: dates.sort().at(-1) ?? '',
    name: `${sheet.place}${sheet.indicator}，${sheet.period}`,
    old: `原文印作“${printed}”（${label}）`,
    now: sheet.printed.text,
    reason: row.erratum?.reason ?? '',
    embeds: [],
  }))
}

/** What we published otherwise and what documents printed wrongly, in one list, the latest first. */
export function correctionList(catalogue: Catalogue, corrections: readonly Correction[]): readonly ListedCorrection[] {
  const rows = [...catalogue.observations.values(), ...catalogue.targets.values()]
  return [
    ...corrections.map((correction) => ownCorrection(catalogue, correction)),
    ...rows.flatMap((row) => misprints(catalogue, row)),
  ].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
}

/** What a source sheet says of its own corrections: 2026-11-30更正：原列2458.8亿元，现列2462.6亿元。 and why. */
export function correctionWords(corrections: readonly Correction[], id: Id): readonly string[] {
  const own = corrections.filter((correction) => correction.id === id)
  return own.map((each) => `${each.date}更正：原列${each.old}，现${each.new === null ? withdrawn : `列${each.new}`}。${each.reason}`)
}
