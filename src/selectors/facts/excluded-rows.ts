import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { placeName, known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { periodWords } from '~/selectors/words/period-words'
import { closedSentence } from '~/selectors/words/source-words'

/** A figure that a document prints and that is not used for now: its wording, and why. */
interface RowOnHold {
  readonly id: Id
  readonly kind: typeof terms.reading | '目标' | '推算'
  readonly name: string
  readonly place: string
  readonly period: string
  /** As the document prints it; for a computed value its formula. */
  readonly printed: string
  readonly source: string
  readonly reason: string
}

/** What is on hold, with its reason: readings and targets that documents print, and values that we computed. None is shown as a value. */
export function rowsOnHold(catalogue: Catalogue): readonly RowOnHold[] {
  const nameOf = (indicator: Id) => known(catalogue.indicators, indicator, '指标').name
  const reasonOf = ({ displayReason, note }: { displayReason?: string | undefined; note?: string | undefined }) =>
    closedSentence(displayReason ?? note ?? '理由未写明')
  const readings = [...catalogue.observations.values()]
    .filter(({ display }) => display === 'hold')
    .map((row): RowOnHold => {
      const printed = row.sources.map((citation) => citation.printed).join('；')
      const words = { name: nameOf(row.indicator), place: placeName(catalogue, row), period: periodWords(catalogue, row) }
      return { id: row.id, kind: terms.reading, ...words, printed, source: sourceLine(catalogue, [row]), reason: reasonOf(row) }
    })
  const targets = [...catalogue.targets.values()]
    .filter(({ display }) => display === 'hold')
    .map((row): RowOnHold => {
      const printed = row.sources.map((citation) => citation.printed).join('；')
      const words = { name: nameOf(row.indicator), place: placeName(catalogue, row), period: formatPeriod(parsePeriod(row.period)) }
      return { id: row.id, kind: '目标', ...words, printed, source: sourceLine(catalogue, [row]), reason: reasonOf(row) }
    })
  const derived = [...catalogue.derived.values()]
    .filter(({ display }) => display === 'hold')
    .map((row): RowOnHold => {
      const words = { name: nameOf(row.indicator), place: placeName(catalogue, row), period: formatPeriod(parsePeriod(row.period)) }
      return { id: row.id, kind: '推算', ...words, printed: row.formula, source: '本站推算，非文件所载', reason: reasonOf(row) }
    })
  return [...readings, ...targets, ...derived]
}
